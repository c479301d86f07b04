using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>What follows when a user stays away (ikke møtt).</summary>
/// <remarks>The fee is in the pricing section's currency. Source: 001 §3.4.</remarks>
public sealed record NoShowRules : IExtensible
{
    /// <summary>The fee; ≥ 0.</summary>
    public decimal? Fee { get; init; }

    /// <summary>Warnings given before the consequence; default 0.</summary>
    public int? WarningCount { get; init; }

    /// <summary>What happens after the warnings.</summary>
    public NoShowConsequence? ConsequenceAction { get; init; }

    /// <summary>How many days a temporary block lasts.</summary>
    public int? BlockDurationDays { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>What happens to a user who stays away too often.</summary>
/// <remarks>Source: 001 §3.4.</remarks>
[JsonConverter(typeof(WireEnumConverter<NoShowConsequence>))]
public enum NoShowConsequence
{
    /// <summary>Nothing.</summary>
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
