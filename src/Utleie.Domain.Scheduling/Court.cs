using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D19, D24, D25.
/// <summary>A court or zone of a sports facility (bane).</summary>
/// <remarks>Source: 001 §6.2.</remarks>
public sealed record Court : IExtensible
{
    /// <summary>The id within the facility.</summary>
    public string? Id { get; init; }

    /// <summary>The name: <c>Bane 1</c>, <c>Hovedbane</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The properties of the court.</summary>
    public CourtInfo? CourtInfo { get; init; }

    /// <summary>Whether it can be used; defaults to <c>available</c>.</summary>
    public CourtStatus? Status { get; init; }

    /// <summary>The amount added to the unit price, in the currency of the pricing section; may be negative.</summary>
    public decimal? PriceAdjustment { get; init; }

    // D173.
    /// <summary>The share of the whole facility's unit price, 0–1: 0.5 for half; absent means the same price.</summary>
    public decimal? PriceFactor { get; init; }

    /// <summary>The weekly template.</summary>
    public ValueList<BookingSlot> BookingSlots { get; init; }

    /// <summary>Rules that override the common ones for this court; a null property keeps the common rule.</summary>
    public CourtBookingRules? BookingRulesOverride { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D25.
/// <summary>Whether a court can be used.</summary>
/// <remarks>Source: 001 §6.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<CourtStatus>))]
public enum CourtStatus
{
    /// <summary>It can be booked.</summary>
    Available,

    /// <summary>It is under maintenance and cannot be booked.</summary>
    Maintenance,

    /// <summary>It is closed and cannot be booked.</summary>
    Closed,
}
