namespace Utleie.Hosting.Errors;

/// <summary>The codes of problems that only the host knows; <see cref="HostTexts"/> has the texts.</summary>
public static class HostCodes
{
    /// <summary>The reasons against a booking are listed beside it.</summary>
    public const string Refused = "booking-refused";

    /// <summary>Only bookings of others are in the way.</summary>
    public const string TimeTaken = "time-taken";

    /// <summary>The rules of the object do not compile.</summary>
    public const string RulesBroken = "rules-broken";
}
