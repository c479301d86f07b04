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
        DayScan.ClearBusy(day, court, held, free, cells);
        KeepCovered(court, day, window, free);
        if (!court.CanBookAlone)
            free.Clear();
        foreach (ref readonly var run in day.Runs.AsSpan())
            MarkLost(run, free, cells.Slice(run.FirstShown, run.Shown));
    }

    /// <summary>Keeps the cells that a booking of the shortest length can cover and may start in (D75).</summary>
    private static void KeepCovered(CalendarCourt court, CourtDay day, StartWindow window, Span<ulong> free)
    {
        var cells = court.Schedule.Rules.MinCells;
        if (cells > 1)
        {
            Bits.KeepRunStarts(free, cells);
            DayScan.KeepStarts(day, window, free);
            Bits.Smear(free, cells);
        }

        DayScan.KeepStarts(day, window, free);
    }

    /// <summary>What was open, is not held and cannot be had all the same.</summary>
    private static void MarkLost(in CellRun run, ReadOnlySpan<ulong> free, Span<CellStatus> shown)
    {
        for (var cell = 0; cell < shown.Length; cell++)
        {
            if (shown[cell] == CellStatus.Free && !Bits.Has(free, run.FirstBit + cell))
                shown[cell] = CellStatus.Unavailable;
        }
    }
}
