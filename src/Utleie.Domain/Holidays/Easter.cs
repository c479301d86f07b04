using NodaTime;

namespace Utleie.Domain.Holidays;

/// <summary>Easter Sunday in the Gregorian calendar, by the Meeus/Jones/Butcher algorithm.</summary>
internal static class Easter
{
    /// <summary>The number of years after which the dates repeat.</summary>
    private const int Cycle = 5_700_000;

    private const int FirstKept = 1900;

    private static readonly byte[] Kept = [.. Enumerable.Range(FirstKept, 400).Select(year => (byte)(DayFromMarch(year) - 1))];

    /// <summary>Easter Sunday of a year, in days since 1 March, counted from 0.</summary>
    internal static int DaysSinceMarch(int year) => (uint)(year - FirstKept) < (uint)Kept.Length ? Kept[year - FirstKept] : DayFromMarch(year) - 1;

    internal static LocalDate Of(int year) => new LocalDate(year, 3, 1).PlusDays(DaysSinceMarch(year));

    /// <summary>The day counted from 1 March as 1, so that 22 March is 22 and 25 April is 56.</summary>
    private static int DayFromMarch(int year)
    {
        var y = year < 1 ? year + Cycle : year;
        var (a, b, c) = (y % 19, y / 100, y % 100);
        var moon = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - moon - c % 4) % 7;
        var late = (a + 11 * moon + 22 * weekday) / 451;
        return moon + weekday - 7 * late + 22;
    }
}
