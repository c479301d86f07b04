using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>A charge beside the rental (avgift): <c>Renhold</c>, <c>Vakthold</c>.</summary>
/// <remarks>Source: 001 §3.5; D20.</remarks>
public sealed record Fee : IExtensible
{
    /// <summary>Its id, by which a request chooses it.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>Kroner, or percent where the type is <c>percentage</c>; ≥ 0.</summary>
    public decimal? Amount { get; init; }

    /// <summary>What the amount is for; default <c>fixed</c>.</summary>
    public FeeType? Type { get; init; }

    /// <summary>What the charge is for.</summary>
    public FeeCategory? Category { get; init; }

    /// <summary>Whether every quote has it; default no.</summary>
    public bool? Mandatory { get; init; }

    /// <summary>When it is charged, in words.</summary>
    public string? Conditions { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>What a charge is for.</summary>
/// <remarks><see cref="Damage"/> and <see cref="Late"/> arise after the booking and are never part of its quote. Source: 001 §3.5; D20.</remarks>
[JsonConverter(typeof(WireEnumConverter<FeeCategory>))]
public enum FeeCategory
{
    /// <summary>Cleaning (renhold).</summary>
    Cleaning,

    /// <summary>Guards (vakthold).</summary>
    Security,

    /// <summary>Rigging.</summary>
    Setup,

    /// <summary>Equipment.</summary>
    Equipment,

    /// <summary>Damage, charged afterwards.</summary>
    Damage,

    /// <summary>Late return or cancellation, charged afterwards.</summary>
    Late,

    /// <summary>Anything else.</summary>
    Other,
}
