using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>A court's day without bookings: its cells, and which of them are available at all.</summary>
internal sealed class CourtDay(LocalDay day, DayOpenings openings, CellRun[] runs, CellStatus[] shown, ulong[] open)
{
    internal LocalDay Day { get; } = day;

    internal DayOpenings Openings { get; } = openings;

    internal CellRun[] Runs { get; } = runs;

    /// <summary>The status of each cell without bookings.</summary>
    internal CellStatus[] Shown { get; } = shown;

    /// <summary>
    /// A bit for each cell that is available without bookings, with one clear bit between runs. At most some twenty words, as no slot is
    /// shorter than five minutes.
    /// </summary>
    internal ulong[] Open { get; } = open;

    /// <summary>The interval from the first cell to the end of the last, including those of the next day.</summary>
    internal (long From, long To) Extent { get; } = runs.Length == 0 ? default : (runs[0].Origin, runs.Max(run => run.End));
}
