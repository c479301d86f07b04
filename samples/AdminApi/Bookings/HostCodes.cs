namespace AdminApi.Bookings;

/// <summary>The codes of problems that only the host knows; <see cref="HostTexts"/> has the texts.</summary>
internal static class HostCodes
{
    /// <summary>The reasons against a booking are listed beside it.</summary>
    internal const string Refused = "booking-refused";

    /// <summary>Only bookings of others are in the way.</summary>
    internal const string TimeTaken = "time-taken";

    internal const string RulesBroken = "rules-broken";
}
