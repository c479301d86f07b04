using NodaTime;

namespace Utleie.Domain.Approvals.StudyPrograms;

/// <summary>A request with its decision, as one unit to store.</summary>
/// <param name="Request">The request.</param>
/// <param name="Approval">The decision; null until there is one. A retraction does not change it.</param>
/// <param name="Version">The version: 1, and one more with each change (optimistic concurrency).</param>
public sealed record RequestCase(ApprovalRequest Request, Approval? Approval, int Version)
{
    /// <summary>The status; a request without one is pending.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public RequestStatus Status => Request.Status ?? RequestStatus.Pending;
}

/// <summary>A change of a request, to be written as one.</summary>
/// <param name="After">The request after the change.</param>
/// <param name="Entry">The line for the audit log.</param>
public sealed record RequestStep(RequestCase After, ApprovalAuditEntry Entry);

/// <summary>How a request stands at a time.</summary>
/// <param name="Status">The written status.</param>
/// <param name="IsExpiryDue">Whether the request has expired and that is not written yet; it can no longer be decided.</param>
/// <param name="RemindAt">When the reminder is due, by the program as it is now; null if the request has no submission time.</param>
/// <param name="IsReminderDue">Whether a pending request is due for a reminder.</param>
/// <param name="ExpiresAt">When the request expires undecided; null if it has neither an expiry nor a submission time.</param>
/// <param name="IsRetracted">Whether the approval was retracted.</param>
public sealed record RequestView(RequestStatus Status, bool IsExpiryDue, Instant? RemindAt, bool IsReminderDue, Instant? ExpiresAt, bool IsRetracted);

/// <summary>A request to be submitted.</summary>
/// <param name="Id">The id of the request.</param>
/// <param name="UserId">The student.</param>
/// <param name="StudyProgramId">The program; null is the student's own.</param>
/// <param name="LogId">The id of the audit entry.</param>
public sealed record RequestSubmission(string Id, string UserId, string? StudyProgramId, string LogId);

/// <summary>A decision on a request.</summary>
/// <param name="Id">The id of the decision.</param>
/// <param name="UserId">The user who decides.</param>
/// <param name="Decision">Yes or no.</param>
/// <param name="Comment">The comment; not blank if the decision is no.</param>
/// <param name="LogId">The id of the audit entry.</param>
public sealed record RequestDecision(string Id, string UserId, ApprovalDecision Decision, string? Comment, string LogId);
