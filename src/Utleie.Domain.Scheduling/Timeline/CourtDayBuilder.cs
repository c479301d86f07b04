using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>Lays out the cells of a court's day.</summary>
internal static class CourtDayBuilder
{
    internal static CourtDay Build(CourtSchedule schedule, LocalDay day)
    {
        var openings = schedule.OpeningsOn(day.Number);
        var grids = schedule.Periods is { } periods
            ? [.. PeriodGrids(schedule, periods, day, openings)]
            : openings.Rows.Length == 0
            ? ClosedGrids(schedule, day, openings)
            : [.. OpenGrids(schedule, openings), .. CutGrids(schedule, openings)];
        var runs = Runs(grids, schedule.Rules.Slot);
        var shown = new CellStatus[runs.Sum(run => run.Shown)];
        var open = new ulong[Bits.WordsFor(runs.Length == 0 ? 1 : runs[^1].FirstBit + runs[^1].Total)];
        for (var i = 0; i < runs.Length; i++)
            Judge(schedule, runs[i], grids[i].Fixed, shown, open);
        return new(day, openings, runs, shown, open);
    }

    // D196.
    /// <summary>Returns a grid of one cell for each period of the day; a period that is not open throughout is only shown.</summary>
    private static IEnumerable<Grid> PeriodGrids(CourtSchedule schedule, PeriodPlan periods, LocalDay day, DayOpenings openings)
    {
        foreach (var (_, from, to) in periods.On(day))
        {
            CellStatus? shut = schedule.OpeningAt(from).IsOpen && schedule.OpenUntil(from, to) >= to ? null
                : openings.Rows.Length == 0 ? CellStatus.Closed
                : CellStatus.Unavailable;
            yield return new(from, 1, 1, shut, (int)(to - from));
        }
    }

    /// <summary>Returns the grid of each opening, extended by a day if the next day continues without a break.</summary>
    private static IEnumerable<Grid> OpenGrids(CourtSchedule schedule, DayOpenings openings)
    {
        var slot = schedule.Rules.Slot;
        foreach (var row in openings.Rows)
        {
            var origin = row.FirstStart(slot);
            var until = schedule.OpenUntil(row.Open, row.Close + Minute.PerDay);
            var total = (int)((Math.Min(until, row.Close + Minute.PerDay) - origin) / slot);
            var shown = Math.Min(total, (int)((row.Close - origin + slot - 1) / slot));
            if (shown > 0)
                yield return new(origin, shown, total, null);
        }
    }

    /// <summary>Returns the ordinary cells that an exception removed.</summary>
    private static IEnumerable<Grid> CutGrids(CourtSchedule schedule, DayOpenings openings)
    {
        if (openings.Exception is null)
            yield break;
        var slot = schedule.Rules.Slot;
        foreach (var usual in openings.Ordinary)
        {
            for (var start = usual.FirstStart(slot); start + slot <= usual.Close; start += slot)
            {
                if (!Array.Exists(openings.Rows, row => start >= row.Open && start + slot <= row.Close))
                    yield return new(start, 1, 1, CellStatus.Unavailable);
            }
        }
    }

    /// <summary>Returns the grid of a closed day: as the day would be if open, or as the widest of the week.</summary>
    private static Grid[] ClosedGrids(CourtSchedule schedule, LocalDay day, DayOpenings openings)
    {
        var (frame, slot) = (openings.Ordinary.Length > 0 ? openings.Ordinary : schedule.Openings.Openings(day, [schedule.WeekEnvelope]), schedule.Rules.Slot);
        return
        [
            .. frame.Select(row => (Origin: row.FirstStart(slot), Cells: (int)((row.Close - row.FirstStart(slot)) / slot)))
                .Where(row => row.Cells > 0)
                .Select(row => new Grid(row.Origin, row.Cells, row.Cells, CellStatus.Closed)),
        ];
    }

    private static CellRun[] Runs(Grid[] grids, int slot)
    {
        Array.Sort(grids, static (one, other) => (one.Origin, one.Length).CompareTo((other.Origin, other.Length)));
        var runs = new CellRun[grids.Length];
        var (bit, cell) = (0, 0);
        for (var i = 0; i < grids.Length; i++)
        {
            runs[i] = new(grids[i].Origin, grids[i].Length ?? slot, grids[i].Shown, grids[i].Total, bit, cell);
            bit += grids[i].Total + 1;
            cell += grids[i].Shown;
        }

        return runs;
    }

    private static void Judge(CourtSchedule schedule, in CellRun run, CellStatus? shut, CellStatus[] shown, ulong[] open)
    {
        for (var cell = 0; cell < run.Total; cell++)
        {
            var status = StatusOf(schedule, run.StartOf(cell), run.StartOf(cell + 1), shut);
            if (cell < run.Shown)
                shown[run.FirstShown + cell] = status;
            if (status == CellStatus.Free)
                Bits.Set(open, run.FirstBit + cell);
        }
    }

    private static CellStatus StatusOf(CourtSchedule schedule, long from, long to, CellStatus? shut)
    {
        var status = shut ?? CellStatus.Free;
        foreach (var bar in schedule.Rules.Bars)
            status = CellStatuses.Stronger(status, bar.Status);
        var last = schedule.Days.Containing(to - 1).Number;
        for (var number = schedule.Days.Containing(from).Number; number <= last; number++)
        {
            if (schedule.BlackoutOn(number) is not null)
                status = CellStatuses.Stronger(status, CellStatus.Blocked);
        }

        foreach (var time in schedule.StandingNear(from, to))
            status = CellStatuses.Stronger(status, StandingStatus(time, from, to));
        return status;
    }

    private static CellStatus StandingStatus(StandingTime time, long from, long to) =>
        time.Row.IsBlocked ? CellStatus.Blocked : time.Start < to && time.End > from ? CellStatus.Booked : CellStatus.Unavailable;

    /// <summary>Cells to be laid out; those of a fixed grid are only shown.</summary>
    private readonly record struct Grid(long Origin, int Shown, int Total, CellStatus? Fixed, int? Length = null);
}
