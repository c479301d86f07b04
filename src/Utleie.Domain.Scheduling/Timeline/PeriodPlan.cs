namespace Utleie.Domain.Scheduling.Timeline;

// D196.
/// <summary>A period in minutes of local time, on some days of the week.</summary>
internal sealed record PeriodRow(string Name, DaySet Days, HoursRow Hours);

/// <summary>The only times that can be booked.</summary>
internal sealed class PeriodPlan(PeriodRow[] rows)
{
    internal PeriodRow[] Rows { get; } = rows;

    /// <summary>The greatest common divisor of the lengths, in minutes.</summary>
    internal int Step { get; } = rows.Aggregate(0, (step, row) => (int)System.Numerics.BigInteger.GreatestCommonDivisor(step, row.Hours.Length));

    internal int Shortest { get; } = rows.Min(row => row.Hours.Length);

    internal int Longest { get; } = rows.Max(row => row.Hours.Length);

    /// <summary>Returns the periods of a day by start and end; those that a clock change leaves nothing of do not exist.</summary>
    internal IEnumerable<(PeriodRow Row, long From, long To)> On(LocalDay day)
    {
        foreach (var row in Rows)
        {
            if (row.Days.Contains(day.Date.DayOfWeek) && day.At(row.Hours.From) is var from && day.At(row.Hours.To) is var to && from < to)
                yield return (row, from, to);
        }
    }

    /// <summary>Whether an interval is exactly a period.</summary>
    internal bool Has(LocalDays days, long from, long to) => On(days.Containing(from)).Any(period => period.From == from && period.To == to);
}
