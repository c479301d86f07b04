using System.Diagnostics;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>Checks a time against existing bookings.</summary>
internal static class Conflicts
{
    private const int MostTold = 10;

    internal static void Check(CalendarCourt court, Occupancy held, long from, long to, ref ReasonList reasons)
    {
        if (held.IsFree(court, from, to))
            return;
        foreach (var part in court.Parts)
        {
            foreach (var busy in held.Parts[part].InTheWay(from, to, court.GapMinutes).Take(MostTold))
                reasons.Add(Told(CodeOf(busy, from, to), court, busy.Start, busy.End, busy.Booking.Id));
        }
    }

    /// <summary>Returns a reason that says when and where, but never who.</summary>
    internal static Reason Told(string code, CalendarCourt court, long from, long to, string? booking = null)
    {
        var days = court.Schedule.Days;
        return Reason.Of(
            code,
            new Argument("court", court.Name),
            days.TimeOf("from", from),
            days.TimeOf("to", to),
            Argument.Of("minutes", court.GapMinutes),
            new Argument(SchedulingArguments.Booking, booking ?? "–"));
    }

    private static string CodeOf(Busy busy, long from, long to) => busy.Start >= to || busy.End <= from
        ? SchedulingCodes.Buffer
        : busy.Booking.Status switch
        {
            OccupancyStatus.Pending => SchedulingCodes.Reserved,
            OccupancyStatus.Blocked => SchedulingCodes.BlockedTime,
            OccupancyStatus.Confirmed => SchedulingCodes.Occupied,
            _ => throw new UnreachableException(),
        };
}
