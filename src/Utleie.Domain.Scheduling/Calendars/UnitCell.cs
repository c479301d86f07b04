using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A cell in a calendar of units.</summary>
/// <param name="Start">The start (inclusive).</param>
/// <param name="End">The end (exclusive).</param>
/// <param name="FreeUnits">The number of units free throughout the cell, regardless of its status.</param>
/// <param name="Status">The status; free as long as one unit is.</param>
/// <param name="Reasons">Why it is not free; empty if it is.</param>
public sealed record UnitCell(Instant Start, Instant End, int FreeUnits, CellStatus Status, ValueList<Reason> Reasons);

/// <summary>Calculates the cells of a day of units.</summary>
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
