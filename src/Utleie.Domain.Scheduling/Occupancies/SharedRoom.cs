using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling.Occupancies;

// D27, D78.
/// <summary>Checks the capacity of a room whose whole and parts may be booked at once.</summary>
internal static class SharedRoom
{
    /// <summary>Returns whether that many more persons have a seat throughout an interval; unknown numbers count as a full court.</summary>
    internal static bool HasSeats(Occupancy held, CalendarCourt court, int? participants, long from, long to) =>
        held.Courts.SharedCapacity is not { } capacity || (long)Taken(held, from, to) + (participants ?? court.Capacity ?? capacity) <= capacity;

    /// <summary>Returns the maximum number of persons at any moment of an interval.</summary>
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
