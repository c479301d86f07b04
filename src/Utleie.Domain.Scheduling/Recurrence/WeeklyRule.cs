using NodaTime;

namespace Utleie.Domain.Scheduling.Recurrence;

// D27b, D74.
/// <summary>The dates on which a booking is repeated: every n weeks, on certain days, until a date or a number of times.</summary>
/// <remarks>Weeks are ISO weeks, counted from the week of the first date. At most 366 dates.</remarks>
public sealed record WeeklyRule
{
    /// <summary>The maximum number of dates in a series.</summary>
    public const int MostDates = 366;

    /// <summary>The number of weeks between repetitions, ≥ 1; defaults to 1.</summary>
    public int EveryWeeks { get; init; } = 1;

    /// <summary>The weekdays; empty means the weekday of the first date.</summary>
    public ValueList<IsoDayOfWeek> Days { get; init; }

    /// <summary>The last possible date (inclusive); null if <see cref="Count"/> ends the series.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The number of dates, including those of <see cref="Except"/>; null if <see cref="Until"/> ends the series.</summary>
    public int? Count { get; init; }

    /// <summary>The dates to leave out.</summary>
    public ValueList<LocalDate> Except { get; init; }

    /// <summary>Returns the dates from the first date, in order.</summary>
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
