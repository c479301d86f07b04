using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>One rule that a rental object keeps or breaks before it is published.</summary>
/// <remarks>
/// Rules are rows of a table: everything that is said of a rule, its checklist item, its wizard step and its sentence, is found by its id or its field.
/// A rule is asked often, so it should neither allocate nor read anything but its arguments. Source: 001 §9.
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

    /// <summary>A stable name in kebab-case, which is also the code of its findings: <c>display-name</c>.</summary>
    public string Id { get; }

    /// <summary>Whether breaking it blocks publishing or warns.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The wire path of what it judges: <c>identity.displayName</c>.</summary>
    public string Field { get; }

    /// <summary>The part of the object it is about.</summary>
    public RuleCategory Category => RuleCategories.Of(Field);

    /// <summary>The type of object it can judge.</summary>
    internal Type Type { get; }

    /// <summary>A rule that blocks publishing.</summary>
    /// <param name="id">Its name in kebab-case.</param>
    /// <param name="field">The wire path of what it judges.</param>
    /// <param name="holds">Whether an object keeps it.</param>
    /// <param name="when">Whether it concerns an object; default always.</param>
    /// <param name="facts">The facts that its sentence names.</param>
    /// <typeparam name="T">The type of object it judges.</typeparam>
    /// <exception cref="ArgumentException">The id or the field is empty.</exception>
    public static ResourceRule Hard<T>(string id, string field, Func<T, bool> holds, Func<T, bool>? when = null, Func<T, ValueList<Argument>>? facts = null)
        where T : BaseResource => Of(id, FindingSeverity.Error, field, holds, when, facts);

    /// <summary>A rule that warns; its parameters are those of <see cref="Hard{T}"/>.</summary>
    /// <exception cref="ArgumentException">The id or the field is empty.</exception>
    public static ResourceRule Soft<T>(string id, string field, Func<T, bool> holds, Func<T, bool>? when = null, Func<T, ValueList<Argument>>? facts = null)
        where T : BaseResource => Of(id, FindingSeverity.Warning, field, holds, when, facts);

    /// <summary>A rule that warns and goes by the day it is judged on.</summary>
    /// <exception cref="ArgumentException">The id or the field is empty.</exception>
    public static ResourceRule SoftOn<T>(string id, string field, Func<T, RuleContext, bool> holds, Func<T, bool>? when = null)
        where T : BaseResource
    {
        ArgumentNullException.ThrowIfNull(holds);
        return new(Row(id, FindingSeverity.Warning, field, when, holds));
    }

    /// <summary>A rule that warns of every row of a list that breaks it.</summary>
    /// <param name="id">Its name in kebab-case.</param>
    /// <param name="field">The wire path of the list.</param>
    /// <param name="member">The member of a row that it judges: a finding is at <c>contacts[2].email</c>.</param>
    /// <param name="rows">The list.</param>
    /// <param name="value">The member's value.</param>
    /// <param name="holds">Whether a value that is given keeps it.</param>
    /// <typeparam name="T">The type of object it judges.</typeparam>
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

    /// <summary>A rule that tells its breaches by itself.</summary>
    internal static ResourceRule SoftOn<T>(string id, string field, Func<T, RuleContext, bool> holds, Func<T, RuleContext, IEnumerable<Finding>> breaches)
        where T : BaseResource => new(Row(id, FindingSeverity.Warning, field, default(Func<T, bool>), holds) with
        {
            Breaches = (resource, context) => breaches((T)resource, context),
        });

    /// <summary>Whether it concerns an object; null where it concerns every one.</summary>
    /// <typeparam name="T">The type of the objects, which is the rule's own or one of its kinds.</typeparam>
    internal Func<T, bool>? When<T>()
        where T : BaseResource => (Func<T, bool>?)_when;

    /// <summary>Whether an object that it concerns keeps it; null where the answer goes by the day too.</summary>
    internal Func<T, bool>? Holds<T>()
        where T : BaseResource => _holds as Func<T, bool>;

    /// <summary>Whether an object that it concerns keeps it on a day; null where the day does not matter.</summary>
    internal Func<T, RuleContext, bool>? HoldsOn<T>()
        where T : BaseResource => _holds as Func<T, RuleContext, bool>;

    /// <summary>What is to be said of an object that breaks it.</summary>
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

    /// <summary>What a rule is made of. Its predicates are kept as they were written, of the type it judges, so that they are called without a detour.</summary>
    private sealed record RuleRow(string Id, FindingSeverity Severity, string Field, Type Type, Delegate? When, Delegate Holds)
    {
        internal Func<BaseResource, ValueList<Argument>>? Facts { get; init; }

        internal Func<BaseResource, RuleContext, IEnumerable<Finding>>? Breaches { get; init; }
    }
}
