using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D196.
/// <summary>Finds the free periods of a court's day.</summary>
internal static class PeriodTimes
{
    /// <summary>Returns the free periods of a length, or of any length for 0.</summary>
    internal static IEnumerable<(long From, long To)> Of(CalendarCourt court, int number, long length, Occupancy held, StartWindow window, int? participants)
    {
        foreach (var run in court.Schedule.Day(number).Runs)
        {
            if ((length == 0 || run.Slot == length) && IsFree(court, held, window, run.Origin, run.End, participants))
                yield return (run.Origin, run.End);
        }
    }

    internal static StartTimes Starts(CalendarCourt court, CourtDay day, long length, Occupancy held, StartWindow window, int? participants)
    {
        var words = new ulong[day.Open.Length];
        foreach (var run in day.Runs)
        {
            if (run.Slot == length && IsFree(court, held, window, run.Origin, run.End, participants))
                Bits.Set(words, run.FirstBit);
        }

        return new(day, words);
    }

    private static bool IsFree(CalendarCourt court, Occupancy held, StartWindow window, long from, long to, int? participants)
    {
        var reasons = default(ReasonList);
        RuleCheck.Check(court, from, to, window, ref reasons);
        return reasons.IsEmpty && held.IsFree(court, from, to) && SharedRoom.HasSeats(held, court, participants, from, to);
    }
}
