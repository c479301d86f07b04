namespace Utleie.Domain.Approvals;

/// <summary>The codes of every reason and finding of this package; <see cref="ApprovalTexts"/> has the texts.</summary>
public static class ApprovalCodes
{
    /// <summary>The name of the system where no user acted.</summary>
    public const string System = "system";

    /// <summary>The user does not have the role of the step. Arguments: <c>needs</c>.</summary>
    public const string WrongRole = "wrong-role";

    /// <summary>The user, or whoever delegated to them, submitted the booking, is its applicant or acts for it.</summary>
    public const string OwnBooking = "own-booking";

    /// <summary>Steps before this one are undecided. Arguments: <c>waits</c>.</summary>
    public const string StepNotOpen = "step-not-open";

    /// <summary>The step is decided. Arguments: <c>by</c>, <c>at</c>, <c>decision</c>.</summary>
    public const string StepDecided = "step-decided";

    /// <summary>There is no such step. Arguments: <c>step</c>, <c>known</c>.</summary>
    public const string UnknownStep = "unknown-step";

    /// <summary>A rejection requires a reason.</summary>
    public const string ReasonMissing = "reason-missing";

    /// <summary>The booking has started. Arguments: <c>start</c>.</summary>
    public const string Started = "started";

    /// <summary>The record has changed since it was seen. Arguments: <c>seen</c>, <c>version</c>.</summary>
    public const string StaleVersion = "stale-version";

    /// <summary>The text is too long. Arguments: <c>length</c>, <c>max</c>.</summary>
    public const string TextTooLong = "text-too-long";

    /// <summary>The escalation is not due. Arguments: <c>at</c>.</summary>
    public const string NotDue = "not-due";

    /// <summary>The escalation is recorded already. Arguments: <c>at</c>.</summary>
    public const string AlreadyEscalated = "already-escalated";

    /// <summary>A role was delegated to oneself, or by someone who has it by delegation. Arguments: <c>needs</c> of a step, <c>from</c> and <c>role</c> of a list.</summary>
    public const string DelegationChain = "delegation-chain";

    /// <summary>An id occurs twice. Arguments: <c>value</c>, <c>first</c>.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>A step names a condition that does not exist. Arguments: <c>value</c>, <c>known</c>.</summary>
    public const string UnknownCondition = "unknown-condition";

    /// <summary>A value is out of bounds. Arguments: <c>value</c>, <c>min</c>, <c>max</c>.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>A window states nothing, or ends where it starts.</summary>
    public const string WindowEmpty = "window-empty";

    /// <summary>A condition has no terms, and never holds.</summary>
    public const string ConditionEmpty = "condition-empty";

    /// <summary>A condition has a term that is not known, and never holds. Arguments: <c>value</c>, <c>known</c>.</summary>
    public const string UnknownTerm = "unknown-term";

    /// <summary>The mode is conditional, and there are no conditions.</summary>
    public const string ModeWithoutConditions = "mode-without-conditions";

    /// <summary>There are conditions, and nothing reads them.</summary>
    public const string ConditionsUnused = "conditions-unused";

    /// <summary>A step has no role, or one that is not known. Arguments: <c>value</c>, <c>known</c>.</summary>
    public const string UnknownRole = "unknown-role";

    /// <summary>Every step is optional, so bookings are confirmed at once.</summary>
    public const string OnlyOptional = "only-optional";
}
