using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D19, D24, D25.
/// <summary>A court or zone of a sports facility (bane).</summary>
/// <remarks>Source: 001 §6.2.</remarks>
public sealed record Court : IExtensible
{
    /// <summary>Its id within the facility.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called: <c>Bane 1</c>, <c>Hovedbane</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What it is like.</summary>
    public CourtInfo? CourtInfo { get; init; }

    /// <summary>Whether it can be used; default <c>available</c>.</summary>
    public CourtStatus? Status { get; init; }

    /// <summary>Added to the unit price, in the pricing section's currency; may be negative.</summary>
    public decimal? PriceAdjustment { get; init; }

    /// <summary>Its weekly template.</summary>
    public ValueList<BookingSlot> BookingSlots { get; init; }

    /// <summary>Rules that replace the common ones for this court; those left out stay.</summary>
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

    /// <summary>It is under maintenance and offers nothing.</summary>
    Maintenance,

    /// <summary>It is closed and offers nothing.</summary>
    Closed,
}
