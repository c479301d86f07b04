using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D4, D10.
/// <summary>When a resource can be booked (tilgjengelighet), as the administrator writes it.</summary>
/// <remarks>
/// Times are local times in the tenant's time zone. Any property may be null in a draft. Wire: <c>availability</c>. Source: 001 §8.1, §9.3.
/// </remarks>
public sealed record AvailabilitySection : IExtensible
{
    /// <summary>What is booked: time slots, whole days or units; defaults to <c>timeInterval</c>.</summary>
    public AvailabilityType? AvailabilityType { get; init; }

    // D60.
    /// <summary>The slot length in minutes, unless a court rule sets another; defaults to 60.</summary>
    public int? IntervalMinutes { get; init; }

    /// <summary>The ordinary week (åpningstider); a day may have several rows.</summary>
    public ValueList<OpeningHours> OpeningHours { get; init; }

    /// <summary>The dates that replace the ordinary week (unntak).</summary>
    public ValueList<AvailabilityException> Exceptions { get; init; }

    // D193.
    /// <summary>The id of the school calendar that <c>skoledag</c> and <c>skoleferie</c> refer to, brought by your app.</summary>
    public string? SchoolCalendar { get; init; }

    // D196.
    /// <summary>The only times that can be booked; empty means any number of slots within opening hours.</summary>
    /// <remarks>A period must be open throughout. Without opening hours, the periods are the opening hours. Ignored for whole days.</remarks>
    public ValueList<BookablePeriod> Periods { get; init; }

    // D196a.
    /// <summary>Where the slots of a day are counted from; defaults to <c>opening</c>.</summary>
    public StartGrid? StartGrid { get; init; }

    /// <summary>Whether it is only presented and cannot be booked (kun presentasjon); defaults to false.</summary>
    public bool? PresentationOnly { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D4.
/// <summary>What is booked of a resource.</summary>
/// <remarks>Source: 001 §8.1.</remarks>
[JsonConverter(typeof(WireEnumConverter<AvailabilityType>))]
public enum AvailabilityType
{
    /// <summary>Time slots (tidsintervall).</summary>
    TimeInterval,

    /// <summary>Whole days (dag).</summary>
    Day,

    /// <summary>A number of units for a period of time (antall).</summary>
    Quantity,
}

// D24, D196a.
/// <summary>Where the slots of a day are counted from.</summary>
[JsonConverter(typeof(WireEnumConverter<StartGrid>))]
public enum StartGrid
{
    /// <summary>The opening: 09:30, 10:30, …</summary>
    Opening,

    /// <summary>Local midnight; the first start is at or after the opening: 10:00, 11:00, …</summary>
    Clock,
}
