using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D3a.
/// <summary>How the weekly hours of a season are allocated (sesongbooking).</summary>
/// <remarks>Wire: <c>seasonBooking</c>. Source: 001 §6.2.</remarks>
public sealed record SeasonBooking : IExtensible
{
    /// <summary>Whether hours are allocated by season; defaults to false.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The first local date of the season (inclusive).</summary>
    public LocalDate? SeasonStart { get; init; }

    /// <summary>The last local date of the season (inclusive).</summary>
    public LocalDate? SeasonEnd { get; init; }

    /// <summary>The weekly hours (rammetid).</summary>
    public ValueList<FrameTimeSlot> FrameTimeSlots { get; init; }

    /// <summary>The last local date for applications (inclusive).</summary>
    public LocalDate? ApplicationDeadline { get; init; }

    /// <summary>How the hours are allocated.</summary>
    public SeasonAllocationMethod? AllocationMethod { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a.
/// <summary>A weekly time of a season (rammetid).</summary>
/// <remarks>Source: 001 §6.2.</remarks>
public sealed record FrameTimeSlot : IExtensible
{
    /// <summary>The id within the season.</summary>
    public string? Id { get; init; }

    /// <summary>The day on which it starts.</summary>
    public IsoDayOfWeek? DayOfWeek { get; init; }

    /// <summary>The start (inclusive).</summary>
    public ClockTime? TimeFrom { get; init; }

    /// <summary>The end (exclusive); an end at or before the start is on the next day.</summary>
    public ClockTime? TimeTo { get; init; }

    /// <summary>The user or organisation it is allocated to; null if it is not allocated.</summary>
    public string? AllocatedTo { get; init; }

    /// <summary>The intended use.</summary>
    public FrameTimeType? Type { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a.
/// <summary>The intended use of a weekly time of a season.</summary>
[JsonConverter(typeof(WireEnumConverter<FrameTimeType>))]
public enum FrameTimeType
{
    /// <summary>Training (trening).</summary>
    Training,

    /// <summary>Matches (kamp).</summary>
    Match,

    /// <summary>Tournaments (turnering).</summary>
    Tournament,

    /// <summary>Open to everyone.</summary>
    Open,
}

// D3a.
/// <summary>How the weekly hours of a season are allocated.</summary>
[JsonConverter(typeof(WireEnumConverter<SeasonAllocationMethod>))]
public enum SeasonAllocationMethod
{
    /// <summary>First come, first served.</summary>
    [JsonStringEnumMemberName("first_come")]
    FirstCome,

    /// <summary>By lottery.</summary>
    Lottery,

    /// <summary>By the priority rules.</summary>
    Priority,
}
