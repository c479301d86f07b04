using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D184.
/// <summary>A price per piece from a number of pieces on: 44 each, 40 each from 50.</summary>
public sealed record QuantityPrice : IExtensible
{
    /// <summary>The first quantity it applies to, from 1.</summary>
    public int? From { get; init; }

    /// <summary>The price per piece; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D184.
/// <summary>What the price of a service or of rented equipment applies to.</summary>
[JsonConverter(typeof(WireEnumConverter<ChargeUnit>))]
public enum ChargeUnit
{
    /// <summary>The whole booking.</summary>
    Booking,

    /// <summary>Each local calendar date touched.</summary>
    Day,

    /// <summary>Each local midnight inside the booking.</summary>
    Night,

    /// <summary>Each hour of elapsed time, pro rata.</summary>
    Hour,
}
