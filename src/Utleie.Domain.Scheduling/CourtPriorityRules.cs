using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>Who comes first if several request the same court (prioritetsregler).</summary>
/// <remarks>Wire: <c>priorityRules</c> at the top level of a sports resource. Source: 001 §6.3.</remarks>
public sealed record CourtPriorityRules : IExtensible
{
    /// <summary>The kinds of use, in descending order of priority; a kind that is left out comes after those listed.</summary>
    public ValueList<CourtPriorityLevel> Levels { get; init; }

    /// <summary>The ids of organisations with priority for training.</summary>
    public ValueList<string> TrainingPriority { get; init; }

    /// <summary>The ids of organisations with priority for matches.</summary>
    public ValueList<string> MatchPriority { get; init; }

    /// <summary>Whether a tournament requires approval; defaults to false.</summary>
    public bool? TournamentRequiresApproval { get; init; }

    /// <summary>Whether an event requires approval; defaults to false.</summary>
    public bool? EventRequiresApproval { get; init; }

    /// <summary>Whether local clubs come before others; defaults to false.</summary>
    public bool? LocalClubPriority { get; init; }

    /// <summary>The ids of the local clubs.</summary>
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
