using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>Works out the status of each cell of a row.</summary>
internal static class RowFill
{
    internal static void Fill(CalendarCourt court, CourtDay day, Occupancy held, StartWindow window, Span<CellStatus> cells)
    {
        day.Shown.CopyTo(cells);
        Span<ulong> free = day.Open.Length <= DayScan.MostWordsOnStack ? stackalloc ulong[day.Open.Length] : new ulong[day.Open.Length];
        day.Open.CopyTo(free);
        DayScan.ClearBusy(day, court, held, free);
        KeepCovered(court, day, window, free);
        if (!court.CanBookAlone)
            free.Clear();
        foreach (ref readonly var run in day.Runs.AsSpan())
            MarkLost(run, free, cells);
        MarkHeld(court, day, held, cells);
    }

    /// <summary>Keeps the cells that a booking of the shortest length can cover and may start in.</summary>
    private static void KeepCovered(CalendarCourt court, CourtDay day, StartWindow window, Span<ulong> free)
    {
        var cells = court.Schedule.Rules.MinCells;
        if (cells == 1)
        {
            DayScan.KeepStarts(day, window, free);
            return;
        }

        Span<ulong> covered = free.Length <= DayScan.MostWordsOnStack ? stackalloc ulong[free.Length] : new ulong[free.Length];
        free.CopyTo(covered);
        Bits.KeepRunStarts(covered, cells);
        DayScan.KeepStarts(day, window, covered);
        Bits.Smear(covered, cells);
        DayScan.KeepStarts(day, window, covered);
        covered.CopyTo(free);
    }

    private static void MarkLost(in CellRun run, ReadOnlySpan<ulong> free, Span<CellStatus> cells)
    {
        for (var cell = 0; cell < run.Shown; cell++)
        {
            ref var status = ref cells[run.FirstShown + cell];
            if (status == CellStatus.Free && !Bits.Has(free, run.FirstBit + cell))
                status = CellStatus.Unavailable;
        }
    }

    private static void MarkHeld(CalendarCourt court, CourtDay day, Occupancy held, Span<CellStatus> cells)
    {
        foreach (var part in court.Parts)
        {
            foreach (var busyDay in held.Parts[part].DaysIn(day.Extent.From, day.Extent.To))
            {
                if (busyDay is not null)
                    Mark(day.Runs, busyDay.Times, cells);
            }

            Mark(day.Runs, held.Parts[part].LongTimes, cells);
        }
    }

    private static void Mark(CellRun[] runs, ReadOnlySpan<Busy> times, Span<CellStatus> cells)
    {
        foreach (ref readonly var time in times)
        {
            var shown = time.Booking.Status.CellStatus();
            foreach (ref readonly var run in runs.AsSpan())
            {
                var (from, to) = run.Touched(time.Start, time.End);
                for (var cell = from; cell < Math.Min(to, run.Shown); cell++)
                {
                    ref var status = ref cells[run.FirstShown + cell];
                    status = CellStatuses.Stronger(shown, status);
                }
            }
        }
    }
}
