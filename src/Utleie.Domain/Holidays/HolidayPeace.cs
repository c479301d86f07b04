using NodaTime;

namespace Utleie.Domain.Holidays;

/// <summary>The hours in which the act on holidays limits public events (helligdagsfred).</summary>
/// <remarks>
/// From 06:00 to 13:00 on Sundays and on the ten holidays of the act of 24 February 1995, which 1 and 17 May are not; and from 16:00 on Easter Eve, Whitsun Eve and
/// Christmas Eve. The police may grant exemptions. All times are local.
/// </remarks>
public static class HolidayPeace
{
    private const int MostDates = 31;

    private static readonly (ClockTime From, ClockTime To) Morning = (ClockTime.Of(6), ClockTime.Of(13));
    private static readonly (ClockTime From, ClockTime To) Evening = (ClockTime.Of(16), ClockTime.EndOfDay);

    /// <summary>Returns the hours of a date in time order; empty for most dates.</summary>
    public static ValueList<(ClockTime From, ClockTime To)> On(LocalDate date) => (IsOfTheAct(date), IsEve(date)) switch
    {
        (false, false) => [],
        (true, false) => [Morning],
        (false, true) => [Evening],
        (true, true) => [Morning, Evening],
    };

    /// <summary>Returns the first date on which <c>[start, end)</c> meets the hours, or null if it does not; an empty interval meets them if they contain its start.</summary>
    /// <remarks>At most the first 31 dates are checked.</remarks>
    public static LocalDate? FirstMet(LocalDateTime start, LocalDateTime end)
    {
        var date = start.Date;
        for (var checkedDates = 0; checkedDates < MostDates && date <= end.Date; checkedDates++)
        {
            var first = date == start.Date ? MinuteOf(start) : 0;
            var last = date == end.Date ? MinuteOf(end) : ClockTime.MinutesPerDay;
            foreach (var (from, to) in On(date))
            {
                if (first < to.Minutes && (last > from.Minutes || (start == end && first >= from.Minutes)))
                    return date;
            }

            if (date == LocalDate.MaxIsoValue)
                break;
            date = date.PlusDays(1);
        }

        return null;
    }

    private static decimal MinuteOf(LocalDateTime local) => (decimal)local.TickOfDay / NodaConstants.TicksPerMinute;

    private static bool IsOfTheAct(LocalDate date) => date.DayOfWeek == IsoDayOfWeek.Sunday
        || NorwegianDays.AfterEaster(date) is -3 or -2 or 1 or 39 or 50
        || (date.Month, date.Day) is (1, 1) or (12, 25) or (12, 26);

    private static bool IsEve(LocalDate date) => NorwegianDays.AfterEaster(date) is -1 or 48 || (date.Month, date.Day) is (12, 24);
}
