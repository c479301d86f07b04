namespace AdminApi.Bookings;

/// <summary>The codes of what the host itself refuses of bookings; <see cref="BookingTexts"/> has the words.</summary>
internal static class BookingCodes
{
    /// <summary>All the reasons against a booking stand beside it.</summary>
    internal const string Refused = "booking-refused";

    /// <summary>Only what others hold stands against it.</summary>
    internal const string TimeTaken = "time-taken";

    internal const string NotPublished = "not-bookable";
    internal const string SoldByTicket = "sold-by-ticket";
    internal const string RulesBroken = "rules-broken";
    internal const string NotForCaller = "not-bookable-by";
    internal const string OrganisationMissing = "organisation-number-missing";
    internal const string OrganisationBlocked = "organisation-blocked";
    internal const string NotForOthers = "not-for-others";
    internal const string Final = "booking-final";
    internal const string Started = "booking-started";
    internal const string TooLate = "cancellation-too-late";
    internal const string NoStep = "no-such-step";
}
