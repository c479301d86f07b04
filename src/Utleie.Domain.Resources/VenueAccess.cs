using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D13a, D20a.
/// <summary>Keys, rigging and cleaning of a venue (tilgang).</summary>
/// <remarks>Wire: <c>venueAccess</c>. Source: 001 §4.3, §9.3.</remarks>
public sealed record VenueAccess : IExtensible
{
    /// <summary>How the door is opened.</summary>
    public AccessType? KeyType { get; init; }

    /// <summary>Where the key is fetched.</summary>
    public string? KeyPickupLocation { get; init; }

    /// <summary>When it can be fetched, in words.</summary>
    public string? KeyPickupHours { get; init; }

    /// <summary>When it must be back, in words.</summary>
    public string? KeyReturnDeadline { get; init; }

    /// <summary>Money held for the key, in the pricing section's currency; it joins the deposit.</summary>
    public decimal? KeyDeposit { get; init; }

    /// <summary>Minutes to rig before a booking; the larger of this and the time logic's buffer counts.</summary>
    public int? SetupTimeMinutes { get; init; }

    /// <summary>Minutes to clear after a booking; the larger of this and the time logic's buffer counts.</summary>
    public int? TeardownTimeMinutes { get; init; }

    /// <summary>Whether cleaning is in the price; default no.</summary>
    public bool? CleaningIncluded { get; init; }

    /// <summary>What cleaning costs where it is neither included nor done by the renter; ≥ 0.</summary>
    public decimal? CleaningFee { get; init; }

    /// <summary>What the renter must clean, in words.</summary>
    public string? CleaningInstructions { get; init; }

    /// <summary>Whether the renter cleans; default no.</summary>
    public bool? SelfServiceCleaning { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
