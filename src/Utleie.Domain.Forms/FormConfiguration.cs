using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms;

// D42.
/// <summary>What a form asks, and how.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
public sealed record FormConfiguration : IExtensible
{
    /// <summary>The heading the public reads.</summary>
    public string? Title { get; init; }

    /// <summary>What it is for, as the public reads it.</summary>
    public string? Description { get; init; }

    /// <summary>What is asked, in order.</summary>
    public ValueList<FormField> Fields { get; init; }

    /// <summary>Fields that appear, vanish or become needed by the answers to others.</summary>
    public ValueList<ConditionalLogic> Logic { get; init; }

    /// <summary>What the answers must be like.</summary>
    public ValueList<ValidationRule> Validation { get; init; }

    /// <summary>How the fields are divided into pages.</summary>
    public LayoutConfiguration? Layout { get; init; }

    /// <summary>What is done for everyone to be able to answer.</summary>
    public AccessibilitySettings? Accessibility { get; init; }

    /// <summary>The languages it is asked in.</summary>
    public ValueList<LanguageConfiguration> Languages { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D42.
/// <summary>What is done for everyone to be able to answer.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
public sealed record AccessibilitySettings : IExtensible
{
    /// <summary>The level of WCAG 2.1 it meets: <c>AA</c>.</summary>
    public string? WcagLevel { get; init; }

    /// <summary>Whether every field has a text for screen readers; default no.</summary>
    public bool? ScreenReaderSupport { get; init; }

    /// <summary>Whether it can be answered without a mouse; default no.</summary>
    public bool? KeyboardNavigation { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D42.
/// <summary>A form's texts in one language.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
public sealed record LanguageConfiguration : IExtensible
{
    /// <summary>The language's code: <c>nb</c>, <c>en</c>.</summary>
    public string? Code { get; init; }

    /// <summary>What the language calls itself.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is shown first; default no.</summary>
    public bool? IsDefault { get; init; }

    /// <summary>Texts by the id of what they stand on.</summary>
    public ValueMap<string> Translations { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
