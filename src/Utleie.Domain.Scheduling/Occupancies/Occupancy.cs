using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Occupancies;

// D26, D27, D27a.
/// <summary>The bookings of a facility's courts at one moment: an immutable snapshot to read calendars and decide with.</summary>
/// <remarks>Created by <see cref="SlotCalendar.CreateOccupancy"/>. Thread-safe.</remarks>
public sealed class Occupancy
{
    private KeptDays<KeptCells>? _cells;
    private KeptDays<KeptStarts>? _starts;

    internal Occupancy(CourtList courts, BusyTimes[] parts, ValueList<Finding> findings) => (Courts, Parts, Findings) = (courts, parts, findings);

    /// <summary>
    /// The problems with the bookings it was created from: unknown courts, reversed times, overlaps. At most the first 100.
    /// </summary>
    /// <remarks>A booking that overlaps another is included, since both occupy the time; one that cannot be placed is left out.</remarks>
    public ValueList<Finding> Findings { get; }

    internal CourtList Courts { get; }

    internal BusyTimes[] Parts { get; }

    /// <summary>Returns whether no booking is in the way of <c>[start, end)</c> on a court, including buffers.</summary>
    /// <remarks>Opening hours and rules are not checked. Does not allocate memory.</remarks>
    public bool IsFree(CalendarCourt court, Instant start, Instant end)
    {
        ArgumentNullException.ThrowIfNull(court);
        return IsFree(court, Minute.Floor(start), Minute.Ceiling(end));
    }

    /// <summary>Returns the occupancy with one more booking.</summary>
    /// <exception cref="ArgumentException">The booking names an unknown court, or ends before it starts.</exception>
    public Occupancy With(Reservation booking) => Changed(booking, static (times, busy) => times.Add(busy));

    /// <summary>Returns the occupancy without a booking; the same bookings if it was not included.</summary>
    /// <exception cref="ArgumentException">The booking names an unknown court, or ends before it starts.</exception>
    public Occupancy Without(Reservation booking) => Changed(booking, static (times, busy) => times.Remove(busy.Booking));

    internal bool IsFree(CalendarCourt court, long from, long to)
    {
        foreach (var part in court.Parts)
        {
            if (!Parts[part].IsFree(from, to, court.GapMinutes))
                return false;
        }

        return true;
    }

    /// <summary>Returns the cells of a day, from the cache if possible.</summary>
    internal KeptCells Cells(LocalDate date, Instant now)
    {
        ref var kept = ref (_cells ??= new()).At(date);
        if (Volatile.Read(ref kept) is { } cells && cells.Holds(date, now))
            return cells;
        cells = new(date, this, now);
        Volatile.Write(ref kept, cells);
        return cells;
    }

    /// <summary>Returns the start times for a length on a day, from the cache if possible.</summary>
    internal ValueList<StartTimes> Starts(LocalDate date, long minutes, Instant now)
    {
        ref var kept = ref (_starts ??= new()).At(date);
        if (Volatile.Read(ref kept) is { } starts && starts.Minutes == minutes && starts.Holds(date, now))
            return starts.Rows;
        starts = new(date, minutes, this, now);
        Volatile.Write(ref kept, starts);
        return starts.Rows;
    }

    private Occupancy Changed(Reservation booking, Action<BusyTimes, Busy> change)
    {
        var busy = Placement.BusyOf(booking);
        var parts = Parts.ToArray();
        foreach (var part in Placement.PartsOf(booking, Courts))
        {
            parts[part] = parts[part].Copy();
            change(parts[part], busy);
        }

        return new(Courts, parts, Findings);
    }
}
