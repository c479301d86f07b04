using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>A court's day before anyone books it: its cells, and which of them can be had at all.</summary>
internal sealed class CourtDay(LocalDay day, DayOpenings openings, CellRun[] runs, CellStatus[] shown, ulong[] open)
{
    internal LocalDay Day { get; } = day;

    internal DayOpenings Openings { get; } = openings;

    internal CellRun[] Runs { get; } = runs;

    /// <summary>The status of each cell while nothing is booked.</summary>
    internal CellStatus[] Shown { get; } = shown;

    /// <summary>A bit for each cell that can be had while nothing is booked, with one clear bit between runs: some twenty words at most, as no slot is shorter than five minutes.</summary>
    internal ulong[] Open { get; } = open;

    /// <summary>From the first cell to the end of the last, those to run into included.</summary>
    internal (long From, long To) Extent { get; } = runs.Length == 0 ? default : (runs[0].Origin, runs.Max(run => run.End));
}
