namespace Utleie.Domain.Approvals.StudyPrograms;

/// <summary>The codes of every reason and finding about requests of study programs; <see cref="ApprovalTexts"/> has the texts.</summary>
public static class RequestCodes
{
    /// <summary>The maximum length of a name, in characters.</summary>
    internal const int MaxNameLength = 200;

    /// <summary>The user is not an active, verified approver of the program. Arguments: <c>program</c>.</summary>
    public const string NotApprover = "not-approver";

    /// <summary>The user is not a verified student.</summary>
    public const string NotStudent = "not-student";

    /// <summary>The user is not a verified administrator.</summary>
    public const string NotAdmin = "not-admin";

    /// <summary>The request is the user's own.</summary>
    public const string OwnRequest = "own-request";

    /// <summary>A rejection requires a comment.</summary>
    public const string CommentMissing = "comment-missing";

    /// <summary>The request is decided. Arguments: <c>by</c>, <c>at</c>, <c>decision</c>.</summary>
    public const string AlreadyDecided = "already-decided";

    /// <summary>The request has expired. Arguments: <c>at</c>.</summary>
    public const string Expired = "expired";

    /// <summary>The request has not expired. Arguments: <c>at</c>.</summary>
    public const string NotDue = "not-due";

    /// <summary>Only an approval can be retracted. Arguments: <c>status</c>.</summary>
    public const string NotApproved = "not-approved";

    /// <summary>The approval is retracted already. Arguments: <c>at</c>.</summary>
    public const string AlreadyRetracted = "already-retracted";

    /// <summary>The student has a pending request for the program. Arguments: <c>id</c>.</summary>
    public const string RequestPending = "request-pending";

    /// <summary>Students submit requests for their own program only. Arguments: <c>program</c>, <c>own</c>.</summary>
    public const string WrongProgram = "wrong-program";

    /// <summary>There is no such program. Arguments: <c>value</c>.</summary>
    public const string UnknownProgram = "unknown-program";

    /// <summary>There is no such user. Arguments: <c>value</c>.</summary>
    public const string UnknownUser = "unknown-user";

    /// <summary>The reminder would be due after the expiry. Arguments: <c>reminder</c>, <c>expiry</c>.</summary>
    public const string ReminderAfterExpiry = "reminder-after-expiry";

    /// <summary>An id occurs twice. Arguments: <c>value</c>, <c>first</c>.</summary>
    public const string DuplicateId = ApprovalCodes.DuplicateId;

    /// <summary>Two programs have the same name. Arguments: <c>value</c>.</summary>
    public const string DuplicateName = "duplicate-name";

    /// <summary>Two users have the same e-mail address. Arguments: <c>value</c>.</summary>
    public const string DuplicateEmail = "duplicate-email";

    /// <summary>A user is listed twice as approver of a program. Arguments: <c>user</c>, <c>program</c>.</summary>
    public const string DuplicateApprover = "duplicate-approver";

    /// <summary>The id is missing.</summary>
    public const string MissingId = "missing-id";

    /// <summary>An e-mail address is missing or cannot be read, so the user has no role by its domain. Arguments: <c>value</c>.</summary>
    public const string NotAnEmail = "not-an-email";

    /// <summary>A date is outside the supported years. Arguments: <c>min</c>, <c>max</c>.</summary>
    public const string DateOutOfRange = "date-out-of-range";
}
