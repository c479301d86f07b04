using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A cell of a calendar of units.</summary>
/// <param name="Start">When it starts (included).</param>
/// <param name="End">When it ends (excluded).</param>
/// <param name="FreeUnits">The units free all through it, whatever its status.</param>
/// <param name="Status">What it is: free while one unit is.</param>
/// <param name="Reasons">Why it is not free; nothing where it is.</param>
public sealed record UnitCell(Instant Start, Instant End, int FreeUnits, CellStatus Status, ValueList<Reason> Reasons);

/// <summary>Works out the cells of a day of units.</summary>
internal static class UnitCells
{
    internal static ValueList<UnitCell> Of(CalendarCourt court, int day, Occupancy held, Instant now)
    {
        var cells = new List<UnitCell>();
        foreach (var run in court.Schedule.Day(day).Runs)
        {
            for (var cell = 0; cell < run.Shown; cell++)
                cells.Add(Cell(court, run.StartOf(cell), run.StartOf(cell + 1), held, court.Schedule.StartsFrom(now)));
        }

        return [.. cells];
    }

    private static UnitCell Cell(CalendarCourt court, long from, long to, Occupancy held, StartWindow window)
    {
        var reasons = default(ReasonList);
        UnitPolicy.Place(court, from, to, window, ref reasons);
        UnitPolicy.Held(court, held, SlotPolicy.Anyone(from, to), from, to, ref reasons);
        var status = CellStatus.Free;
        foreach (var reason in reasons.ToList())
            status = CellStatuses.Stronger(CellStatuses.Of(reason.Code), status);
        return new(Minute.ToInstant(from), Minute.ToInstant(to), Math.Max(0, Stock.Free(court, held, from, to)), status, reasons.ToList());
    }
}
