using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Occupancies;

// D26, D27, D27a.
/// <summary>What is held of a facility's courts at one moment: an immutable snapshot to read calendars and decide with.</summary>
/// <remarks>Made by <see cref="SlotCalendar.CreateOccupancy"/>; safe on any number of threads.</remarks>
public sealed class Occupancy
{
    private KeptDays<KeptCells>? _cells;
    private KeptDays<KeptStarts>? _starts;

    internal Occupancy(CourtList courts, BusyTimes[] parts, ValueList<Finding> findings) => (Courts, Parts, Findings) = (courts, parts, findings);

    /// <summary>What is wrong with the bookings it was made of: unknown courts, reversed times, overlaps; the first hundred.</summary>
    /// <remarks>A booking that overlaps another is kept, since both hold the time; one that cannot be placed is left out.</remarks>
    public ValueList<Finding> Findings { get; }

    internal CourtList Courts { get; }

    internal BusyTimes[] Parts { get; }

    /// <summary>Whether nothing held stands in the way of <c>[start, end)</c> on a court, buffers counted.</summary>
    /// <remarks>Opening hours and rules are not asked. Allocates nothing.</remarks>
    public bool IsFree(CalendarCourt court, Instant start, Instant end)
    {
        ArgumentNullException.ThrowIfNull(court);
        return IsFree(court, Minute.Floor(start), Minute.Ceiling(end));
    }

    /// <summary>The same with one more booking held.</summary>
    /// <exception cref="ArgumentException">It names a court that is not there, or ends before it starts.</exception>
    public Occupancy With(Reservation booking) => Changed(booking, static (times, busy) => times.Add(busy));

    /// <summary>The same without a booking; the same as before where it was not held.</summary>
    /// <exception cref="ArgumentException">It names a court that is not there, or ends before it starts.</exception>
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

    /// <summary>The cells of a day, made or kept.</summary>
    internal KeptCells Cells(LocalDate date, Instant now)
    {
        ref var kept = ref (_cells ??= new()).At(date);
        if (Volatile.Read(ref kept) is { } cells && cells.Holds(date, now))
            return cells;
        cells = new(date, this, now);
        Volatile.Write(ref kept, cells);
        return cells;
    }

    /// <summary>The starts of a length on a day, made or kept.</summary>
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
