using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D71.
/// <summary>The rules for whole days: from the first day's opening to the last day's closing, with every day in between open.</summary>
internal static class DayPolicy
{
    internal static CalendarPolicy Instance { get; } = new(Rules, SlotPolicy.Held, SlotPolicy.Fits, Offer);

    /// <summary>
    /// Returns the time of a day: from its first opening to its last closing, which may be on the next day; null if it is closed.
    /// </summary>
    internal static (long From, long To)? WindowOf(CourtSchedule schedule, int day) =>
        schedule.OpeningsOn(day).Rows is { Length: > 0 } rows ? (rows[0].Open, rows[^1].Close) : null;

    internal static void Rules(CalendarCourt court, long from, long to, StartWindow window, ref ReasonList reasons)
    {
        var schedule = court.Schedule;
        Place(court, from, to, window, ref reasons);
        var (first, last) = (FirstDay(schedule, from), LastDay(schedule, to));
        for (var day = first; day <= last; day++)
        {
            if (WindowOf(schedule, day) is null)
                reasons.Add(RuleCheck.NotOpen(schedule, schedule.Days.Of(day).Start, schedule.Days.Of(day).End));
        }

        if (WindowOf(schedule, first) is { } begin && WindowOf(schedule, last) is { } end && (begin.From != from || end.To != to))
            reasons.Add(NotWhole(schedule, (from, to), (begin.From, end.To)));
        RuleCheck.Length(court, (last - first + 1L) * Minute.PerDay, ref reasons);
    }

    /// <summary>Checks a single day.</summary>
    internal static void Place(CalendarCourt court, long from, long to, StartWindow window, ref ReasonList reasons) =>
        RuleCheck.Place(court, from, to, window, opening: null, ref reasons);

    private static int FirstDay(CourtSchedule schedule, long from) => schedule.Days.Containing(from).Number;

    /// <summary>
    /// Returns the day that closes at this minute or would close next; a closing past midnight belongs to the previous day.
    /// </summary>
    private static int LastDay(CourtSchedule schedule, long to)
    {
        var day = schedule.Days.Containing(to - 1).Number;
        return WindowOf(schedule, day - 1)?.To >= to && WindowOf(schedule, day)?.To != to ? day - 1 : day;
    }

    private static Reason NotWhole(CourtSchedule schedule, (long From, long To) asked, (long From, long To) whole) => Reason.Of(
        SchedulingCodes.NotWholeDays,
        schedule.Days.TimeOf("start", asked.From),
        schedule.Days.TimeOf("end", asked.To),
        schedule.Days.TimeOf("from", whole.From),
        schedule.Days.TimeOf("to", whole.To));

    private static IEnumerable<(long From, long To)> Offer(
        CalendarCourt court, int day, long length, Occupancy held, StartWindow window, int? participants, int units)
    {
        var last = day + (int)((length + Minute.PerDay - 1) / Minute.PerDay) - 1;
        if (WindowOf(court.Schedule, day) is not { } begin || WindowOf(court.Schedule, last) is not { } end)
            yield break;
        var reasons = default(ReasonList);
        Rules(court, begin.From, end.To, window, ref reasons);
        if (reasons.IsEmpty && held.IsFree(court, begin.From, end.To) && SharedRoom.HasSeats(held, court, participants, begin.From, end.To))
            yield return (begin.From, end.To);
    }
}
