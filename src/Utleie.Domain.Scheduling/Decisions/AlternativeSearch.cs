using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>Looks for the nearest times that would be accepted instead of a refused one.</summary>
internal sealed class AlternativeSearch(Facility facility)
{
    private const int MostOfAKind = 3;
    private const int DaysAhead = 14;

    internal ValueList<Alternative> Near(CourtBooking request, Occupancy held, Instant now)
    {
        var (from, to) = Decider.Span(request);
        if (request.CourtIds.Count > 1 || to <= from || from < Minute.First || to > Minute.Last)
            return [];
        var asked = request.CourtIds.IsEmpty ? facility.Courts.Default : facility.Courts.Find(request.CourtIds[0]);
        return [.. OtherTimes(asked, from, to - from, request, held, now), .. OtherCourts(asked, from, to, request, held, now)];
    }

    private IEnumerable<Alternative> OtherTimes(CalendarCourt? court, long from, long asked, CourtBooking request, Occupancy held, Instant now)
    {
        if (court is null || !court.CanBookAlone || request.Participants > court.Capacity)
            return [];
        var length = NearestLength(court, asked);
        var window = court.Schedule.StartsFrom(now);
        var today = facility.Days.Containing(Math.Max(from, window.Earliest)).Number;
        for (var number = today; number <= today + DaysAhead; number++)
        {
            var starts = CourtStarts.Of(court, number, length, held, window, request.Participants).Minutes()
                .OrderBy(start => Math.Abs(start - from)).ThenBy(start => start).Take(MostOfAKind).ToArray();
            if (starts.Length > 0)
                return starts.Select(start => Made(AlternativeKind.OtherTime, court, start, start + length));
        }

        return [];
    }

    private IEnumerable<Alternative> OtherCourts(CalendarCourt? asked, long from, long to, CourtBooking request, Occupancy held, Instant now) =>
        facility.Courts.All.Where(court => court != asked && court.CanBookAlone && IsFree(court, from, to, request, held, now)).Take(MostOfAKind)
            .Select(court => Made(AlternativeKind.OtherCourt, court, from, to));

    private static bool IsFree(CalendarCourt court, long from, long to, CourtBooking request, Occupancy held, Instant now)
    {
        if (request.Participants > court.Capacity || !held.IsFree(court, from, to) || !SharedRoom.HasSeats(held, court, request.Participants, from, to))
            return false;
        var reasons = default(ReasonList);
        RuleCheck.Check(court, from, to, court.Schedule.StartsFrom(now), ref reasons);
        return reasons.IsEmpty;
    }

    /// <summary>The nearest length that the court takes: whole slots, not too short, not too long.</summary>
    private static long NearestLength(CalendarCourt court, long asked)
    {
        var slots = (asked + court.SlotMinutes - 1) / court.SlotMinutes * court.SlotMinutes;
        var longest = court.MaxMinutes is { } max ? Math.Max(court.MinMinutes, max / court.SlotMinutes * court.SlotMinutes) : long.MaxValue;
        return Math.Clamp(slots, court.MinMinutes, longest);
    }

    private static Alternative Made(AlternativeKind kind, CalendarCourt court, long from, long to) =>
        new(kind, court.Id, Minute.ToInstant(from), Minute.ToInstant(to));
}
