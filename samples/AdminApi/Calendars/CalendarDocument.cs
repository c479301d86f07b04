using AdminApi.Errors;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;

namespace AdminApi.Calendars;

/// <summary>Days of a calendar as they are answered.</summary>
/// <param name="Zone">The zone of its wall times.</param>
/// <param name="Days">The days in order.</param>
/// <param name="Findings">What is doubtful in the object's sections or in what is held.</param>
/// <remarks>Source: 001 §6.2; D26.</remarks>
internal sealed record CalendarDocument(string Zone, ValueList<DayDocument> Days, ValueList<ReasonLine> Findings);

/// <summary>A day: a row for each court.</summary>
internal sealed record DayDocument(LocalDate Date, ValueList<RowDocument> Rows);

/// <summary>A court's day.</summary>
internal sealed record RowDocument(string CourtId, string Name, ValueList<CellDocument> Cells)
{
    internal static RowDocument Of(MatrixRow row, Language language) => new(
        row.Court.Id,
        row.Court.Name,
        [.. row.Select((cell, index) => CellDocument.Of(cell.Start, cell.End, cell.Status, row.ReasonsOf(index), language))]);
}

/// <summary>A slot of a court's day; of things there are several of, with how many are free.</summary>
internal sealed record CellDocument(Instant Start, Instant End, CellStatus Status, ValueList<ReasonLine> Reasons, int? FreeUnits = null)
{
    internal static CellDocument Of(Instant start, Instant end, CellStatus status, ValueList<Reason> reasons, Language language) =>
        new(start, end, status, ReasonLine.Of(reasons, SchedulingTexts.Table, language));
}

/// <summary>Free times, or every reason why there is none.</summary>
internal sealed record FreeDocument(ValueList<FreeTime> Options, ValueList<ReasonLine> Reasons);
