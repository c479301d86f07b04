namespace Utleie.Domain.Approvals;

/// <summary>A booking that is approved at once.</summary>
/// <param name="Condition">The id of the condition that holds; null if the mode is automatic, or if the condition has no id.</param>
public sealed record Automatic(string? Condition);

/// <summary>Who must approve a booking.</summary>
/// <param name="Steps">The steps, ordered by <see cref="PlannedStep.Order"/>; at least one.</param>
/// <param name="Because">What requires approval in every mode, or the terms that kept each condition from holding; empty if the mode is manual.</param>
public sealed record ApprovalPlan(ValueList<PlannedStep> Steps, ValueList<UnmetTerm> Because);

/// <summary>A step of a plan, with its defaults filled in.</summary>
public sealed record PlannedStep
{
    /// <summary>The id; steps without one are called <c>step-1</c>, <c>step-2</c> by their place in the document.</summary>
    public required string Id { get; init; }

    /// <summary>The order; steps with equal orders are open at the same time.</summary>
    public int Order { get; init; }

    /// <summary>The name; null if it has none.</summary>
    public string? Name { get; init; }

    /// <summary>The word of the role that decides; null if the document names none, and then only an administrator decides.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the step decides. An optional step advises.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the role is notified when the step opens.</summary>
    public bool NotifyOnSubmit { get; init; }

    /// <summary>The elapsed hours from when the step opens until it is escalated; null is never.</summary>
    public int? EscalationHours { get; init; }

    /// <summary>Whether the step passes by itself when it opens.</summary>
    public bool AutoApproved { get; init; }

    /// <summary>The id of the condition by which the step passes by itself; null if none is needed.</summary>
    public string? AutoApprovedBy { get; init; }
}

/// <summary>A term of a condition for automatic approval that a booking does not meet.</summary>
/// <param name="Condition">The id of the condition; null if it has none, or if approval is required in every mode.</param>
/// <param name="Term">The wire name of the term: <c>maxDuration</c>. <c>conditions</c> for a condition without terms.</param>
/// <param name="Has">The value of the booking; null if unknown.</param>
/// <param name="Needs">The value that is required; null if no value meets it.</param>
public sealed record UnmetTerm(string? Condition, string Term, string? Has, string? Needs);
