using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>Searches for the nearest times that would be accepted instead of a refused one.</summary>
internal sealed class AlternativeSearch(Facility facility, CalendarPolicy policy, Reservation request, Occupancy held, Instant now)
{
    /// <summary>The number of days searched after the requested one.</summary>
    internal const int DaysAhead = 14;

    private const int MostOfAKind = 3;

    private readonly long _from = Minute.Floor(request.Start);
    private readonly long _to = Minute.Ceiling(request.End);

    /// <summary>
    /// Returns other times on the same court, on the requested day or the first later day that has one; then other courts at the same time.
    /// </summary>
    internal ValueList<Alternative> Nearest()
    {
        if (request.CourtIds.Count > 1 || _to <= _from || _from < Minute.First || _to > Minute.Last)
            return [];
        var asked = request.CourtIds.IsEmpty ? facility.Courts.Default : facility.Courts.Find(request.CourtIds[0]);
        return [.. OtherTimes(asked), .. OtherCourts(asked)];
    }

    private IEnumerable<Alternative> OtherTimes(CalendarCourt? court)
    {
        if (court is null || !court.CanBookAlone || request.Participants > court.Capacity)
            return [];
        var window = court.Schedule.StartsFrom(now, request.TargetGroup);
        var today = facility.Days.Containing(Math.Clamp(window.Earliest, _from, Minute.Last - 1)).Number;
        for (var day = today; day <= today + DaysAhead; day++)
        {
            var times = policy.Times(court, day, NearestLength(court), held, window, request.Participants, request.Units)
                .OrderBy(time => Math.Abs(time.From - _from)).ThenBy(time => time.From).Take(MostOfAKind).ToArray();
            if (times.Length > 0)
                return times.Select(time => Made(AlternativeKind.OtherTime, court, time.From, time.To));
        }

        return [];
    }

    private IEnumerable<Alternative> OtherCourts(CalendarCourt? asked) => facility.Courts.All
        .Where(court => court != asked && court.CanBookAlone && IsFree(court))
        .Take(MostOfAKind)
        .Select(court => Made(AlternativeKind.OtherCourt, court, _from, _to));

    private bool IsFree(CalendarCourt court)
    {
        if (!policy.Fits(court, held, request, _from, _to))
            return false;
        var reasons = default(ReasonList);
        policy.Rules(court, _from, _to, court.Schedule.StartsFrom(now, request.TargetGroup), ref reasons);
        RuleCheck.Capacity(court, request.Participants, ref reasons);
        return reasons.IsEmpty;
    }

    /// <summary>Returns the nearest length that the court accepts: a whole number of slots within the minimum and maximum.</summary>
    private long NearestLength(CalendarCourt court)
    {
        if (court.Schedule.Periods is not null)
            return 0;
        var slots = (_to - _from + court.SlotMinutes - 1) / court.SlotMinutes * court.SlotMinutes;
        return Math.Clamp(slots, court.MinMinutes, Math.Max(court.MinMinutes, court.MaxMinutes ?? long.MaxValue));
    }

    private static Alternative Made(AlternativeKind kind, CalendarCourt court, long from, long to) =>
        new(kind, court.Id, Minute.ToInstant(from), Minute.ToInstant(to));
}
