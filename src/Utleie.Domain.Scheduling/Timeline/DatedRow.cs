using NodaTime;
using NodaTime.Calendars;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Scheduling.Timeline;

// D190–D192.
/// <summary>A row of opening hours that applies only to some dates.</summary>
internal sealed record DatedRow
{
    /// <summary>The hours; null if the row closes its dates.</summary>
    internal HoursRow? Hours { get; init; }

    /// <summary>The days of the week; all if the row names none.</summary>
    internal required DaySet Days { get; init; }

    /// <summary>The day types, one of which must match; empty if they do not matter.</summary>
    internal DayTypeSet Types { get; init; }

    internal LocalDate? From { get; init; }

    internal LocalDate? To { get; init; }

    internal (AnnualDate Start, AnnualDate End)? Season { get; init; }

    /// <summary>The remainder of the ISO week number by two; null for every week.</summary>
    internal int? WeekParity { get; init; }

    /// <summary>A bit per occurrence of the day of the week in its month, with bit 0 for the last; 0 for every one.</summary>
    internal int Nth { get; init; }

    internal bool IsClosed => Hours is null;

    internal bool AppliesOn(LocalDate date, DayTypeSet types) =>
        Days.Contains(date.DayOfWeek)
        && !(date < From) && !(date > To)
        && (Types.IsEmpty || Types.Overlaps(types))
        && IsInSeason(date)
        && (WeekParity is not { } parity || WeekYearRules.Iso.GetWeekOfWeekYear(date) % 2 == parity)
        && (Nth == 0 || IsNth(date));

    private bool IsInSeason(LocalDate date)
    {
        if (Season is not { } season)
            return true;
        // 29 February becomes 28 February in other years.
        var (first, last) = (season.Start.InYear(date.Year), season.End.InYear(date.Year));
        return first <= last ? first <= date && date <= last : date >= first || date <= last;
    }

    private bool IsNth(LocalDate date) =>
        (Nth >> ((date.Day - 1) / 7 + 1) & 1) != 0 || ((Nth & 1) != 0 && date.PlusWeeks(1).Month != date.Month);
}
