namespace Utleie.Domain.Bookings;

/// <summary>The codes of every reason of this package; <see cref="BookingTexts"/> has the texts.</summary>
public static class BookingCodes
{
    /// <summary>Only others may book the object. Arguments: <c>groups</c>.</summary>
    public const string NotBookableBy = "not-bookable-by";

    /// <summary>The object has a restriction that cannot be read, so only a caseworker can book it. Arguments: <c>member</c>.</summary>
    public const string RestrictionNotRead = "restriction-not-read";

    /// <summary>The object requires an organisation number.</summary>
    public const string OrganisationMissing = "organisation-number-missing";

    /// <summary>The organisation may not book the object. Arguments: <c>number</c>.</summary>
    public const string OrganisationBlocked = "organisation-blocked";

    /// <summary>Only a caseworker books on behalf of others.</summary>
    public const string NotForOthers = "not-for-others";

    /// <summary>The status of the booking is final. Arguments: <c>status</c>.</summary>
    public const string Final = "booking-final";

    /// <summary>The booking has started. Arguments: <c>start</c>.</summary>
    public const string Started = "started";

    /// <summary>The deadline for cancelling has passed. Arguments: <c>hours</c>, <c>until</c>.</summary>
    public const string TooLate = "too-late";

    /// <summary>The user has none of the roles that may do this. Arguments: <c>needs</c>.</summary>
    public const string NotAllowed = "not-allowed";

    /// <summary>The object does not allow cancelling a part of a booking.</summary>
    public const string PartialNotAllowed = "partial-not-allowed";

    /// <summary>What is to stay is not a part of the booking. Arguments: <c>what</c>.</summary>
    public const string NotPart = "not-part";

    /// <summary>Nothing of the booking would stay.</summary>
    public const string NothingLeft = "nothing-left";

    /// <summary>A reason is required.</summary>
    public const string ReasonMissing = "reason-missing";

    /// <summary>A goodwill percentage is outside its bounds. Arguments: <c>percent</c>, <c>min</c>, <c>max</c>.</summary>
    public const string Goodwill = "goodwill";

    /// <summary>A number of the cancellation rules is outside its bounds. Arguments: <c>value</c>, <c>min</c>, <c>max</c>.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>The refund policy is <c>partial</c> and has no percentage, so nothing is paid back.</summary>
    public const string PercentageMissing = "percentage-missing";

    /// <summary>The status cannot follow the present one. Arguments: <c>from</c>, <c>to</c>, <c>possible</c>.</summary>
    public const string NoSuchStep = "no-such-step";

    /// <summary>The integration issue is resolved already. Arguments: <c>by</c>, <c>at</c>.</summary>
    public const string IssueResolved = "issue-resolved";
}
