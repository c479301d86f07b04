using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Ticketing;

// D3a.
/// <summary>A date the event takes place on (eventdato).</summary>
/// <remarks>Wire: <c>eventDates</c>. Source: 001 §2.2, §8.1.</remarks>
public sealed record EventDate : IExtensible
{
    /// <summary>The local date it starts on.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>When it starts; absent is the program's start.</summary>
    public ClockTime? Time { get; init; }

    /// <summary>When it ends; at or before the start is the day after.</summary>
    public ClockTime? EndTime { get; init; }

    /// <summary>How many tickets are left for this date.</summary>
    public int? AvailableTickets { get; init; }

    /// <summary>How many tickets there are for this date.</summary>
    public int? TotalTickets { get; init; }

    /// <summary>Whether it will be held; default <c>scheduled</c>.</summary>
    public EventDateStatus? Status { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a.
/// <summary>What has become of a date.</summary>
[JsonConverter(typeof(WireEnumConverter<EventDateStatus>))]
public enum EventDateStatus
{
    /// <summary>It will be held.</summary>
    Scheduled,

    /// <summary>It will not (avlyst).</summary>
    Cancelled,

    /// <summary>It will, and no ticket is left (utsolgt).</summary>
    [JsonStringEnumMemberName("soldout")]
    SoldOut,
}
