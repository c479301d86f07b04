using System.Numerics;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>Applies existing bookings to the cells of a court's day.</summary>
internal static class DayScan
{
    /// <summary>
    /// Clears the cells that an existing booking or its buffer makes unavailable, and marks those it occupies if <c>shown</c> is not empty.
    /// </summary>
    internal static void ClearBusy(CourtDay day, CalendarCourt court, Occupancy held, Span<ulong> free, Span<CellStatus> shown = default)
    {
        var (from, to) = (day.Extent.From - court.GapMinutes, day.Extent.To + court.GapMinutes);
        foreach (var part in court.Parts)
        {
            foreach (var busyDay in held.Parts[part].DaysIn(from, to))
            {
                if (busyDay is not null && !TryClear(day.Runs, busyDay, court.GapMinutes, free, shown))
                    Clear(day.Runs, busyDay.Times, court.GapMinutes, free, shown);
            }

            Clear(day.Runs, held.Parts[part].LongTimes, court.GapMinutes, free, shown);
        }

        if (held.Courts.SharedCapacity is not null)
            ClearFull(day, court, held, free);
    }

    /// <summary>Returns the start times for a length in whole slots, among the cells shown.</summary>
    internal static StartTimes Starts(CourtDay day, CalendarCourt court, Occupancy held, in StartWindow window, int cells)
    {
        Span<ulong> free = stackalloc ulong[day.Open.Length];
        day.Open.CopyTo(free);
        ClearBusy(day, court, held, free);
        Bits.KeepRunStarts(free, cells);
        KeepStarts(day, window, free);
        return new(day, free);
    }

    /// <summary>Clears the cells in which no booking may start: those not shown, and those outside the window.</summary>
    internal static void KeepStarts(CourtDay day, in StartWindow window, Span<ulong> free)
    {
        foreach (ref readonly var run in day.Runs.AsSpan())
        {
            var (first, last) = Window(run, window);
            Bits.Clear(free, run.FirstBit, run.FirstBit + first);
            Bits.Clear(free, run.FirstBit + last, run.FirstBit + run.Total);
        }

        if (window.Gate is not null)
            ClearUnopened(day, window.Gate, free);
    }

    // D194.
    /// <summary>Clears the cells of periods that are not open for booking yet.</summary>
    private static void ClearUnopened(CourtDay day, BookingGate gate, Span<ulong> free)
    {
        foreach (ref readonly var run in day.Runs.AsSpan())
        {
            for (var cell = 0; cell < run.Shown; cell++)
            {
                if (!gate.IsOpen(run.StartOf(cell)))
                    Bits.Clear(free, run.FirstBit + cell, run.FirstBit + cell + 1);
            }
        }
    }

    /// <summary>
    /// Returns the shown cells of a run in which a booking may start: from the first (inclusive) to the last (exclusive).
    /// </summary>
    internal static (int First, int Last) Window(in CellRun run, in StartWindow window)
    {
        var first = run.Origin >= window.Earliest ? 0 : Math.Min(run.Shown, run.StartsBefore(window.Earliest));
        var last = Math.Min(run.Shown, run.StartsBefore(window.Latest + 1));
        return (first, Math.Max(first, last));
    }

    /// <summary>
    /// Clears the cells in which the whole and its parts have too many persons together for one more booking of unknown size.
    /// </summary>
    private static void ClearFull(CourtDay day, CalendarCourt court, Occupancy held, Span<ulong> free)
    {
        foreach (ref readonly var run in day.Runs.AsSpan())
        {
            for (var cell = 0; cell < run.Total; cell++)
            {
                if (!SharedRoom.HasSeats(held, court, null, run.StartOf(cell), run.StartOf(cell + 1)))
                    Bits.Clear(free, run.FirstBit + cell, run.FirstBit + cell + 1);
            }
        }
    }

    /// <summary>Clears and marks by the quarter-hours of a day; returns false if they are not exact.</summary>
    private static bool TryClear(CellRun[] runs, BusyDay busyDay, int gap, Span<ulong> free, Span<CellStatus> shown)
    {
        if (busyDay.Times.Length < QuarterCells.FewTimes || runs.Length != 1 || free.Length != 1 || !QuarterCells.Tell(runs[0], busyDay, gap))
            return false;
        ref readonly var run = ref runs[0];
        free[0] &= ~(QuarterCells.Busy(run, busyDay, gap) << run.FirstBit);
        if (shown.IsEmpty)
            return true;
        for (var held = QuarterCells.Busy(run, busyDay, 0) & ((1UL << run.Shown) - 1); held != 0; held &= held - 1)
            shown[run.FirstShown + BitOperations.TrailingZeroCount(held)] = CellStatus.Booked;
        return true;
    }

    private static void Clear(CellRun[] runs, ReadOnlySpan<Busy> times, int gap, Span<ulong> free, Span<CellStatus> shown)
    {
        foreach (ref readonly var time in times)
        {
            var reach = time.IsBlock ? 0 : gap;
            foreach (ref readonly var run in runs.AsSpan())
            {
                var (from, to) = run.Touched(time.Start - reach, time.End + reach);
                Bits.Clear(free, run.FirstBit + from, run.FirstBit + to);
                if (!shown.IsEmpty && from < to)
                    Mark(time.Status.CellStatus(), reach == 0 ? (from, to) : run.Touched(time.Start, time.End), shown.Slice(run.FirstShown, run.Shown));
            }
        }
    }

    private static void Mark(CellStatus status, (int From, int To) held, Span<CellStatus> shown)
    {
        var (from, to) = (Math.Min(held.From, shown.Length), Math.Min(held.To, shown.Length));
        if (status == CellStatus.Booked)
        {
            // A confirmed booking is told before all else.
            shown[from..to].Fill(status);
            return;
        }

        for (var cell = from; cell < to; cell++)
            shown[cell] = CellStatuses.Stronger(status, shown[cell]);
    }
}
