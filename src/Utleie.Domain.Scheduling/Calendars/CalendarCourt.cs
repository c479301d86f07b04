using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D24, D27.
/// <summary>What can be booked in a calendar: a court, a whole room, or a part of one.</summary>
/// <remarks>Made by compiling a facility. Source: 001 §4.2, §6.2.</remarks>
public sealed class CalendarCourt
{
    internal CalendarCourt(int index, string id, string name, int[] parts, CourtSchedule schedule) =>
        (Index, Id, Name, Parts, Schedule) = (index, id, name, parts, schedule);

    /// <summary>Its id, by which a request names it; the facility's own id for a whole venue.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The slot that its bookings start on and are multiples of, in minutes.</summary>
    public int SlotMinutes => Schedule.Rules.Slot;

    /// <summary>Its shortest booking in minutes (included), a multiple of the slot.</summary>
    public int MinMinutes => Schedule.Rules.MinCells * SlotMinutes;

    /// <summary>Its longest booking in minutes (included); null is no limit.</summary>
    public int? MaxMinutes => Schedule.Rules.Max;

    /// <summary>Minutes that must lie between two of its bookings.</summary>
    public int GapMinutes => Schedule.Rules.Gap;

    /// <summary>The most persons in it; null is not known.</summary>
    public int? Capacity { get; internal init; }

    /// <summary>Whether it can be booked by itself.</summary>
    public bool CanBookAlone { get; internal init; } = true;

    internal int Index { get; }

    /// <summary>The parts it takes, by index: bookings exclude each other where they share one.</summary>
    internal int[] Parts { get; }

    internal CourtSchedule Schedule { get; }

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} ({Name})";
}
