using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

// D27c.
/// <summary>
/// Checks the booking limits of a user: per local day, ISO week and month that a booking touches, and bookings that have not ended.
/// </summary>
internal sealed class UserLimits(BookingLimits limits, DateTimeZone zone)
{
    private static readonly Instant End = Minute.ToInstant(Minute.Last);

    internal void Check(Reservation request, UserHistory user, Instant now, ref ReasonList reasons)
    {
        Touching(LimitPeriod.Day, limits.PerDay, request, user, ref reasons);
        Touching(LimitPeriod.Week, limits.PerWeek, request, user, ref reasons);
        Touching(LimitPeriod.Month, limits.PerMonth, request, user, ref reasons);
        if (limits.ActiveBookings is not { } most)
            return;
        var active = user.Bookings.Count(booking => booking.End > now);
        if (active >= most)
            reasons.Add(Reason.Of(SchedulingCodes.ActiveLimit, Argument.Of("limit", most), Argument.Of("count", active)));
    }

    /// <summary>Returns the window in which a user's bookings count against the limits; null if there are none.</summary>
    internal TimeWindow? WindowOf(Reservation request, Instant now)
    {
        var periods = Periods().Select(kind => OfPeriod(kind, request));
        TimeWindow? all = limits.ActiveBookings is null ? null : new(now, End);
        foreach (var period in periods)
            all = all?.Union(period) ?? period;
        return all;
    }

    private IEnumerable<LimitPeriod> Periods()
    {
        if (limits.PerDay is not null)
            yield return LimitPeriod.Day;
        if (limits.PerWeek is not null)
            yield return LimitPeriod.Week;
        if (limits.PerMonth is not null)
            yield return LimitPeriod.Month;
    }

    private TimeWindow OfPeriod(LimitPeriod kind, Reservation request)
    {
        var last = kind.Next(kind.StartOf(LastDate(request)));
        return new(zone.AtStartOfDay(kind.StartOf(FirstDate(request))).ToInstant(), zone.AtStartOfDay(last).ToInstant());
    }

    /// <summary>Reports the first period of the request that is full.</summary>
    private void Touching(LimitPeriod kind, int? limit, Reservation request, UserHistory user, ref ReasonList reasons)
    {
        if (limit is null)
            return;
        var last = kind.StartOf(LastDate(request));
        for (var period = kind.StartOf(FirstDate(request)); period <= last; period = kind.Next(period))
        {
            var count = user.Bookings.Count(booking => kind.StartOf(FirstDate(booking)) <= period && period <= kind.StartOf(LastDate(booking)));
            if (count < limit)
                continue;
            reasons.Add(Reason.Of(kind.Code, Argument.Of("limit", limit), Argument.Of("count", count), new Argument("period", kind.NameOf(period))));
            return;
        }
    }

    private LocalDate FirstDate(Reservation booking) => booking.Start.InZone(zone).Date;

    // D11.
    /// <summary>Returns the last date a booking touches; an end at midnight does not touch the new day.</summary>
    private LocalDate LastDate(Reservation booking) => Instant.Max(booking.Start, booking.End - Duration.Epsilon).InZone(zone).Date;
}
