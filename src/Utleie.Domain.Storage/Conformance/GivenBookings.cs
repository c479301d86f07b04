using NodaTime;
using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Test bookings and their later versions.</summary>
internal static class GivenBookings
{
    internal const string Court = "bane-1";

    /// <summary>Returns a confirmed booking of a court of room 1, between two hours of the Monday.</summary>
    internal static StoredBooking Of(string id, int from, int to) => Of(id, Given.At(from), Given.At(to));

    internal static StoredBooking Of(string id, Instant start, Instant end) => new StoredBooking
    {
        Resource = Given.Id(1),
        Booking = new() { Id = id, CourtIds = [Court], Start = start, End = end },
        Status = BookingStatus.Confirmed,
        CreatedAt = Given.Monday,
    }.Spanned();

    /// <summary>Returns the booking as a calendar allocates it: one span per court, covering the booked time and the gap.</summary>
    internal static StoredBooking Spanned(this StoredBooking booking, int gapMinutes = 0) => booking with
    {
        Blocked = [.. booking.Booking.CourtIds.Select(court => new Scheduling.Decisions.BlockedSpan(
            booking.Resource.ToString(), court, booking.Booking.Start, booking.Booking.End + Duration.FromMinutes(gapMinutes), RasterMinutes: 5))],
    };

    internal static StoredBooking On(this StoredBooking booking, params ReadOnlySpan<string> courts) =>
        (booking with { Booking = booking.Booking with { CourtIds = ValueList.Create(courts) } }).Spanned();

    internal static StoredBooking In(this StoredBooking booking, int room) => (booking with { Resource = Given.Id(room) }).Spanned();

    internal static StoredBooking By(this StoredBooking booking, string user) => booking with { Booking = booking.Booking with { BookedBy = user } };

    /// <summary>Returns the booking with some of the units, which other bookings may share.</summary>
    internal static StoredBooking Sharing(this StoredBooking booking, int units = 1) =>
        booking with { IsExclusive = false, Booking = booking.Booking with { Units = units } };

    internal static StoredBooking As(this StoredBooking booking, BookingStatus status) => booking with { Status = status };

    /// <summary>Returns the next version of the booking.</summary>
    internal static StoredBooking Then(this StoredBooking booking, BookingStatus status) =>
        booking with { Status = status, Version = booking.Version + 1 };

    internal static StoredBooking Moved(this StoredBooking booking, int from, int to) => (booking with
    {
        Booking = booking.Booking with { Start = Given.At(from), End = Given.At(to) },
        Version = booking.Version + 1,
    }).Spanned();

    internal static ValueList<string> Ids(this IEnumerable<StoredBooking> bookings) => [.. bookings.Select(booking => booking.Id)];
}
