using AdminApi.Http;
using AdminApi.Identity;
using AdminApi.Resources;
using Utleie.Domain.Storage;

namespace AdminApi.Bookings;

/// <summary>Bookings of a rental object.</summary>
internal static class BookingEndpoints
{
    internal static string AddressOf(StoredBooking booking) => $"{ResourceEndpoints.AddressOf(booking.Resource)}/bookings/{booking.Id}";

    internal static void MapBookings(this RouteGroupBuilder objects)
    {
        objects.MapPost("/{id}/bookings", BookingHandlers.Book).RequireAuthorization(Policies.Book).TakesKey();
    }
}
