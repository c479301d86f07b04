using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D24, D27.
/// <summary>What can be booked in a calendar: a court, a whole room, or a part of a room.</summary>
/// <remarks>Created by compiling a facility. Source: 001 §4.2, §6.2.</remarks>
public sealed class CalendarCourt
{
    internal CalendarCourt(int index, string id, string name, int[] parts, CourtSchedule schedule) =>
        (Index, Id, Name, Parts, Schedule) = (index, id, name, parts, schedule);

    /// <summary>The id that a request uses; the facility's own id for a whole venue.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The slot length in minutes; bookings start on a slot boundary and last a whole number of slots.</summary>
    public int SlotMinutes => Schedule.Rules.Slot;

    /// <summary>The minimum length of a booking in minutes (inclusive); a multiple of the slot.</summary>
    public int MinMinutes => Schedule.Rules.IsOfPeriods ? Schedule.Rules.Min : Schedule.Rules.MinCells * SlotMinutes;

    /// <summary>The maximum length of a booking in minutes (inclusive); null means no limit.</summary>
    public int? MaxMinutes => Schedule.Rules.Max;

    /// <summary>The minutes that must lie between two of its bookings.</summary>
    public int GapMinutes => Schedule.Rules.Gap;

    /// <summary>The maximum number of persons; null if unknown.</summary>
    public int? Capacity { get; internal init; }

    /// <summary>Whether it can be booked by itself.</summary>
    public bool CanBookAlone { get; internal init; } = true;

    internal int Index { get; }

    /// <summary>The parts it occupies, by index; bookings that share a part exclude each other.</summary>
    internal int[] Parts { get; }

    internal CourtSchedule Schedule { get; }

    /// <summary>Returns the id and the name.</summary>
    public override string ToString() => $"{Id} ({Name})";
}
