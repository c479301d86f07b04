using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>A group of renters with a price of its own (målgruppe): <c>Ideell</c>, <c>Kommersiell</c>, <c>Barn og unge</c>.</summary>
/// <remarks><see cref="Free"/> wins over <see cref="DiscountPercent"/>, which wins over <see cref="Price"/>. Source: 001 §3.5; D18.</remarks>
public sealed record TargetGroup : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The group's name, by which a request names it.</summary>
    public string? Group { get; init; }

    /// <summary>The unit price of the group in the section's currency; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>Whether the group pays nothing; default no.</summary>
    public bool? Free { get; init; }

    /// <summary>Percent off the unit price instead of a price, 0–100.</summary>
    public decimal? DiscountPercent { get; init; }

    /// <summary>Whether the renter must be verified as one of the group; default no.</summary>
    public bool? RequiresVerification { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
