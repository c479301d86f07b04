using Utleie.Domain.Answers;

namespace Utleie.Hosting.Errors;

/// <summary>The texts of what a host itself says of bookings, in bokmål, nynorsk and English.</summary>
public static class HostTexts
{
    /// <summary>The texts by code.</summary>
    public static TextTable Table { get; } = new(
        KeyValuePair.Create(HostCodes.RulesBroken, new LocalizedText(
            "Objektet har {count} ugyldige felt og kan ikke bookes før en saksbehandler har rettet dem.",
            "Objektet har {count} ugyldige felt og kan ikkje bookast før ein saksbehandlar har retta dei.",
            "This resource has {count} invalid fields and cannot be booked until a caseworker corrects them.")));
}
