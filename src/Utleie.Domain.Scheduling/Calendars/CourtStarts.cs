using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>Finds the start times for a given length on a court's day.</summary>
internal static class CourtStarts
{
    internal static StartTimes Of(CalendarCourt court, int number, long length, Occupancy held, in StartWindow window, int? participants = null)
    {
        var day = court.Schedule.Day(number);
        if (court.Schedule.Periods is not null)
            return PeriodTimes.Starts(court, day, length, held, window, participants);
        if (length < court.MinMinutes || length > court.MaxMinutes || length % court.SlotMinutes != 0)
            return new(day, []);
        if (length <= Minute.PerDay && held.Courts.SharedCapacity is null)
            return DayScan.Starts(day, court, held, window, (int)(length / court.SlotMinutes));
        return OneByOne(day, court, held, window, length, participants);
    }

    /// <summary>Checks start by start what the bits of a day cannot express: more than a day ahead, or a number of persons.</summary>
    private static StartTimes OneByOne(CourtDay day, CalendarCourt court, Occupancy held, StartWindow window, long length, int? participants)
    {
        var words = new ulong[day.Open.Length];
        foreach (var run in day.Runs)
        {
            for (var cell = 0; cell < run.Shown; cell++)
            {
                if (IsFree(court, held, window, run.StartOf(cell), run.StartOf(cell) + length, participants))
                    Bits.Set(words, run.FirstBit + cell);
            }
        }

        return new(day, words);
    }

    private static bool IsFree(CalendarCourt court, Occupancy held, StartWindow window, long from, long to, int? participants)
    {
        if (!held.IsFree(court, from, to) || !SharedRoom.HasSeats(held, court, participants, from, to))
            return false;
        var reasons = default(ReasonList);
        RuleCheck.Check(court, from, to, window, ref reasons);
        return reasons.IsEmpty;
    }
}
