namespace Utleie.Domain.Approvals;

/// <summary>Who must approve a booking.</summary>
/// <param name="Steps">The steps, in order; empty if the booking is approved automatically.</param>
/// <param name="Because">The terms that kept each condition for automatic approval from holding.</param>
public sealed record ApprovalPlan(ValueList<ApprovalStep> Steps, ValueList<UnmetTerm> Because)
{
    /// <summary>Whether the booking is approved at once.</summary>
    public bool IsAutomatic => Steps.IsEmpty;
}

/// <summary>A term of a condition for automatic approval that a booking does not meet.</summary>
/// <param name="Condition">The id of the condition; null if it has none, or if approval is required in every mode.</param>
/// <param name="Term">The wire name of the term: <c>maxDuration</c>. <c>conditions</c> for a condition without terms.</param>
/// <param name="Has">The value of the booking; null if unknown.</param>
/// <param name="Needs">The value that is required; null if no value meets it.</param>
public sealed record UnmetTerm(string? Condition, string Term, string? Has, string? Needs);
