using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>An annual period from its first to its last day, inclusive; may wrap around New Year.</summary>
internal readonly record struct YearWindow(int First, int Last)
{
    /// <summary>The days of a leap year; all years use its day numbers.</summary>
    internal const int Days = 366;

    private static ReadOnlySpan<short> MonthStarts => [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];

    internal static YearWindow Always => new(0, Days - 1);

    internal bool IsAlways => this == Always;

    internal static YearWindow Of(AnnualDate? first, AnnualDate? last) =>
        first is { } start && last is { } end ? new(DayNumber(start.Month, start.Day), DayNumber(end.Month, end.Day)) : Always;

    internal static int DayNumber(int month, int day) => MonthStarts[month - 1] + day - 1;

    internal bool Contains(int day) => First <= Last ? day >= First && day <= Last : day >= First || day <= Last;

    /// <summary>Whether it contains every day of the other.</summary>
    internal bool Covers(YearWindow other)
    {
        for (var day = 0; day < Days; day++)
        {
            if (other.Contains(day) && !Contains(day))
                return false;
        }

        return true;
    }

    /// <summary>Whether the periods have a day in common.</summary>
    internal bool Meets(YearWindow other) => Contains(other.First) || other.Contains(First);
}
