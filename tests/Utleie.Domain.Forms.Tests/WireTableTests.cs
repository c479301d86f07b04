using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms.Tests;

/// <summary>Every table and contract of 002 about forms; the parts of a configuration are those of D42.</summary>
public sealed class WireTableTests
{
    private const string Table =
        """
        002 Form · Form
        formId text
        tenantId text
        name text
        description text
        categoryId text
        templateId text
        status draft|test|published|archived
        configuration FormConfiguration
        createdDate instant
        updatedDate instant
        publishedDate instant
        createdBy text
        updatedBy text
        version whole

        002 FormVersion · FormVersion
        versionId text
        formId text
        versionNumber whole
        configuration FormConfiguration
        createdDate instant
        createdBy text
        isPublished boolean

        002 FormSubmission · FormSubmission
        submissionId text
        formId text
        tenantId text
        userId text
        formData object
        status received|processed|archived
        submittedDate instant
        processedDate instant

        002 Category · FormCategory
        categoryId text
        tenantId text
        name text
        description text
        sortOrder whole
        visibility public|internal|private
        createdDate instant
        updatedDate instant
        createdBy text
        updatedBy text
        version whole

        002 Template · FormTemplate
        templateId text
        tenantId text
        name text
        description text
        configuration FormConfiguration
        isGlobal boolean
        createdDate instant
        updatedDate instant
        createdBy text
        updatedBy text
        version whole

        002 FormConfiguration · FormConfiguration
        title text
        description text
        fields FormField[]
        logic ConditionalLogic[]
        validation ValidationRule[]
        layout LayoutConfiguration
        accessibility AccessibilitySettings
        languages LanguageConfiguration[]

        D42 · FormField
        id text
        type text|textarea|number|date|time|email|phone|select|radio|checkbox|file|heading
        label text
        helpText text
        placeholder text
        required boolean
        defaultValue text
        options FormOption[]

        D42 · FormOption
        value text
        label text

        D42 · ConditionalLogic
        id text
        fieldId text
        operator equals|not_equals|contains|greater_than|less_than|empty|not_empty
        value text
        action show|hide|require
        targetFieldIds text[]

        D42 · ValidationRule
        id text
        fieldId text
        type required|min|max|min_length|max_length|pattern
        value text
        message text

        D42 · LayoutConfiguration
        type single|steps
        steps FormStep[]

        D42 · FormStep
        id text
        title text
        fieldIds text[]

        D42 · AccessibilitySettings
        wcagLevel text
        screenReaderSupport boolean
        keyboardNavigation boolean

        D42 · LanguageConfiguration
        code text
        name text
        isDefault boolean
        translations text{}
        """;

    [Fact]
    public void Shapes_HaveTheFieldsOfTheTablesAndNoOthers() => WireRows.Hold(
        Table,
        WireFormat.Create(FormsJson.Resolver),
        typeof(Form),
        typeof(FormVersion),
        typeof(FormSubmission),
        typeof(FormCategory),
        typeof(FormTemplate));
}
