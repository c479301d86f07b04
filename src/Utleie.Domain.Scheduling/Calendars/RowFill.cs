using System.Numerics;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>Calculates the status of each cell of a row.</summary>
internal static class RowFill
{
    internal static void Fill(CalendarCourt court, CourtDay day, Occupancy held, in StartWindow window, Span<CellStatus> cells)
    {
        day.Shown.CopyTo(cells);
        var words = day.Open.Length;
        Span<ulong> free = stackalloc ulong[words];
        Span<ulong> lost = stackalloc ulong[words];
        day.Open.CopyTo(free);
        DayScan.ClearBusy(day, court, held, free, cells);
        KeepCovered(court, day, window, free);
        if (!court.CanBookAlone)
            free.Clear();
        day.Open.CopyTo(lost);
        Bits.ClearAll(lost, free);
        MarkLost(day.Runs, lost, cells);
    }

    // D75.
    /// <summary>Keeps the cells that a booking of the minimum length can cover and may start in.</summary>
    private static void KeepCovered(CalendarCourt court, CourtDay day, in StartWindow window, Span<ulong> free)
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

    /// <summary>Marks the cells that are open and not occupied but still cannot be booked.</summary>
    private static void MarkLost(CellRun[] runs, ReadOnlySpan<ulong> lost, Span<CellStatus> cells)
    {
        var run = 0;
        for (var word = 0; word < lost.Length; word++)
        {
            for (var left = lost[word]; left != 0; left &= left - 1)
            {
                var bit = (word << 6) + BitOperations.TrailingZeroCount(left);
                while (bit >= runs[run].FirstBit + runs[run].Total)
                    run++;
                var cell = bit - runs[run].FirstBit;
                if (cell < runs[run].Shown && cells[runs[run].FirstShown + cell] == CellStatus.Free)
                    cells[runs[run].FirstShown + cell] = CellStatus.Unavailable;
            }
        }
    }
}
