using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>Creates the reasons why a permit is needed or undecided, and what to do.</summary>
internal static class PermitReasons
{
    internal static ValueList<Reason> Of(AssessedPermit permit)
    {
        if (permit.Need == PermitNeed.NotRequired)
            return [];
        var reasons = new List<Reason>();
        reasons.AddRange(permit.Need == PermitNeed.Required ? permit.Calls.Select(Called) : []);
        if (permit.Demanded)
            reasons.Add(Reason.Of("demanded"));
        reasons.AddRange(permit.DecidedBy.Select(fact => Reason.Of("undecided", new Argument("fact", fact))));
        if (permit.Application is { ExpiryDate: { } expiry } && permit.State == PermitOutcome.Expired && permit.LastDate is { } end && expiry < end)
            reasons.Add(Reason.Of("expires-too-early", Date("expiry", expiry), Date("end", end)));
        if (permit.State == PermitOutcome.Rejected)
            reasons.Add(Reason.Of("rejected", new Argument("reason", permit.Application!.RejectionReason ?? "–")));
        if (Deadline(permit) is { } deadline)
            reasons.Add(deadline);
        return [.. reasons];
    }

    private static Reason Called(CompiledTrigger trigger) => Reason.Of(
        "called-for",
        new("trigger", trigger.Id),
        new("fact", trigger.Condition.Fact),
        new("operator", trigger.Operator.Value),
        new("threshold", trigger.Source.Threshold?.ToString() ?? "true"));

    private static Reason? Deadline(AssessedPermit permit) => permit switch
    {
        { ApplyBy: null } => null,
        { Overdue: true } => Reason.Of("overdue", Date("applyBy", permit.ApplyBy.Value), Argument.Of("days", permit.LeadDays)),
        { State: PermitOutcome.Pending, Application.ApplicationDate: { } applied } when applied > permit.ApplyBy =>
            Reason.Of("applied-late", Date("applied", applied), Date("applyBy", permit.ApplyBy.Value)),
        { State: PermitOutcome.Pending or PermitOutcome.Approved } => null,
        _ => Reason.Of("apply-by", Date("applyBy", permit.ApplyBy.Value), Argument.Of("days", permit.LeadDays)),
    };

    private static Argument Date(string name, NodaTime.LocalDate date) => new(name, NodaTime.Text.LocalDatePattern.Iso.Format(date));
}
