using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>A calendar period that bookings are counted in: a day, an ISO week or a month.</summary>
internal sealed record LimitPeriod(
    string Code,
    string HoursCode,
    string OrganisationCode,
    string OrganisationHoursCode,
    Func<LocalDate, LocalDate> StartOf,
    Func<LocalDate, LocalDate> Next,
    Func<LocalDate, string> NameOf)
{
    private static readonly LocalDatePattern YearAndMonth = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");

    internal static LimitPeriod Day { get; } = new(
        SchedulingCodes.DayLimit, SchedulingCodes.DayHoursLimit, SchedulingCodes.OrganisationDayLimit, SchedulingCodes.OrganisationDayHoursLimit,
        static date => date, static day => day.PlusDays(1), LocalDatePattern.Iso.Format);

    internal static LimitPeriod Week { get; } = new(
        SchedulingCodes.WeekLimit, SchedulingCodes.WeekHoursLimit, SchedulingCodes.OrganisationWeekLimit, SchedulingCodes.OrganisationWeekHoursLimit,
        static date => date.PlusDays(1 - (int)date.DayOfWeek),
        static monday => monday.PlusWeeks(1),
        static monday => FormattableString.Invariant($"{WeekYearRules.Iso.GetWeekYear(monday)}-W{WeekYearRules.Iso.GetWeekOfWeekYear(monday):00}"));

    internal static LimitPeriod Month { get; } = new(
        SchedulingCodes.MonthLimit, SchedulingCodes.MonthHoursLimit, SchedulingCodes.OrganisationMonthLimit, SchedulingCodes.OrganisationMonthHoursLimit,
        static date => date.With(DateAdjusters.StartOfMonth), static first => first.PlusMonths(1), YearAndMonth.Format);
}
