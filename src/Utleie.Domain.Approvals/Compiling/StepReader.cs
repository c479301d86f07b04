namespace Utleie.Domain.Approvals.Compiling;

/// <summary>The bounds and defaults of a step.</summary>
internal static class StepReader
{
    internal const int MaxOrder = 1_000_000;

    /// <summary>A leap year.</summary>
    internal const int MaxEscalationHours = 366 * 24;

    /// <summary>A leap year.</summary>
    internal const int MaxMinutes = 366 * 24 * 60;

    /// <summary>The id of a step, or a name from its place in the document.</summary>
    internal static string IdOf(ApprovalStep step, int place) => step.Id ?? FormattableString.Invariant($"step-{place + 1}");

    internal static PlannedStep Read(ApprovalStep step, int place) => new()
    {
        Id = IdOf(step, place),
        Order = step.Order ?? 0,
        Name = step.Name,
        Role = step.Role,
        Required = step.Required ?? true,
        NotifyOnSubmit = step.NotifyOnSubmit ?? false,
        EscalationHours = step.EscalationHours,
    };
}
