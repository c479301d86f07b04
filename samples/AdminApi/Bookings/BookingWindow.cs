using AdminApi.Calendars;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Occupancies;

namespace AdminApi.Bookings;

/// <summary>A span of time that bookings are looked at in.</summary>
internal readonly record struct BookingWindow(Instant From, Instant To)
{
    /// <summary>The end of the years a calendar knows (D69).</summary>
    private static readonly Instant Ever = Instant.FromUtc(2200, 1, 1, 0, 0);

    /// <summary>The days that alternatives are looked for in, and one for clock changes and nights.</summary>
    private static readonly Duration Ahead = Duration.FromDays(16);

    /// <summary>What can stand in a request's way.</summary>
    internal static BookingWindow Around(Reservation request, Timetable calendar) =>
        new(request.Start - calendar.LongestGap, request.End + calendar.LongestGap);

    /// <summary>What can stand in the way of a request and of its alternatives.</summary>
    internal static BookingWindow OfAlternatives(Reservation request, Timetable calendar, BaseResource resource, Instant now)
    {
        var rules = resource.TimeLogic;
        var first = Instant.Max(request.Start, now + Duration.FromHours(rules?.MinLeadTimeHours ?? 0));
        var length = Duration.Max(request.End - request.Start, Duration.FromMinutes(rules?.MinDurationMinutes ?? 0));
        return new(request.Start - Duration.FromDays(1) - calendar.LongestGap, first + Ahead + length + calendar.LongestGap);
    }

    /// <summary>What can count against a user's limits: in the days, weeks and months that a request touches, and not yet ended (D27c).</summary>
    internal static BookingWindow OfLimits(Reservation request, BookingLimits limits, Instant now, DateTimeZone zone)
    {
        var (first, last) = (request.Start.InZone(zone).Date, request.End.InZone(zone).Date);
        var (from, to) = (first, last.PlusDays(1));
        if (limits.PerWeek is not null)
            (from, to) = (first.PlusDays(1 - (int)first.DayOfWeek), last.PlusDays(8 - (int)last.DayOfWeek));
        if (limits.PerMonth is not null)
        {
            from = LocalDate.Min(from, first.With(DateAdjusters.StartOfMonth));
            to = LocalDate.Max(to, last.With(DateAdjusters.EndOfMonth).PlusDays(1));
        }

        var periods = new BookingWindow(zone.AtStartOfDay(from).ToInstant(), zone.AtStartOfDay(to).ToInstant());
        return limits.ActiveBookings is null ? periods : periods.With(new(now, Ever));
    }

    /// <summary>What can show in the cells of some days, or keep a booking that begins in them from being long enough.</summary>
    internal static BookingWindow OfDays(LocalDate first, int count, Timetable calendar, BaseResource resource, DateTimeZone zone)
    {
        var beyond = Duration.FromDays(1) + calendar.LongestGap + Duration.FromMinutes(resource.TimeLogic?.MinDurationMinutes ?? 0);
        return new(zone.AtStartOfDay(first).ToInstant() - beyond, zone.AtStartOfDay(first.PlusDays(count)).ToInstant() + beyond);
    }

    internal BookingWindow With(BookingWindow other) => new(Instant.Min(From, other.From), Instant.Max(To, other.To));
}
