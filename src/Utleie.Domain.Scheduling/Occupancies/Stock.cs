using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>Units that are handed out and come back: bookings overlap as long as there are enough.</summary>
internal static class Stock
{
    /// <summary>The units free at every moment of some minutes, the gap after each booking counted; below 0 where more are held than there are.</summary>
    internal static int Free(CalendarCourt court, Occupancy held, long from, long to)
    {
        var gap = court.GapMinutes;
        var times = held.Parts[court.Parts[0]].InTheWay(from, to, gap)
            .Select(busy => (busy.Start, busy.IsBlock ? busy.End : busy.End + gap, Math.Max(0, busy.Booking.Units)));
        return (int)Math.Max(int.MinValue, (held.Courts.Units ?? 0) - (long)Peak.Of(times));
    }
}
