using NodaTime;

namespace Utleie.Domain.Approvals.Records;

/// <summary>Opens steps and derives the status of a record.</summary>
internal static class RecordWork
{
    /// <summary>Opens every step whose required predecessors are approved, passes those that pass by themselves, and derives the status.</summary>
    internal static ApprovalRecord Advance(ApprovalRecord record, Instant now)
    {
        var steps = record.Steps.ToArray();
        // In order, a step that passes by itself opens those after it in the same run.
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i].OpenedAt is null && WaitsFor(steps, steps[i]).Count == 0)
                steps[i] = Opened(steps[i], now);
        }

        return record with { Steps = [.. steps], Status = StatusOf(steps) };
    }

    /// <summary>Returns the ids of the undecided or rejected required steps of lower order.</summary>
    internal static ValueList<string> WaitsFor(IEnumerable<RecordedStep> steps, RecordedStep step) =>
        [.. steps.Where(other => other.Step.Required && other.Step.Order < step.Step.Order && other.Decision?.Decision != ApprovalDecision.Approved).Select(other => other.Step.Id)];

    private static RecordedStep Opened(RecordedStep step, Instant now) => step with
    {
        OpenedAt = now,
        Decision = step.Step.AutoApproved ? new() { Decision = ApprovalDecision.Approved, At = now, Condition = step.Step.AutoApprovedBy } : null,
    };

    // D221.
    private static ApprovalStatus StatusOf(RecordedStep[] steps)
    {
        RecordedStep[] required = [.. steps.Where(step => step.Step.Required)];
        if (Array.Exists(required, step => step.Decision?.Decision == ApprovalDecision.Rejected))
            return ApprovalStatus.Rejected;
        return Array.TrueForAll(required, step => step.Decision?.Decision == ApprovalDecision.Approved) ? ApprovalStatus.Approved : ApprovalStatus.Pending;
    }
}
