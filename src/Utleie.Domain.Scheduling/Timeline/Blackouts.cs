using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

// D12.
/// <summary>The dates that cannot be booked; both ends are inclusive.</summary>
internal sealed class Blackouts(BlackoutPeriod[] periods)
{
    private readonly BlackoutPeriod[] _periods = periods;

    /// <summary>Returns the first listed period that contains a date.</summary>
    internal BlackoutPeriod? On(LocalDate date)
    {
        foreach (var period in _periods)
        {
            if (Covers(period, date))
                return period;
        }

        return null;
    }

    private static bool Covers(BlackoutPeriod period, LocalDate date)
    {
        if (period is not { FromDate: { } from, ToDate: { } to })
            return false;
        if (from <= date && date <= to)
            return true;
        return period.Recurring == true && CoversEveryYear(from, to, date);
    }

    private static bool CoversEveryYear(LocalDate from, LocalDate to, LocalDate date)
    {
        if (from.Year < to.Year && to >= from.PlusYears(1))
            return true;
        // 29 February becomes 28 February in other years.
        var first = new AnnualDate(from.Month, from.Day).InYear(date.Year);
        var last = new AnnualDate(to.Month, to.Day).InYear(date.Year);
        return first <= last ? first <= date && date <= last : date >= first || date <= last;
    }
}
