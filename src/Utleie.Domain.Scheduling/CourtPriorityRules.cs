using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>Who comes first where several ask for the same court (prioritetsregler).</summary>
/// <remarks>Wire: <c>priorityRules</c> at the top of a sports resource. Source: 001 §6.3.</remarks>
public sealed record CourtPriorityRules : IExtensible
{
    /// <summary>The kinds of use, the first before the second; one left out comes after those named.</summary>
    public ValueList<CourtPriorityLevel> Levels { get; init; }

    /// <summary>Ids of organisations that come first in training.</summary>
    public ValueList<string> TrainingPriority { get; init; }

    /// <summary>Ids of organisations that come first in matches.</summary>
    public ValueList<string> MatchPriority { get; init; }

    /// <summary>Whether a tournament waits for approval; default no.</summary>
    public bool? TournamentRequiresApproval { get; init; }

    /// <summary>Whether an event waits for approval; default no.</summary>
    public bool? EventRequiresApproval { get; init; }

    /// <summary>Whether local clubs come before others; default no.</summary>
    public bool? LocalClubPriority { get; init; }

    /// <summary>Ids of the local clubs.</summary>
    public ValueList<string> LocalClubIds { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>What a court is used for.</summary>
/// <remarks>Source: 001 §6.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<CourtPriorityLevel>))]
public enum CourtPriorityLevel
{
    /// <summary>Training (trening).</summary>
    Training,

    /// <summary>A match (kamp).</summary>
    Match,

    /// <summary>A tournament (turnering).</summary>
    Tournament,

    /// <summary>An event (arrangement).</summary>
    Event,
}
