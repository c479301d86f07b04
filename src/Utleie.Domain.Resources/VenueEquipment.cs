using System.Text.Json.Serialization;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D20a.
/// <summary>The equipment of a venue (utstyr).</summary>
/// <remarks>Wire: <c>venueEquipment</c>. Source: 001 §4.4.</remarks>
public sealed record VenueEquipment : IExtensible
{
    /// <summary>The equipment included with the room.</summary>
    public ValueList<EquipmentItem> IncludedEquipment { get; init; }

    /// <summary>The equipment for rent.</summary>
    public ValueList<EquipmentItem> AvailableForRent { get; init; }

    /// <summary>Whether renters may bring their own equipment; defaults to false.</summary>
    public bool? ExternalEquipmentAllowed { get; init; }

    /// <summary>Whether technical support is available; defaults to false.</summary>
    public bool? TechSupportAvailable { get; init; }

    /// <summary>The price of technical support, in the currency of the pricing section; ≥ 0.</summary>
    public decimal? TechSupportFee { get; init; }

    /// <summary>When technical support is available, as text.</summary>
    public string? TechSupportHours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A type of equipment in a venue.</summary>
/// <remarks>Wire: <c>venueEquipment.includedEquipment</c>, <c>venueEquipment.availableForRent</c>. Source: 001 §4.4.</remarks>
public sealed record EquipmentItem : IExtensible
{
    /// <summary>The id that a request uses to choose it.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>The quantity available.</summary>
    public int? Quantity { get; init; }

    // D40.
    /// <summary>Whether it is included with the room; if this disagrees with the list that contains it, the list applies.</summary>
    public bool? Included { get; init; }

    /// <summary>The price of one per <see cref="Unit"/>, in the currency of the pricing section; ≥ 0.</summary>
    public decimal? RentalPrice { get; init; }

    // D184.
    /// <summary>What the rental price applies to; defaults to <c>booking</c>.</summary>
    public ChargeUnit? Unit { get; init; }

    /// <summary>Lower prices for many, in the order of their quantities.</summary>
    public ValueList<QuantityPrice> QuantityPrices { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
