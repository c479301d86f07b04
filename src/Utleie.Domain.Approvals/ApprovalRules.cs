using System.Globalization;

namespace Utleie.Domain.Approvals;

/// <summary>Answers which approvals a booking requires.</summary>
/// <remarks>Immutable; safe to use from any number of threads. Source: 001 §3.6.</remarks>
public sealed class ApprovalRules
{
    /// <summary>The role that approves where no step is defined.</summary>
    public const string DefaultRole = "Saksbehandler";

    private readonly ApprovalMode? _mode;
    private readonly ValueList<ApprovalStep> _steps;
    private readonly ValueList<AutoApprovalCondition> _conditions;

    private ApprovalRules(ApprovalMode? mode, ValueList<ApprovalStep> steps, ValueList<AutoApprovalCondition> conditions) =>
        (_mode, _steps, _conditions) = (mode, steps, conditions);

    /// <summary>Creates the rules of a workflow section.</summary>
    /// <param name="mode">Who decides; null is <see cref="ApprovalMode.Manual"/>.</param>
    /// <param name="steps">The steps; empty is one step of <see cref="DefaultRole"/>.</param>
    /// <param name="conditions">The conditions for automatic approval; one that holds is enough.</param>
    public static ApprovalRules Of(ApprovalMode? mode, ValueList<ApprovalStep> steps, ValueList<AutoApprovalCondition> conditions) => new(
        mode,
        steps.IsEmpty ? [new ApprovalStep { Role = DefaultRole }] : [.. steps.OrderBy(step => step.Order ?? 0)],
        conditions);

    /// <summary>Returns which approvals a booking requires, and why it is not approved automatically.</summary>
    public ApprovalPlan Plan(ApprovalFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.NeedApproval.IsEmpty)
            return new(_steps, [.. facts.NeedApproval.Select(id => new UnmetTerm(null, "requiresApproval", id, null))]);
        return _mode switch
        {
            ApprovalMode.Automatic => new([], []),
            ApprovalMode.Conditional => Conditional(facts),
            ApprovalMode.Manual or null => new(_steps, []),
            var unknown => throw new InvalidOperationException($"The approval mode {unknown} is not known."),
        };
    }

    private ApprovalPlan Conditional(ApprovalFacts facts)
    {
        var unmet = new List<UnmetTerm>();
        foreach (var condition in _conditions)
        {
            var terms = Unmet(condition, facts).ToList();
            if (terms.Count == 0)
                return new([], []);
            unmet.AddRange(terms);
        }

        return new(_steps, [.. unmet]);
    }

    // D57, D226: a condition without terms, or with a term nobody knows, never holds; a misspelt term must not approve more.
    private static IEnumerable<UnmetTerm> Unmet(AutoApprovalCondition condition, ApprovalFacts facts)
    {
        if (condition.Conditions is not { } terms || terms == new AutoApprovalTerms())
        {
            yield return new(condition.Id, "conditions", null, null);
            yield break;
        }

        foreach (var unknown in terms.ExtensionData?.Keys ?? [])
            yield return new(condition.Id, unknown, null, null);
        if (!terms.TargetGroups.IsEmpty && !terms.TargetGroups.Any(facts.Groups.Contains))
            yield return new(condition.Id, "targetGroups", facts.Groups.IsEmpty ? null : string.Join(", ", facts.Groups), string.Join(", ", terms.TargetGroups));
        if (terms.MaxDurationMinutes is { } minutes && facts.Length.TotalMinutes > minutes)
            yield return new(condition.Id, "maxDuration", Text((decimal)facts.Length.TotalMinutes), Text(minutes));
        if (terms.MaxCapacity is { } most && !(facts.Participants <= most))
            yield return new(condition.Id, "maxCapacity", facts.Participants is { } participants ? Text(participants) : null, Text(most));
        foreach (var date in facts.Dates.Where(terms.ExcludeDates.Contains))
            yield return new(condition.Id, "excludeDates", NodaTime.Text.LocalDatePattern.Iso.Format(date), null);
        if (terms.RequirePreviousBooking == true && (facts.CompletedBefore ?? 0) < 1)
            yield return new(condition.Id, "requirePreviousBooking", facts.CompletedBefore is { } before ? Text(before) : null, "1");
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
