using NodaTime;
using NodaTime.Calendars;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>How many bookings one user may have: in each local day, ISO week and month that a booking touches, and not yet ended (D27c).</summary>
internal sealed class UserLimits(BookingLimits limits, DateTimeZone zone)
{
    internal void Check(CourtBooking request, UserHistory user, Instant now, ref ReasonList reasons)
    {
        Touching(SchedulingCodes.DayLimit, limits.PerDay, static date => date, request, user, ref reasons);
        Touching(SchedulingCodes.WeekLimit, limits.PerWeek, static date => date.PlusDays(1 - (int)date.DayOfWeek), request, user, ref reasons);
        Touching(SchedulingCodes.MonthLimit, limits.PerMonth, static date => date.With(DateAdjusters.StartOfMonth), request, user, ref reasons);
        if (limits.ActiveBookings is null)
            return;
        var active = user.Bookings.Count(booking => booking.End > now);
        if (active >= limits.ActiveBookings)
            reasons.Add(Reason.Of(SchedulingCodes.ActiveLimit, Argument.Of("limit", limits.ActiveBookings), Argument.Of("count", active)));
    }

    /// <summary>Tells the first period of the request that is full.</summary>
    private void Touching(string code, int? limit, Func<LocalDate, LocalDate> periodOf, CourtBooking request, UserHistory user, ref ReasonList reasons)
    {
        if (limit is null)
            return;
        var last = periodOf(LastDate(request));
        for (var period = periodOf(FirstDate(request)); period <= last; period = periodOf(NextPeriod(code, period)))
        {
            var count = user.Bookings.Count(booking => periodOf(FirstDate(booking)) <= period && period <= periodOf(LastDate(booking)));
            if (count < limit)
                continue;
            reasons.Add(Reason.Of(code, Argument.Of("limit", limit), Argument.Of("count", count), new Argument("period", Named(code, period))));
            return;
        }
    }

    private static LocalDate NextPeriod(string code, LocalDate period) => code switch
    {
        SchedulingCodes.DayLimit => period.PlusDays(1),
        SchedulingCodes.WeekLimit => period.PlusWeeks(1),
        _ => period.PlusMonths(1),
    };

    private static string Named(string code, LocalDate period) => code switch
    {
        SchedulingCodes.DayLimit => FormattableString.Invariant($"{period:uuuu'-'MM'-'dd}"),
        SchedulingCodes.WeekLimit => FormattableString.Invariant($"{WeekYearRules.Iso.GetWeekYear(period)}-W{WeekYearRules.Iso.GetWeekOfWeekYear(period):00}"),
        _ => FormattableString.Invariant($"{period:uuuu'-'MM}"),
    };

    private LocalDate FirstDate(CourtBooking booking) => booking.Start.InZone(zone).Date;

    /// <summary>An end at midnight does not touch the new day (D11).</summary>
    private LocalDate LastDate(CourtBooking booking) => Instant.Max(booking.Start, booking.End - Duration.Epsilon).InZone(zone).Date;
}
