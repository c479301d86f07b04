using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>Time given to umbrella organisations, which hand it on to their clubs (paraplydisponering).</summary>
/// <remarks>Wire: <c>workflow.umbrellaDisposal</c>. Source: 001 §1.2, §8.1.</remarks>
public sealed record UmbrellaDisposal : IExtensible
{
    /// <summary>Whether time is given at all; default no.</summary>
    public bool? Allowed { get; init; }

    /// <summary>The umbrella organisations, by id or number.</summary>
    public ValueList<string> Organizations { get; init; }

    /// <summary>Hours a week for each of them; absent is no limit.</summary>
    [JsonPropertyName("quotaPerWeek")]
    public int? QuotaHoursPerWeek { get; init; }

    /// <summary>Whether they may hand time on to their clubs; default no.</summary>
    public bool? CanDistributeToSubclubs { get; init; }

    /// <summary>Whether they may lock times so that no one else books them; default no.</summary>
    public bool? CanLockTimes { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
