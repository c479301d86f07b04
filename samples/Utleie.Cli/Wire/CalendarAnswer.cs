using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Cli.Wire;

/// <summary>Days of a calendar as they are answered.</summary>
internal sealed record CalendarAnswer(string Zone, ValueList<DayAnswer> Days, ValueList<ReasonLine> Findings);

/// <summary>A day: a row for each court.</summary>
internal sealed record DayAnswer(LocalDate Date, ValueList<RowAnswer> Rows);

/// <summary>A court's day.</summary>
internal sealed record RowAnswer(string CourtId, string Name, ValueList<CellAnswer> Cells);

/// <summary>A slot of a court's day; of things there are several of, with how many are free.</summary>
internal sealed record CellAnswer(Instant Start, Instant End, CellStatus Status, ValueList<ReasonLine> Reasons, int? FreeUnits = null)
{
    internal static CellAnswer Of(Instant start, Instant end, CellStatus status, ValueList<Reason> reasons, Language language) =>
        new(start, end, status, ReasonLine.Of(reasons, SchedulingTexts.Table, language));
}

/// <summary>Free times, or why there is none.</summary>
internal sealed record FreeTimesAnswer(ValueList<FreeTime> Options);

/// <summary>There is no free time.</summary>
internal sealed record NoFreeTimeAnswer(bool None, ValueList<ReasonLine> Reasons);
