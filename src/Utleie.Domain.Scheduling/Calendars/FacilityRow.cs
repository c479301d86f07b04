using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>The day of a court, or of a facility that is booked as a whole.</summary>
/// <param name="Court">The court.</param>
/// <param name="Cells">The cells in time order; empty on a day without opening hours.</param>
public sealed record FacilityRow(CalendarCourt Court, ValueList<FacilityCell> Cells);

/// <summary>A cell of a day: a time slot, a whole day, or an interval of units.</summary>
/// <param name="Start">The start (inclusive).</param>
/// <param name="End">The end (exclusive).</param>
/// <param name="Status">The status; units are free while one unit is.</param>
/// <param name="Reasons">Why it is not free; empty if it is.</param>
/// <param name="FreeUnits">The units that are free throughout the cell; null if units are not what is booked.</param>
public sealed record FacilityCell(Instant Start, Instant End, CellStatus Status, ValueList<Reason> Reasons, int? FreeUnits = null);

/// <summary>Turns the day of each kind of calendar into rows.</summary>
internal static class FacilityRows
{
    internal static ValueList<FacilityRow> Of(DayMatrix matrix) =>
        [.. matrix.Select(row => new FacilityRow(row.Court, [.. row.Select((cell, index) => new FacilityCell(cell.Start, cell.End, cell.Status, row.ReasonsOf(index)))]))];

    internal static ValueList<FacilityRow> Of(DayCalendar calendar, LocalDate date, Occupancy occupancy, Instant now) => [.. calendar.Courts.Select(court =>
    {
        var day = calendar.Days(court, date, 1, occupancy, now)[0];
        var span = calendar.Request("", court, date, date);
        return new FacilityRow(court, [new(span.Start, span.End, day.Status, day.Reasons)]);
    })];

    internal static ValueList<FacilityRow> Of(CalendarCourt all, ValueList<UnitCell> cells) =>
        [new(all, [.. cells.Select(cell => new FacilityCell(cell.Start, cell.End, cell.Status, cell.Reasons, cell.FreeUnits))])];
}
