using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D71.
/// <summary>The rules for units: collected and returned within opening hours, at any minute.</summary>
internal static class UnitPolicy
{
    internal static CalendarPolicy Instance { get; } = new(Rules, Held, Fits, Offer);

    internal static void Rules(CalendarCourt court, long from, long to, StartWindow window, ref ReasonList reasons)
    {
        if (court.Schedule.Periods is { } periods)
            RuleCheck.Period(court.Schedule, periods, from, to, ref reasons);
        else
            RuleCheck.Limits(court, to - from, ref reasons);
        Place(court, from, to, window, ref reasons);
    }

    internal static void Place(CalendarCourt court, long from, long to, StartWindow window, ref ReasonList reasons) =>
        RuleCheck.Place(court, from, to, window, Opening, ref reasons);

    /// <summary>Checks that units are collected and returned within opening hours.</summary>
    private static void Opening(CourtSchedule schedule, long from, long to, ref ReasonList reasons)
    {
        if (!schedule.OpeningAt(from).IsOpen)
            reasons.Add(RuleCheck.NotOpen(schedule, from, to));
        else if (!schedule.OpeningAt(to - 1).IsOpen)
            reasons.Add(RuleCheck.NotOpen(schedule, to - 1, to));
    }

    internal static void Held(CalendarCourt court, Occupancy held, Reservation request, long from, long to, ref ReasonList reasons)
    {
        if (request.Units < 1)
            reasons.Add(Reason.Of(SchedulingCodes.NoQuantity, Argument.Of("asked", request.Units)));
        var free = Stock.Free(court, held, from, to);
        if (request.Units > free)
        {
            reasons.Add(Reason.Of(
                SchedulingCodes.TooFewUnits,
                Argument.Of("asked", request.Units),
                Argument.Of("free", Math.Max(0, free)),
                Argument.Of("units", held.Courts.Units)));
        }
    }

    private static bool Fits(CalendarCourt court, Occupancy held, Reservation request, long from, long to) =>
        request.Units >= 1 && request.Units <= Stock.Free(court, held, from, to);

    private static IEnumerable<(long From, long To)> Offer(
        CalendarCourt court, int day, long length, Occupancy held, StartWindow window, int? participants, int units)
    {
        foreach (var run in court.Schedule.Day(day).Runs)
        {
            if (court.Schedule.Periods is not null && length != 0 && length != run.Slot)
                continue;
            for (var cell = 0; cell < run.Shown; cell++)
            {
                var (from, to) = (run.StartOf(cell), run.StartOf(cell) + (court.Schedule.Periods is null ? length : run.Slot));
                var reasons = default(ReasonList);
                Rules(court, from, to, window, ref reasons);
                if (reasons.IsEmpty && units >= 1 && units <= Stock.Free(court, held, from, to))
                    yield return (from, to);
            }
        }
    }
}
