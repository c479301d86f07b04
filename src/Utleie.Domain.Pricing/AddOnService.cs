using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>A service that can be added to a booking (tilleggstjeneste).</summary>
/// <remarks>Source: 001 §2.2, §8.1; D3a, D20.</remarks>
public sealed record AddOnService : IExtensible
{
    /// <summary>Its id, by which a request chooses it.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>Its price in the section's currency, once per booking; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>Whether every quote has it; default no.</summary>
    public bool? Required { get; init; }

    /// <summary>Whether a caseworker must agree to it; default no.</summary>
    public bool? NeedsApproval { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
