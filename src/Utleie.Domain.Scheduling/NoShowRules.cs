using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>The consequences of a no-show (ikke møtt).</summary>
/// <remarks>The fee is in the currency of the pricing section. Source: 001 §3.4.</remarks>
public sealed record NoShowRules : IExtensible
{
    /// <summary>The fee; ≥ 0.</summary>
    public decimal? Fee { get; init; }

    /// <summary>The number of warnings before the consequence; defaults to 0.</summary>
    public int? WarningCount { get; init; }

    /// <summary>The consequence after the warnings.</summary>
    public NoShowConsequence? ConsequenceAction { get; init; }

    /// <summary>The length of a temporary block in days.</summary>
    public int? BlockDurationDays { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>The consequence of repeated no-shows.</summary>
/// <remarks>Source: 001 §3.4.</remarks>
[JsonConverter(typeof(WireEnumConverter<NoShowConsequence>))]
public enum NoShowConsequence
{
    /// <summary>No consequence.</summary>
    None,

    /// <summary>A fee is charged.</summary>
    Fee,

    /// <summary>The user cannot book for a number of days.</summary>
    [JsonStringEnumMemberName("block_temporary")]
    BlockTemporary,

    /// <summary>The user cannot book again.</summary>
    [JsonStringEnumMemberName("block_permanent")]
    BlockPermanent,
}
