using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits;

namespace Utleie.Domain.Resources.Publishing;

// D30.
/// <summary>Checks the permits of an event's dates; each one that requires action or cannot be decided gives its own finding.</summary>
/// <remarks>Source: 001 §9.3 (<c>documentRequirements.*</c>), §9.4, §11.3.</remarks>
internal static class EventPermits
{
    internal static bool AreAppliedFor(Event happening, RuleContext context) => Assess(happening, context).IsAppliedFor;

    internal static IEnumerable<Finding> Open(Event happening, RuleContext context) =>
        from permit in Assess(happening, context).Permits
        where CodeOf(permit) is not null
        select Finding.Warning($"documentRequirements.{permit.Type.SectionName}", CodeOf(permit)!, [.. Facts(permit)]);

    private static PermitAssessment Assess(Event happening, RuleContext context) =>
        context.PermitRules.Assess(ResourcePermits.FactsOf(happening), happening.DocumentRequirements, context.Today);

    private static string? CodeOf(AssessedPermit permit) => permit switch
    {
        { State: PermitOutcome.Missing, Overdue: true } => "permit-overdue",
        { State: PermitOutcome.Missing, ApplyBy: not null } => "permit-missing",
        { State: PermitOutcome.Missing } => "permit-missing-undated",
        { State: PermitOutcome.Rejected } => "permit-rejected",
        { State: PermitOutcome.Expired } => "permit-expired",
        { State: PermitOutcome.Unknown } => "permit-undecided",
        _ => null,
    };

    private static IEnumerable<Argument> Facts(AssessedPermit permit)
    {
        yield return new("permit", permit.Type.Value);
        if (permit.ApplyBy is { } last)
            yield return new("applyBy", LocalDatePattern.Iso.Format(last));
        if (permit.ApplyBy is not null)
            yield return Argument.Of("days", permit.LeadDays);
        if (permit.State == PermitOutcome.Rejected)
            yield return new("reason", permit.Application?.RejectionReason ?? "–");
    }
}
