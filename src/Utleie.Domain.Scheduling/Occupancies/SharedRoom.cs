using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling.Occupancies;

// D27, D78.
/// <summary>A room whose whole and parts may be booked at once, as long as all together are no more than it holds.</summary>
internal static class SharedRoom
{
    /// <summary>Whether so many more persons have a seat at every moment of some minutes; unknown numbers count as a full court.</summary>
    internal static bool HasSeats(Occupancy held, CalendarCourt court, int? participants, long from, long to) =>
        held.Courts.SharedCapacity is not { } capacity || (long)Taken(held, from, to) + (participants ?? court.Capacity ?? capacity) <= capacity;

    /// <summary>The most persons there are at one moment of some minutes.</summary>
    internal static int Taken(Occupancy held, long from, long to)
    {
        var bookings = held.Parts.SelectMany(part => part.InTheWay(from, to, 0)).DistinctBy(busy => busy.Booking.Id);
        return Peak.Of(bookings.Select(busy => (busy.Start, busy.End, SeatsOf(held.Courts, busy.Booking))));
    }

    private static int SeatsOf(CourtList courts, Reservation booking)
    {
        if (booking.Participants is { } known)
            return Math.Max(0, known);
        var full = courts.SharedCapacity ?? 0;
        var ids = booking.CourtIds.IsEmpty ? [courts.All[0].Id] : booking.CourtIds;
        return (int)Math.Min(full, ids.Sum(id => (long)(courts.Find(id)?.Capacity ?? full)));
    }
}
