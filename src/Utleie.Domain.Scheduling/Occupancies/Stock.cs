using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>Counts units: bookings may overlap as long as enough units are left.</summary>
internal static class Stock
{
    /// <summary>
    /// Returns the number of units free throughout an interval, including the gap after each booking; below 0 if more are booked than
    /// exist.
    /// </summary>
    internal static int Free(CalendarCourt court, Occupancy held, long from, long to)
    {
        var gap = court.GapMinutes;
        var times = held.Parts[court.Parts[0]].InTheWay(from, to, gap)
            .Select(busy => (busy.Start, busy.IsBlock ? busy.End : busy.End + gap, Math.Max(0, busy.Booking.Units)));
        return (int)Math.Max(int.MinValue, (held.Courts.Units ?? 0) - (long)Peak.Of(times));
    }
}
