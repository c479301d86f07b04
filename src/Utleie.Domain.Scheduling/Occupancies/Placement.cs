using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>Locates a booking: its parts and its minutes.</summary>
internal static class Placement
{
    internal static Busy BusyOf(Reservation booking)
    {
        ArgumentNullException.ThrowIfNull(booking);
        if (booking.End <= booking.Start)
            throw new ArgumentException($"Booking '{booking.Id}' ends at {booking.End}, not after its start at {booking.Start}. Give it a later end.", nameof(booking));
        return new(Minute.Floor(booking.Start), Minute.Ceiling(booking.End), booking);
    }

    /// <summary>Returns the court that a booking occupies; null if it occupies several.</summary>
    internal static CalendarCourt? OneCourtOf(Reservation booking, CourtList courts) => booking.CourtIds.Count switch
    {
        0 => courts.Default ?? throw NoCourt(booking, courts),
        1 => courts.Require(booking.CourtIds[0]),
        _ => null,
    };

    /// <summary>Returns the parts that a booking occupies, distinct and in order.</summary>
    internal static int[] PartsOf(Reservation booking, CourtList courts) =>
        OneCourtOf(booking, courts)?.Parts ?? [.. booking.CourtIds.SelectMany(id => courts.Require(id).Parts).Distinct().Order()];

    private static ArgumentException NoCourt(Reservation booking, CourtList courts) =>
        new($"Booking '{booking.Id}' names no court, and there are {courts.KnownIds}. Name one of them.", nameof(booking));
}
