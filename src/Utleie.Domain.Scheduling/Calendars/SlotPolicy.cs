using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>The rules for time slots.</summary>
internal static class SlotPolicy
{
    internal static CalendarPolicy Instance { get; } = new(RuleCheck.Check, Held, Fits, Offer);

    /// <summary>Returns a request without a user, to check a cell with.</summary>
    internal static Reservation Anyone(long from, long to) => new() { Id = "", Start = Minute.ToInstant(from), End = Minute.ToInstant(to) };

    internal static void Held(CalendarCourt court, Occupancy held, Reservation request, long from, long to, ref ReasonList reasons)
    {
        Conflicts.Check(court, held, from, to, ref reasons);
        if (!SharedRoom.HasSeats(held, court, request.Participants, from, to))
            reasons.Add(NoSeats(held, request.Participants ?? court.Capacity, from, to));
    }

    internal static bool Fits(CalendarCourt court, Occupancy held, Reservation request, long from, long to) =>
        held.IsFree(court, from, to) && SharedRoom.HasSeats(held, court, request.Participants, from, to);

    private static IEnumerable<(long From, long To)> Offer(
        CalendarCourt court, int day, long length, Occupancy held, StartWindow window, int? participants, int units)
    {
        if (court.Schedule.Periods is not null)
            return PeriodTimes.Of(court, day, length, held, window, participants);
        var starts = CourtStarts.Of(court, day, length, held, window, participants);
        return starts.Count == 0 ? [] : starts.Minutes().Select(start => (start, start + length));
    }

    private static Reason NoSeats(Occupancy held, int? participants, long from, long to) => Reason.Of(
        SchedulingCodes.SharedCapacity,
        Argument.Of("participants", participants ?? held.Courts.SharedCapacity),
        Argument.Of("taken", SharedRoom.Taken(held, from, to)),
        Argument.Of("capacity", held.Courts.SharedCapacity));
}
