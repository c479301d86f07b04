using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>Decides requests: the same code for a snapshot and for a ledger that holds its locks.</summary>
internal sealed class Decider(Facility facility)
{
    internal ValueList<Reason> Check(CourtBooking request, Instant now)
    {
        var reasons = default(ReasonList);
        CheckRules(request, now, ref reasons);
        return reasons.ToList();
    }

    /// <summary>The reasons against a request; none is an allocation.</summary>
    internal ValueList<Reason> Judge(CourtBooking request, Occupancy held, UserHistory user, Instant now)
    {
        var reasons = default(ReasonList);
        var courts = CheckRules(request, now, ref reasons);
        if (courts.Length > 0)
            facility.Limits.Check(request, user, now, ref reasons);
        var (from, to) = Span(request);
        foreach (var court in courts)
        {
            Conflicts.Check(court, held, from, to, ref reasons);
            if (!SharedRoom.HasSeats(held, court, request.Participants, from, to))
                reasons.Add(NoSeats(court, held, request, from, to));
        }

        return reasons.ToList();
    }

    internal Allocation Allocate(CourtBooking request)
    {
        var spans = new List<BlockedSpan>();
        foreach (var court in Named(request))
        {
            foreach (var part in court.Parts)
                spans.Add(new(facility.Id, facility.Courts.PartIds[part], request.Start, request.End + Duration.FromMinutes(court.GapMinutes), facility.RasterMinutes));
        }

        return new(request, [.. spans.Distinct()], facility.Notices);
    }

    internal static (long From, long To) Span(CourtBooking request) => (Minute.Floor(request.Start), Minute.Ceiling(request.End));

    /// <summary>Judges by the rules; answers the courts there are to look at, none where the request makes no sense.</summary>
    private CalendarCourt[] CheckRules(CourtBooking request, Instant now, ref ReasonList reasons)
    {
        ArgumentNullException.ThrowIfNull(request);
        var courts = Courts(request, ref reasons);
        if (!MakesSense(request, ref reasons))
            return [];
        var (from, to) = Span(request);
        foreach (var court in courts)
        {
            RuleCheck.Check(court, from, to, court.Schedule.StartsFrom(now), ref reasons);
            if (!court.CanBookAlone && courts.Length == 1)
                reasons.Add(Reason.Of(SchedulingCodes.NotBookableAlone, new Argument("court", court.Name)));
            RuleCheck.Capacity(court, request.Participants, ref reasons);
        }

        return courts;
    }

    private CalendarCourt[] Courts(CourtBooking request, ref ReasonList reasons)
    {
        if (request.CourtIds.IsEmpty && facility.Courts.Default is null)
            reasons.Add(Reason.Of(SchedulingCodes.CourtMissing, Argument.Of("known", facility.Courts.KnownIds)));
        foreach (var id in request.CourtIds)
        {
            if (facility.Courts.Find(id) is null)
                reasons.Add(Reason.Of(SchedulingCodes.UnknownCourt, Argument.Of("court", id), Argument.Of("known", facility.Courts.KnownIds)));
        }

        return Named(request);
    }

    private CalendarCourt[] Named(CourtBooking request) => request.CourtIds.IsEmpty
        ? facility.Courts.Default is { } only ? [only] : []
        : [.. request.CourtIds.Select(facility.Courts.Find).OfType<CalendarCourt>().Distinct()];

    private static bool MakesSense(CourtBooking request, ref ReasonList reasons)
    {
        if (request.End <= request.Start)
        {
            reasons.Add(Reason.Of(SchedulingCodes.EndsBeforeStart, Argument.Of("start", request.Start), Argument.Of("end", request.End)));
            return false;
        }

        var (from, to) = Span(request);
        if (from >= Minute.First && to <= Minute.Last)
        {
            if (!Minute.IsWhole(request.Start) || !Minute.IsWhole(request.End))
                reasons.Add(Reason.Of(SchedulingCodes.OffSlotLength, Argument.Of("length", request.End - request.Start), Argument.Of("slot", 1)));
            return true;
        }

        reasons.Add(Reason.Of(SchedulingCodes.OutsideCalendar, Argument.Of("start", request.Start), Argument.Of("end", request.End)));
        return false;
    }

    private static Reason NoSeats(CalendarCourt court, Occupancy held, CourtBooking request, long from, long to) => Reason.Of(
        SchedulingCodes.SharedCapacity,
        new Argument("participants", request.Participants is { } known ? Argument.Of("", known).Value : "?"),
        Argument.Of("taken", SharedRoom.Taken(held, from, to)),
        Argument.Of("capacity", held.Courts.SharedCapacity ?? court.Capacity ?? 0));
}
