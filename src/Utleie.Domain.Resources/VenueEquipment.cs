using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D20a.
/// <summary>What there is to use in a venue (utstyr).</summary>
/// <remarks>Wire: <c>venueEquipment</c>. Source: 001 §4.4.</remarks>
public sealed record VenueEquipment : IExtensible
{
    /// <summary>What comes with the room.</summary>
    public ValueList<EquipmentItem> IncludedEquipment { get; init; }

    /// <summary>What can be rented beside it.</summary>
    public ValueList<EquipmentItem> AvailableForRent { get; init; }

    /// <summary>Whether the renter may bring their own; default no.</summary>
    public bool? ExternalEquipmentAllowed { get; init; }

    /// <summary>Whether a technician can be had; default no.</summary>
    public bool? TechSupportAvailable { get; init; }

    /// <summary>What the technician costs, in the pricing section's currency; ≥ 0.</summary>
    public decimal? TechSupportFee { get; init; }

    /// <summary>When the technician can be had, in words.</summary>
    public string? TechSupportHours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A kind of thing in a venue.</summary>
/// <remarks>Wire: <c>venueEquipment.includedEquipment</c>, <c>venueEquipment.availableForRent</c>. Source: 001 §4.4.</remarks>
public sealed record EquipmentItem : IExtensible
{
    /// <summary>Its id, by which a request chooses it.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>How many there are.</summary>
    public int? Quantity { get; init; }

    // D40.
    /// <summary>Whether it comes with the room; the list it stands in counts where they disagree.</summary>
    public bool? Included { get; init; }

    /// <summary>What one costs per booking, in the pricing section's currency; ≥ 0.</summary>
    public decimal? RentalPrice { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
