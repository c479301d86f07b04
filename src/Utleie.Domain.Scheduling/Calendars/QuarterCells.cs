using System.Runtime.Intrinsics.X86;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>
/// Reads the occupied cells of a run from a day's quarter-hours, if those are exact, so the cost does not grow with the number of bookings.
/// </summary>
internal static class QuarterCells
{
    /// <summary>Below this number of times, checking them one by one is faster.</summary>
    internal const int FewTimes = 3;

    private const int Quarter = BusyDay.QuarterMinutes;
    private const int MostCells = 63;

    /// <summary>Returns whether the quarter-hours of a day fully describe the cells of a run and the gap on both sides.</summary>
    internal static bool Tell(in CellRun run, BusyDay day, int gap)
    {
        var from = run.Origin - gap - day.Start;
        return day.IsExact && run.Total <= MostCells && from >= 0 && run.End + gap <= day.Start + Minute.PerDay
            && (from % Quarter | (long)run.Slot % Quarter | (long)gap % Quarter) == 0;
    }

    /// <summary>Returns a bit for each cell that a booking makes unavailable, with a gap on either side.</summary>
    internal static ulong Busy(in CellRun run, BusyDay day, int gap)
    {
        var quarters = day.Quarters >> (int)((run.Origin - gap - day.Start) / Quarter);
        var perCell = run.Slot / Quarter;
        var width = perCell + 2 * (gap / Quarter);
        for (var have = 1; have < width;)
        {
            var step = Math.Min(have, width - have);
            quarters |= quarters >> step;
            have += step;
        }

        return EachOf(quarters, perCell, run.Total) & ((1UL << run.Total) - 1);
    }

    /// <summary>Returns every second, third or further bit, as given by the step, starting with the first.</summary>
    private static ulong EachOf(UInt128 bits, int step, int count)
    {
        if (step == 1)
            return (ulong)bits;
        if (step is 2 or 4 && Bmi2.X64.IsSupported)
        {
            var mask = step == 2 ? 0x5555_5555_5555_5555UL : 0x1111_1111_1111_1111UL;
            return Bmi2.X64.ParallelBitExtract((ulong)bits, mask) | Bmi2.X64.ParallelBitExtract((ulong)(bits >> 64), mask) << (64 / step);
        }

        var each = 0UL;
        for (var i = 0; i < count; i++, bits >>= step)
            each |= (ulong)(bits & 1) << i;
        return each;
    }
}
