using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D3a.
/// <summary>How the hours of a season are given out (sesongbooking).</summary>
/// <remarks>Wire: <c>seasonBooking</c>. Source: 001 §6.2.</remarks>
public sealed record SeasonBooking : IExtensible
{
    /// <summary>Whether hours are given out by season; default no.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The season's first local date (included).</summary>
    public LocalDate? SeasonStart { get; init; }

    /// <summary>The season's last local date (included).</summary>
    public LocalDate? SeasonEnd { get; init; }

    /// <summary>The weekly hours (rammetid).</summary>
    public ValueList<FrameTimeSlot> FrameTimeSlots { get; init; }

    /// <summary>The last local date to apply (included).</summary>
    public LocalDate? ApplicationDeadline { get; init; }

    /// <summary>How they are given out.</summary>
    public SeasonAllocationMethod? AllocationMethod { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a.
/// <summary>Hours of every week of a season (rammetid).</summary>
/// <remarks>Source: 001 §6.2.</remarks>
public sealed record FrameTimeSlot : IExtensible
{
    /// <summary>Its id within the season.</summary>
    public string? Id { get; init; }

    /// <summary>The day it starts on.</summary>
    public IsoDayOfWeek? DayOfWeek { get; init; }

    /// <summary>When it starts (included).</summary>
    public ClockTime? TimeFrom { get; init; }

    /// <summary>When it ends (excluded); at or before the start is past midnight.</summary>
    public ClockTime? TimeTo { get; init; }

    /// <summary>Who has it; absent while nobody does.</summary>
    public string? AllocatedTo { get; init; }

    /// <summary>What it is for.</summary>
    public FrameTimeType? Type { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a.
/// <summary>What the hours of a season are for.</summary>
[JsonConverter(typeof(WireEnumConverter<FrameTimeType>))]
public enum FrameTimeType
{
    /// <summary>Training (trening).</summary>
    Training,

    /// <summary>Matches (kamp).</summary>
    Match,

    /// <summary>Tournaments (turnering).</summary>
    Tournament,

    /// <summary>Anyone.</summary>
    Open,
}

// D3a.
/// <summary>How the hours of a season are given out.</summary>
[JsonConverter(typeof(WireEnumConverter<SeasonAllocationMethod>))]
public enum SeasonAllocationMethod
{
    /// <summary>To those who ask first.</summary>
    [JsonStringEnumMemberName("first_come")]
    FirstCome,

    /// <summary>By lot.</summary>
    Lottery,

    /// <summary>By the priority rules.</summary>
    Priority,
}
