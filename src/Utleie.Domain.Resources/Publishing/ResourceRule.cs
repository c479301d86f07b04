using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>A rule for publishing that a rental object meets or breaks.</summary>
/// <remarks>
/// Rules are rows of a table: the checklist item, wizard step and text of a rule are found by its id or its field. A rule is evaluated
/// often, so it should neither allocate nor read anything but its arguments. Source: 001 §9.
/// </remarks>
public sealed class ResourceRule
{
    private readonly Delegate? _when;
    private readonly Delegate _holds;
    private readonly Func<BaseResource, RuleContext, IEnumerable<Finding>> _breaches;

    private ResourceRule(RuleRow row)
    {
        (Id, Severity, Field, Type) = (row.Id, row.Severity, row.Field, row.Type);
        (_when, _holds) = (row.When, row.Holds);
        _breaches = row.Breaches ?? ((resource, _) => [At(Field, row.Facts?.Invoke(resource) ?? [])]);
    }

    /// <summary>The stable id in kebab-case, also the code of its findings: <c>display-name</c>.</summary>
    public string Id { get; }

    /// <summary>Whether breaking the rule blocks publishing or gives a warning.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The wire path of the checked field: <c>identity.displayName</c>.</summary>
    public string Field { get; }

    /// <summary>The part of the object it concerns.</summary>
    public RuleCategory Category => RuleCategories.Of(Field);

    /// <summary>The type of object it can check.</summary>
    internal Type Type { get; }

    /// <summary>Creates a rule that blocks publishing.</summary>
    /// <param name="id">The id in kebab-case.</param>
    /// <param name="field">The wire path of the checked field.</param>
    /// <param name="holds">Returns whether an object meets the rule.</param>
    /// <param name="when">Returns whether the rule applies to an object; null means always.</param>
    /// <param name="facts">Returns the arguments of the text.</param>
    /// <typeparam name="T">The type of object it checks.</typeparam>
    /// <exception cref="ArgumentException">The id or the field is empty.</exception>
    public static ResourceRule Hard<T>(string id, string field, Func<T, bool> holds, Func<T, bool>? when = null, Func<T, ValueList<Argument>>? facts = null)
        where T : BaseResource => Of(id, FindingSeverity.Error, field, holds, when, facts);

    /// <summary>Creates a rule that gives a warning; the parameters are those of <see cref="Hard{T}"/>.</summary>
    /// <exception cref="ArgumentException">The id or the field is empty.</exception>
    public static ResourceRule Soft<T>(string id, string field, Func<T, bool> holds, Func<T, bool>? when = null, Func<T, ValueList<Argument>>? facts = null)
        where T : BaseResource => Of(id, FindingSeverity.Warning, field, holds, when, facts);

    /// <summary>Creates a rule that gives a warning and depends on the current date.</summary>
    /// <exception cref="ArgumentException">The id or the field is empty.</exception>
    public static ResourceRule SoftOn<T>(string id, string field, Func<T, RuleContext, bool> holds, Func<T, bool>? when = null)
        where T : BaseResource
    {
        ArgumentNullException.ThrowIfNull(holds);
        return new(Row(id, FindingSeverity.Warning, field, when, holds));
    }

    /// <summary>Creates a rule that gives a warning for every row of a list that breaks it.</summary>
    /// <param name="id">The id in kebab-case.</param>
    /// <param name="field">The wire path of the list.</param>
    /// <param name="member">The checked member of a row; a finding is at <c>contacts[2].email</c>.</param>
    /// <param name="rows">Returns the list.</param>
    /// <param name="value">Returns the value of the member.</param>
    /// <param name="holds">Returns whether a non-empty value meets the rule.</param>
    /// <typeparam name="T">The type of object it checks.</typeparam>
    /// <typeparam name="TRow">The type of a row.</typeparam>
    /// <exception cref="ArgumentException">The id or the field is empty.</exception>
    public static ResourceRule SoftForEach<T, TRow>(string id, string field, string member, Func<T, ValueList<TRow>> rows, Func<TRow, string?> value, Func<string, bool> holds)
        where T : BaseResource
    {
        var each = new RowRule<T, TRow>(field, member, rows, value, holds);
        return new(Row<T>(id, FindingSeverity.Warning, field, resource => !rows(resource).IsEmpty, each.Holds) with
        {
            Breaches = (resource, _) => each.Breaches(resource).Select(breach => new Finding(breach.Field, id, FindingSeverity.Warning, [new("value", breach.Value)])),
        });
    }

    /// <summary>Creates a rule that returns its own findings.</summary>
    internal static ResourceRule SoftOn<T>(string id, string field, Func<T, RuleContext, bool> holds, Func<T, RuleContext, IEnumerable<Finding>> breaches)
        where T : BaseResource => new(Row(id, FindingSeverity.Warning, field, default(Func<T, bool>), holds) with
        {
            Breaches = (resource, context) => breaches((T)resource, context),
        });

    /// <summary>Returns the condition under which the rule applies; null if it always does.</summary>
    /// <typeparam name="T">The type of the objects: the rule's own or a derived one.</typeparam>
    internal Func<T, bool>? When<T>()
        where T : BaseResource => (Func<T, bool>?)_when;

    /// <summary>Returns the check of an object to which the rule applies; null if it also depends on the date.</summary>
    internal Func<T, bool>? Holds<T>()
        where T : BaseResource => _holds as Func<T, bool>;

    /// <summary>Returns the check of an object to which the rule applies on a date; null if it does not depend on the date.</summary>
    internal Func<T, RuleContext, bool>? HoldsOn<T>()
        where T : BaseResource => _holds as Func<T, RuleContext, bool>;

    /// <summary>Returns the findings of an object that breaks the rule.</summary>
    internal IEnumerable<Finding> Breaches(BaseResource resource, RuleContext context) => _breaches(resource, context);

    private static ResourceRule Of<T>(string id, FindingSeverity severity, string field, Func<T, bool> holds, Func<T, bool>? when, Func<T, ValueList<Argument>>? facts)
        where T : BaseResource
    {
        ArgumentNullException.ThrowIfNull(holds);
        return new(Row(id, severity, field, when, holds) with { Facts = facts is null ? null : resource => facts((T)resource) });
    }

    private static RuleRow Row<T>(string id, FindingSeverity severity, string field, Func<T, bool>? when, Func<T, bool> holds) => Row(id, severity, field, typeof(T), when, holds);

    private static RuleRow Row<T>(string id, FindingSeverity severity, string field, Func<T, bool>? when, Func<T, RuleContext, bool> holds) => Row(id, severity, field, typeof(T), when, holds);

    private static RuleRow Row(string id, FindingSeverity severity, string field, Type type, Delegate? when, Delegate holds)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        return new(id, severity, field, type, when, holds);
    }

    private Finding At(string field, ValueList<Argument> facts) => new(field, Id, Severity, facts);

    /// <summary>The parts of a rule. Its predicates keep the type they were written for, so that they are called directly.</summary>
    private sealed record RuleRow(string Id, FindingSeverity Severity, string Field, Type Type, Delegate? When, Delegate Holds)
    {
        internal Func<BaseResource, ValueList<Argument>>? Facts { get; init; }

        internal Func<BaseResource, RuleContext, IEnumerable<Finding>>? Breaches { get; init; }
    }
}
