using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>The program of an event, in local time (program).</summary>
/// <remarks>Wire: <c>program</c>. Source: 001 §5.2, §9.3.</remarks>
public sealed record EventProgram : IExtensible
{
    /// <summary>When participants may arrive.</summary>
    public ClockTime? CheckInTime { get; init; }

    /// <summary>When the audience is let in.</summary>
    public ClockTime? DoorsOpenTime { get; init; }

    /// <summary>The start.</summary>
    public ClockTime? StartTime { get; init; }

    // D41.
    /// <summary>The end; after the start.</summary>
    public ClockTime? EndTime { get; init; }

    /// <summary>The breaks (pauser).</summary>
    public ValueList<EventBreak> Breaks { get; init; }

    /// <summary>The program items (programposter).</summary>
    public ValueList<ProgramItem> ProgramItems { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A break in an event.</summary>
/// <remarks>Wire: <c>program.breaks</c>. Source: 001 §5.2.</remarks>
public sealed record EventBreak : IExtensible
{
    /// <summary>The id within the program.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The start.</summary>
    public ClockTime? StartTime { get; init; }

    /// <summary>The length in minutes; > 0.</summary>
    [JsonPropertyName("duration")]
    public int? DurationMinutes { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A program item of an event (programpost).</summary>
/// <remarks>Wire: <c>program.programItems</c>. Source: 001 §5.2.</remarks>
public sealed record ProgramItem : IExtensible
{
    /// <summary>The id within the program.</summary>
    public string? Id { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>The start.</summary>
    public ClockTime? StartTime { get; init; }

    /// <summary>The length in minutes; > 0.</summary>
    [JsonPropertyName("duration")]
    public int? DurationMinutes { get; init; }

    /// <summary>The presenter.</summary>
    public string? Presenter { get; init; }

    /// <summary>The room or stage, if there are several.</summary>
    public string? Location { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
