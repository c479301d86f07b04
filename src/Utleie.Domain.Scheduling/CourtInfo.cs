using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>What a court is like (bane-info).</summary>
/// <remarks>Wire: <c>courtInfo</c>. Source: 001 §6.1.</remarks>
public sealed record CourtInfo : IExtensible
{
    /// <summary>What one plays on: <c>Grus</c>, <c>Kunstgress</c>, <c>Parkett</c>.</summary>
    public string? Surface { get; init; }

    /// <summary>How large it is.</summary>
    public CourtDimensions? Dimensions { get; init; }

    /// <summary>Whether it is indoors.</summary>
    public bool? Indoor { get; init; }

    /// <summary>Whether it is lit.</summary>
    public bool? Lighting { get; init; }

    /// <summary>When it is lit, in words.</summary>
    public string? LightingHours { get; init; }

    /// <summary>Whether it can be heated; default no.</summary>
    public bool? HeatingAvailable { get; init; }

    /// <summary>Whether heat is part of the price; default no.</summary>
    public bool? HeatingIncluded { get; init; }

    /// <summary>What heat costs where it is not included, in the pricing section's currency; ≥ 0.</summary>
    public decimal? HeatingFee { get; init; }

    /// <summary>Lines for different sports.</summary>
    public ValueList<string> Markings { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>The size of a court.</summary>
/// <remarks>Source: 001 §6.1.</remarks>
public sealed record CourtDimensions : IExtensible
{
    /// <summary>Its length in metres.</summary>
    [JsonPropertyName("length")]
    public decimal? LengthMetres { get; init; }

    /// <summary>Its width in metres.</summary>
    [JsonPropertyName("width")]
    public decimal? WidthMetres { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
