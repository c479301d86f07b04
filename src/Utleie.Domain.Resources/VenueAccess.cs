using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D13a, D20a.
/// <summary>Keys, setup and cleaning of a venue (tilgang).</summary>
/// <remarks>Wire: <c>venueAccess</c>. Source: 001 §4.3, §9.3.</remarks>
public sealed record VenueAccess : IExtensible
{
    /// <summary>How the door is opened.</summary>
    public AccessType? KeyType { get; init; }

    /// <summary>Where the key is collected.</summary>
    public string? KeyPickupLocation { get; init; }

    /// <summary>When the key can be collected, as text.</summary>
    public string? KeyPickupHours { get; init; }

    /// <summary>When the key must be returned, as text.</summary>
    public string? KeyReturnDeadline { get; init; }

    /// <summary>The deposit for the key, in the currency of the pricing section; added to the deposit.</summary>
    public decimal? KeyDeposit { get; init; }

    /// <summary>The setup time in minutes before a booking; the larger of this and the buffer of the time rules applies.</summary>
    public int? SetupTimeMinutes { get; init; }

    /// <summary>The teardown time in minutes after a booking; the larger of this and the buffer of the time rules applies.</summary>
    public int? TeardownTimeMinutes { get; init; }

    /// <summary>Whether cleaning is included in the price; defaults to false.</summary>
    public bool? CleaningIncluded { get; init; }

    /// <summary>The price of cleaning if it is neither included nor done by the renter; ≥ 0.</summary>
    public decimal? CleaningFee { get; init; }

    /// <summary>What the renter must clean, as text.</summary>
    public string? CleaningInstructions { get; init; }

    /// <summary>Whether the renter cleans; defaults to false.</summary>
    public bool? SelfServiceCleaning { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
