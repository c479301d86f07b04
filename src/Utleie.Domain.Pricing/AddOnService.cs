using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D3a, D20.
/// <summary>A service that can be added to a booking (tilleggstjeneste).</summary>
/// <remarks>Source: 001 §2.2, §8.1.</remarks>
public sealed record AddOnService : IExtensible
{
    /// <summary>The id, used to select it in a request.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>Its price in the section's currency, per <see cref="Unit"/> and piece; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>What the price applies to; defaults to <c>booking</c>.</summary>
    public ChargeUnit? Unit { get; init; }

    /// <summary>Lower prices for many pieces, in the order of their quantities.</summary>
    public ValueList<QuantityPrice> QuantityPrices { get; init; }

    /// <summary>The VAT rate in percent: 0, 12, 15 or 25; defaults to the section's.</summary>
    public decimal? VatRate { get; init; }

    /// <summary>Whether it is added to every quote; defaults to false.</summary>
    public bool? Required { get; init; }

    /// <summary>Whether it needs approval by a caseworker; defaults to false.</summary>
    public bool? NeedsApproval { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
