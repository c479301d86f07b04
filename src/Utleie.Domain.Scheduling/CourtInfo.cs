using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>The properties of a court (bane-info).</summary>
/// <remarks>Wire: <c>courtInfo</c>. Source: 001 §6.1.</remarks>
public sealed record CourtInfo : IExtensible
{
    /// <summary>The playing surface: <c>Grus</c>, <c>Kunstgress</c>, <c>Parkett</c>.</summary>
    public string? Surface { get; init; }

    /// <summary>The size.</summary>
    public CourtDimensions? Dimensions { get; init; }

    /// <summary>Whether it is indoors.</summary>
    public bool? Indoor { get; init; }

    /// <summary>Whether it has lighting.</summary>
    public bool? Lighting { get; init; }

    /// <summary>When it is lit, as text.</summary>
    public string? LightingHours { get; init; }

    /// <summary>Whether it can be heated; defaults to false.</summary>
    public bool? HeatingAvailable { get; init; }

    /// <summary>Whether heating is included in the price; defaults to false.</summary>
    public bool? HeatingIncluded { get; init; }

    /// <summary>The price of heating if it is not included, in the currency of the pricing section; ≥ 0.</summary>
    public decimal? HeatingFee { get; init; }

    /// <summary>The line markings for different sports.</summary>
    public ValueList<string> Markings { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>The size of a court.</summary>
/// <remarks>Source: 001 §6.1.</remarks>
public sealed record CourtDimensions : IExtensible
{
    /// <summary>The length in metres.</summary>
    [JsonPropertyName("length")]
    public decimal? LengthMetres { get; init; }

    /// <summary>The width in metres.</summary>
    [JsonPropertyName("width")]
    public decimal? WidthMetres { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
