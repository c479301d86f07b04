using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>Time allocated to umbrella organisations, which distribute it to their clubs (paraplydisponering).</summary>
/// <remarks>Wire: <c>workflow.umbrellaDisposal</c>. Source: 001 §1.2, §8.1.</remarks>
public sealed record UmbrellaDisposal : IExtensible
{
    /// <summary>Whether time is allocated at all; defaults to false.</summary>
    public bool? Allowed { get; init; }

    /// <summary>The umbrella organisations, by id or number.</summary>
    public ValueList<string> Organizations { get; init; }

    /// <summary>The hours per week for each organisation; null means no limit.</summary>
    [JsonPropertyName("quotaPerWeek")]
    public int? QuotaHoursPerWeek { get; init; }

    /// <summary>Whether they may distribute time to their clubs; defaults to false.</summary>
    public bool? CanDistributeToSubclubs { get; init; }

    /// <summary>Whether they may lock times, so that no one else can book them; defaults to false.</summary>
    public bool? CanLockTimes { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
