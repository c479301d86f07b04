using NodaTime;

namespace Utleie.Domain.Scheduling.Recurrence;

// D27b, D74.
/// <summary>On which dates a booking comes back: every so many weeks, on certain days, until a date or so many times.</summary>
/// <remarks>Weeks are ISO weeks, counted from that of the first date. At most 366 dates.</remarks>
public sealed record WeeklyRule
{
    /// <summary>The most dates of one series.</summary>
    public const int MostDates = 366;

    /// <summary>Every how many weeks, ≥ 1; default 1.</summary>
    public int EveryWeeks { get; init; } = 1;

    /// <summary>The days of those weeks; none is the weekday of the first date.</summary>
    public ValueList<IsoDayOfWeek> Days { get; init; }

    /// <summary>The last date there may be (included); absent where <see cref="Count"/> ends the series.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>How many dates, those of <see cref="Except"/> counted; absent where <see cref="Until"/> ends the series.</summary>
    public int? Count { get; init; }

    /// <summary>Dates that are left out.</summary>
    public ValueList<LocalDate> Except { get; init; }

    /// <summary>The dates from a first one on, in order.</summary>
    /// <exception cref="ArgumentException">The rule never ends, gives more than 366 dates, or its numbers are below 1.</exception>
    public ValueList<LocalDate> DatesFrom(LocalDate first)
    {
        Check();
        var dates = new List<LocalDate>();
        foreach (var date in Endless(first).TakeWhile(date => date.Year < 2200 && !(date > Until)).Take(Count ?? int.MaxValue))
        {
            if (dates.Count == MostDates)
                throw new ArgumentException($"The series gives more than {MostDates} dates. End it earlier, or split it.", nameof(first));
            dates.Add(date);
        }

        return [.. dates.Except(Except)];
    }

    private IEnumerable<LocalDate> Endless(LocalDate first)
    {
        var days = Days.IsEmpty ? [first.DayOfWeek] : Days.Distinct().Order().ToArray();
        for (var monday = first.PlusDays(1 - (int)first.DayOfWeek); ; monday = monday.PlusWeeks(EveryWeeks))
        {
            foreach (var day in days)
            {
                var date = monday.PlusDays((int)day - 1);
                if (date >= first)
                    yield return date;
            }
        }
    }

    private void Check()
    {
        if (Until is null && Count is null)
            throw new ArgumentException("The series never ends. Give it a last date or a number of dates.");
        if (EveryWeeks is < 1 or > MostDates || Count < 1)
            throw new ArgumentException($"Every {EveryWeeks} weeks and {Count} times is no series. Both are at least 1, and the weeks at most {MostDates}.");
        if (Days.Contains(IsoDayOfWeek.None))
            throw new ArgumentException("None is no day of the week. Use Monday to Sunday.");
    }
}
