using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Recurrence;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>Decides requests: the same code for a snapshot and for a ledger that has taken its locks.</summary>
internal sealed class Decider(Facility facility, CalendarPolicy policy)
{
    internal Facility Facility => facility;

    internal ValueList<Reason> Check(Reservation request, Instant now)
    {
        var reasons = default(ReasonList);
        CheckRules(request, now, ref reasons);
        return reasons.ToList();
    }

    internal OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy held, UserHistory user, Instant now)
    {
        var reasons = Judge(request, held, user, now);
        return reasons.IsEmpty ? Allocate(request) : Refuse(request, reasons, held, now);
    }

    internal OneOf<SeriesAllocation, SeriesRefusal> DecideSeries(Reservation first, WeeklyRule rule, Occupancy held, UserHistory user, Instant now)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(rule);
        return new SeriesDecider(first, facility.Zone).Run(rule, user, (request, counted) =>
        {
            var result = Decide(request, held, counted, now);
            held = result.IsT0 ? held.With(request) : held;
            return result;
        });
    }

    /// <summary>Returns every reason against a request; empty if it is allocated.</summary>
    internal ValueList<Reason> Judge(Reservation request, Occupancy held, UserHistory user, Instant now)
    {
        ArgumentNullException.ThrowIfNull(user);
        var reasons = default(ReasonList);
        var courts = CheckRules(request, now, ref reasons);
        if (courts.Length > 0)
            facility.Limits.Check(request, user, now, ref reasons);
        var (from, to) = Span(request);
        foreach (var court in courts)
            policy.Held(court, held, request, from, to, ref reasons);
        return reasons.ToList();
    }

    /// <summary>Returns whether no existing booking is in the way on a court; rules are not checked.</summary>
    internal bool IsFree(CalendarCourt court, in Busy asked, Occupancy held) => policy.Fits(court, held, asked.Booking, asked.Start, asked.End);

    /// <summary>Returns whether no existing booking is in the way on any of the named courts.</summary>
    internal bool AreFree(in Busy asked, Occupancy held)
    {
        foreach (var id in asked.Booking.CourtIds)
        {
            if (!IsFree(facility.Courts.Require(id), asked, held))
                return false;
        }

        return true;
    }

    internal Allocation Allocate(Reservation request)
    {
        var spans = new List<BlockedSpan>();
        foreach (var court in Named(request))
        {
            var end = request.End + Duration.FromMinutes(court.GapMinutes);
            foreach (var part in court.Parts)
                spans.Add(new(facility.Id, facility.Courts.PartIds[part], request.Start, end, facility.RasterMinutes));
        }

        return new(request, [.. spans.Distinct()], [.. facility.Notices, .. PeaceOf(request)]);
    }

    /// <summary>Returns a notice if an event meets the hours of the act on holidays.</summary>
    private ValueList<Reason> PeaceOf(Reservation request)
    {
        if (!facility.IsForEvents)
            return [];
        var (start, end) = (request.Start.InZone(facility.Zone).LocalDateTime, request.End.InZone(facility.Zone).LocalDateTime);
        return HolidayPeace.FirstMet(start, end) is { } date ? [PeaceNotices.Of(date)] : [];
    }

    internal OneOf<Allocation, AllocationRefusal> Refuse(Reservation request, ValueList<Reason> reasons, Occupancy held, Instant now) =>
        new AllocationRefusal(reasons, new AlternativeSearch(facility, policy, request, held, now).Nearest());

    internal static (long From, long To) Span(Reservation request) => (Minute.Floor(request.Start), Minute.Ceiling(request.End));

    /// <summary>Checks the rules. Returns the courts concerned; empty if the request itself is invalid.</summary>
    private CalendarCourt[] CheckRules(Reservation request, Instant now, ref ReasonList reasons)
    {
        ArgumentNullException.ThrowIfNull(request);
        Unknown(request, ref reasons);
        if (!MakesSense(request, ref reasons))
            return [];
        var courts = Named(request);
        var (from, to) = Span(request);
        foreach (var court in courts)
        {
            policy.Rules(court, from, to, court.Schedule.StartsFrom(now, request.TargetGroup), ref reasons);
            RuleCheck.Capacity(court, request.Participants, ref reasons);
            if (courts.Length == 1)
                RuleCheck.Alone(court, ref reasons);
        }

        return courts;
    }

    private void Unknown(Reservation request, ref ReasonList reasons)
    {
        if (request.CourtIds.IsEmpty && facility.Courts.Default is null)
            reasons.Add(Reason.Of(SchedulingCodes.CourtMissing, Argument.Of("known", facility.Courts.KnownIds)));
        foreach (var id in request.CourtIds)
        {
            if (facility.Courts.Find(id) is null)
                reasons.Add(Reason.Of(SchedulingCodes.UnknownCourt, Argument.Of("court", id), Argument.Of("known", facility.Courts.KnownIds)));
        }
    }

    private CalendarCourt[] Named(Reservation request) => request.CourtIds.IsEmpty
        ? facility.Courts.Default is { } only ? [only] : []
        : request.CourtIds.Count == 1
        ? facility.Courts.Find(request.CourtIds[0]) is { } one ? [one] : []
        : [.. request.CourtIds.Select(facility.Courts.Find).OfType<CalendarCourt>().Distinct()];

    private static bool MakesSense(Reservation request, ref ReasonList reasons)
    {
        var (from, to) = Span(request);
        var code = request.End <= request.Start ? SchedulingCodes.EndsBeforeStart
            : from < Minute.First || to > Minute.Last ? SchedulingCodes.OutsideCalendar
            : !Minute.IsWhole(request.Start) || !Minute.IsWhole(request.End) ? SchedulingCodes.NotWholeMinutes
            : null;
        if (code is not null)
            reasons.Add(Reason.Of(code, Argument.Of("start", request.Start), Argument.Of("end", request.End)));
        return code is null;
    }
}
