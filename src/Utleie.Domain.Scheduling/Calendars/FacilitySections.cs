using Utleie.Domain.Holidays;

namespace Utleie.Domain.Scheduling.Calendars;

// D4, D13a, D24–D27.
/// <summary>The input to compiling a calendar: the sections of one resource, and related settings.</summary>
/// <remarks>
/// A venue is one court; a divisible room is its parts; a sports facility has its courts. Only <see cref="Id"/> is required. Source: 001
/// §3.4, §4.2, §6.
/// </remarks>
public sealed record FacilitySections
{
    /// <summary>The id of the facility in conflict keys, and the court id of a venue without courts.</summary>
    public required string Id { get; init; }

    /// <summary>The name; defaults to the id.</summary>
    public string? Name { get; init; }

    // D10.
    /// <summary>The tz database id of the tenant's time zone; defaults to <c>Europe/Oslo</c>.</summary>
    public string Zone { get; init; } = "Europe/Oslo";

    /// <summary>The opening hours.</summary>
    public AvailabilitySection? Availability { get; init; }

    // D193.
    /// <summary>The school calendars of your app; the one that <see cref="AvailabilitySection.SchoolCalendar"/> names is compiled.</summary>
    public ValueList<SchoolCalendar> SchoolCalendars { get; init; }

    /// <summary>The types of dates; null means the Norwegian public holidays and the named school calendar.</summary>
    public IDayTypes? DayTypes { get; init; }

    /// <summary>The limits on length, lead time and number of bookings.</summary>
    public TimeLogicSection? TimeLogic { get; init; }

    /// <summary>The courts of a sports facility.</summary>
    public MultiCourt? MultiCourt { get; init; }

    /// <summary>The parts of a room.</summary>
    public RoomStructure? RoomStructure { get; init; }

    /// <summary>The maintenance state of a sports facility.</summary>
    public CourtMaintenance? Maintenance { get; init; }

    // D66.
    /// <summary>The weekly hours of a season, which reserve time on every court.</summary>
    public SeasonBooking? SeasonBooking { get; init; }

    // D13a.
    /// <summary>A venue's setup time in minutes; the larger of this and the buffer of the time rules applies.</summary>
    public int? SetupMinutes { get; init; }

    // D13a.
    /// <summary>A venue's teardown time in minutes; the larger of this and the buffer of the time rules applies.</summary>
    public int? TeardownMinutes { get; init; }

    /// <summary>The maximum number of persons in a venue (inclusive).</summary>
    public int? MaxPersons { get; init; }

    // D13a.
    /// <summary>The maximum number of persons by fire regulations (inclusive); the lower of the two maximums applies.</summary>
    public int? FireCapacity { get; init; }

    /// <summary>The number of units, if units are booked; otherwise null.</summary>
    public int? Units { get; init; }

    /// <summary>Whether what is booked are public events, so that allocations in the hours of the act on holidays have a notice; defaults to false.</summary>
    public bool IsForEvents { get; init; }

    /// <summary>How the gap between bookings is calculated from buffers; defaults to <see cref="BufferRule.Max"/>.</summary>
    public BufferRule BufferRule { get; init; }
}
