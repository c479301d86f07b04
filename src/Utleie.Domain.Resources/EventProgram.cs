using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>What happens at an event, and when, in local wall time (program).</summary>
/// <remarks>Wire: <c>program</c>. Source: 001 §5.2, §9.3.</remarks>
public sealed record EventProgram : IExtensible
{
    /// <summary>When those who take part may arrive.</summary>
    public ClockTime? CheckInTime { get; init; }

    /// <summary>When the audience is let in.</summary>
    public ClockTime? DoorsOpenTime { get; init; }

    /// <summary>When it begins.</summary>
    public ClockTime? StartTime { get; init; }

    // D41.
    /// <summary>When it ends; after the start.</summary>
    public ClockTime? EndTime { get; init; }

    /// <summary>Breaks (pauser).</summary>
    public ValueList<EventBreak> Breaks { get; init; }

    /// <summary>What is on (programposter).</summary>
    public ValueList<ProgramItem> ProgramItems { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A break in an event.</summary>
/// <remarks>Wire: <c>program.breaks</c>. Source: 001 §5.2.</remarks>
public sealed record EventBreak : IExtensible
{
    /// <summary>Its id within the program.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>When it begins.</summary>
    public ClockTime? StartTime { get; init; }

    /// <summary>How long it is, in minutes; > 0.</summary>
    [JsonPropertyName("duration")]
    public int? DurationMinutes { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>Something that is on at an event (programpost).</summary>
/// <remarks>Wire: <c>program.programItems</c>. Source: 001 §5.2.</remarks>
public sealed record ProgramItem : IExtensible
{
    /// <summary>Its id within the program.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>When it begins.</summary>
    public ClockTime? StartTime { get; init; }

    /// <summary>How long it is, in minutes; > 0.</summary>
    [JsonPropertyName("duration")]
    public int? DurationMinutes { get; init; }

    /// <summary>Who is on.</summary>
    public string? Presenter { get; init; }

    /// <summary>Where, if there are several rooms or stages.</summary>
    public string? Location { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
