using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Approvals.Records;

// D222.
/// <summary>Records escalations.</summary>
internal static class Escalation
{
    /// <summary>Marks a step as escalated, once, when it is due.</summary>
    internal static OneOf<ApprovalRecord, Refusal> Mark(ApprovalRecord record, string id, Instant now)
    {
        if (record.Steps.FirstOrDefault(step => step.Step.Id == id) is not { } step)
            return Refusal.Of(ApprovalCodes.UnknownStep, new("step", id), new Argument("known", string.Join(", ", record.Steps.Select(known => known.Step.Id))));
        if (step.EscalatedAt is { } at)
            return Refusal.Of(ApprovalCodes.AlreadyEscalated, Argument.Of("at", at));
        if (!step.IsOpen || record.Status == ApprovalStatus.Rejected || !(now >= step.EscalatesAt))
            return Refusal.Of(ApprovalCodes.NotDue, new Argument("at", step.EscalatesAt?.ToString() ?? ""));
        return record with { Steps = [.. record.Steps.Select(other => other.Step.Id == id ? step with { EscalatedAt = now } : other)] };
    }
}
