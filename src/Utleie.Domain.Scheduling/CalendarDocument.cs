using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling;

/// <summary>Days of a calendar as JSON.</summary>
/// <param name="Zone">The tz database id of the time zone that the dates are in.</param>
/// <param name="Days">The days in order.</param>
/// <param name="Findings">The errors and warnings in the sections and the bookings.</param>
/// <remarks>Source: 001 §6.2.</remarks>
public sealed record CalendarDocument(string Zone, ValueList<DayDocument> Days, ValueList<ReasonDocument> Findings);

/// <summary>A day of a calendar as JSON, with a row per court.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Rows">The rows, in the order of the courts.</param>
public sealed record DayDocument(LocalDate Date, ValueList<RowDocument> Rows)
{
    /// <summary>Creates the document of a day.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="rows">The rows of <see cref="FacilityCalendar.Day"/>.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="showBookings">Whether reasons name the ids of the bookings they are about; false for readers who may not know them.</param>
    public static DayDocument Of(LocalDate date, ValueList<FacilityRow> rows, Language language, bool showBookings) => new(
        date,
        [.. rows.Select(row => new RowDocument(row.Court.Id, row.Court.Name, [.. row.Cells.Select(cell => CellDocument.Of(cell, language, showBookings))]))]);
}

/// <summary>The day of a court as JSON.</summary>
/// <param name="CourtId">The id of the court; the facility's own id if it has no courts.</param>
/// <param name="Name">The name of the court.</param>
/// <param name="Cells">The cells in time order.</param>
public sealed record RowDocument(string CourtId, string Name, ValueList<CellDocument> Cells);

/// <summary>A cell of a day as JSON.</summary>
/// <param name="Start">The start (inclusive).</param>
/// <param name="End">The end (exclusive).</param>
/// <param name="Status">The status.</param>
/// <param name="Reasons">Why it is not free; empty if it is.</param>
/// <param name="FreeUnits">The number of free units; null if units are not what is booked.</param>
public sealed record CellDocument(Instant Start, Instant End, CellStatus Status, ValueList<ReasonDocument> Reasons, int? FreeUnits = null)
{
    internal static CellDocument Of(FacilityCell cell, Language language, bool showBookings) => new(
        cell.Start,
        cell.End,
        cell.Status,
        SchedulingReasons.Of(cell.Reasons, language, showBookings),
        cell.FreeUnits);
}
