using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

// D27c, D195.
/// <summary>
/// Checks the booking limits of a user and of an organisation: per local day, ISO week and month that a booking touches, and bookings that have not ended.
/// </summary>
internal sealed class UserLimits(BookingLimits limits, DateTimeZone zone)
{
    private static readonly Instant End = Minute.ToInstant(Minute.Last);

    private readonly LimitNumbers _user = LimitNumbers.Of(limits);
    private readonly LimitNumbers? _organisation = limits.PerOrganisation is { } organisation ? LimitNumbers.Of(organisation) : null;

    internal void Check(Reservation request, UserHistory user, Instant now, ref ReasonList reasons)
    {
        Check(_user, request, user.Bookings, now, ref reasons);
        if (_organisation is not null && request.Organisation is not null)
            Check(_organisation, request, user.OrganisationBookings, now, ref reasons);
    }

    /// <summary>Returns the window in which a user's bookings count against the limits; null if there are none.</summary>
    internal TimeWindow? WindowOf(Reservation request, Instant now) => WindowOf(_user, request, now);

    /// <summary>Returns the window in which an organisation's bookings count against its limits; null if there are none.</summary>
    internal TimeWindow? OrganisationWindowOf(Reservation request, Instant now) =>
        _organisation is null || request.Organisation is null ? null : WindowOf(_organisation, request, now);

    private TimeWindow? WindowOf(LimitNumbers numbers, Reservation request, Instant now)
    {
        TimeWindow? all = numbers.Active is null ? null : new(now, End);
        foreach (var (period, _, _) in numbers.Periods.Where(row => row.Bookings is not null || row.Hours is not null))
            all = all?.Union(OfPeriod(period, request)) ?? OfPeriod(period, request);
        return all;
    }

    private void Check(LimitNumbers numbers, Reservation request, ValueList<Reservation> bookings, Instant now, ref ReasonList reasons)
    {
        foreach (ref readonly var row in numbers.Periods.AsSpan())
        {
            if (row.Bookings is { } most)
                Touching(row.Period, numbers.CodeOf(row.Period), most, request, bookings, ref reasons);
            if (row.Hours is { } hours)
                Hours(row.Period, numbers.HoursCodeOf(row.Period), hours, request, bookings, ref reasons);
        }

        if (numbers.Active is not { } limit)
            return;
        var active = bookings.Count(booking => booking.End > now);
        if (active >= limit)
            reasons.Add(Reason.Of(numbers.ActiveCode, Argument.Of("limit", limit), Argument.Of("count", active)));
    }

    private TimeWindow OfPeriod(LimitPeriod kind, Reservation request) =>
        new(StartOf(kind.StartOf(FirstDate(request))), StartOf(kind.Next(kind.StartOf(LastDate(request)))));

    /// <summary>Reports the first period of the request that is full.</summary>
    private void Touching(LimitPeriod kind, string code, int limit, Reservation request, ValueList<Reservation> bookings, ref ReasonList reasons)
    {
        var last = kind.StartOf(LastDate(request));
        for (var period = kind.StartOf(FirstDate(request)); period <= last; period = kind.Next(period))
        {
            var count = bookings.Count(booking => kind.StartOf(FirstDate(booking)) <= period && period <= kind.StartOf(LastDate(booking)));
            if (count < limit)
                continue;
            reasons.Add(Reason.Of(code, Argument.Of("limit", limit), Argument.Of("count", count), new Argument("period", kind.NameOf(period))));
            return;
        }
    }

    /// <summary>Reports the first period that would have more hours than the limit, the request included.</summary>
    private void Hours(LimitPeriod kind, string code, decimal limit, Reservation request, ValueList<Reservation> bookings, ref ReasonList reasons)
    {
        var last = kind.StartOf(LastDate(request));
        for (var period = kind.StartOf(FirstDate(request)); period <= last; period = kind.Next(period))
        {
            var (from, to) = (StartOf(period), StartOf(kind.Next(period)));
            var before = HoursIn(bookings, from, to);
            if (before + HoursIn([request], from, to) is var hours && hours <= limit)
                continue;
            reasons.Add(Reason.Of(code, Rounded("limit", limit), Rounded("hours", hours), Rounded("before", before), new Argument("period", kind.NameOf(period))));
            return;
        }
    }

    /// <summary>Returns the elapsed hours of the parts of bookings inside an interval.</summary>
    private static decimal HoursIn(ValueList<Reservation> bookings, Instant from, Instant to)
    {
        var ticks = 0L;
        foreach (var booking in bookings)
            ticks += Math.Max(0, (Instant.Min(booking.End, to) - Instant.Max(booking.Start, from)).BclCompatibleTicks);
        return (decimal)ticks / NodaConstants.TicksPerHour;
    }

    private static Argument Rounded(string name, decimal hours) => Argument.Of(name, Math.Round(hours, 2, MidpointRounding.AwayFromZero) / 1.00m);

    private Instant StartOf(LocalDate date) => zone.AtStartOfDay(date).ToInstant();

    private LocalDate FirstDate(Reservation booking) => booking.Start.InZone(zone).Date;

    // D11.
    /// <summary>Returns the last date a booking touches; an end at midnight does not touch the new day.</summary>
    private LocalDate LastDate(Reservation booking) => Instant.Max(booking.Start, booking.End - Duration.Epsilon).InZone(zone).Date;
}
