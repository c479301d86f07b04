using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;

namespace AdminApi.Bookings;

/// <summary>What may become of a booking.</summary>
/// <remarks>Source: 001 §10.2; D53, D154.</remarks>
internal static class BookingSteps
{
    /// <summary>Why a caseworker's decision cannot be taken; nothing where it can.</summary>
    internal static Reason? Against(StoredBooking booking, BookingStatus next, Instant now)
    {
        var possible = Possible(booking, now);
        return possible.Contains(next) ? null : Reason.Of(
            BookingCodes.NoStep,
            new("from", booking.Status.Value),
            new("to", next.Value),
            new Argument("possible", possible.IsEmpty ? "-" : string.Join(", ", possible.Select(status => status.Value))));
    }

    /// <summary>The booking after a step.</summary>
    internal static StoredBooking Moved(StoredBooking booking, BookingStatus next) => booking with
    {
        Status = next,
        Version = booking.Version + 1,
        Booking = booking.Booking with { Status = next == BookingStatus.Pending ? OccupancyStatus.Pending : OccupancyStatus.Confirmed },
    };

    private static ValueList<BookingStatus> Possible(StoredBooking booking, Instant now) => booking.Status switch
    {
        var status when status == BookingStatus.Pending => [BookingStatus.Confirmed, BookingStatus.Rejected],
        var status when status == BookingStatus.Confirmed && booking.Booking.Start <= now => [BookingStatus.Completed, BookingStatus.NoShow],
        _ => [],
    };
}
