using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D18.
/// <summary>A group of renters with its own price (målgruppe): <c>Ideell</c>, <c>Kommersiell</c>, <c>Barn og unge</c>.</summary>
/// <remarks><see cref="Free"/> takes precedence over <see cref="DiscountPercent"/>, which takes precedence over <see cref="Price"/>. Source: 001 §3.5.</remarks>
public sealed record TargetGroup : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the group, used in requests.</summary>
    public string? Group { get; init; }

    /// <summary>The unit price for the group in the section's currency; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>Whether the group pays nothing; defaults to false.</summary>
    public bool? Free { get; init; }

    /// <summary>A percentage off the unit price, instead of a price, 0–100.</summary>
    public decimal? DiscountPercent { get; init; }

    /// <summary>Whether membership of the group must be verified; defaults to false.</summary>
    public bool? RequiresVerification { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
