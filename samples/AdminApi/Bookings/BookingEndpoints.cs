using AdminApi.Http;
using AdminApi.Identity;
using AdminApi.OpenApi;
using AdminApi.Prices;
using AdminApi.Resources;
using Utleie.Domain.Storage;

namespace AdminApi.Bookings;

/// <summary>Bookings of a rental object.</summary>
internal static class BookingEndpoints
{
    private const string One = "/{id}/bookings/{bookingId}";

    private static QueryParameter BookedBy { get; } = new("bookedBy", "Only those of one who books.");

    internal static string AddressOf(StoredBooking booking) => $"{ResourceEndpoints.AddressOf(booking.Resource)}/bookings/{booking.Id}";

    internal static void MapBookings(this RouteGroupBuilder objects)
    {
        objects.MapPost("/{id}/bookings", BookingHandlers.Book).RequireAuthorization(Policies.Book).TakesKey()
            .Named("book", "Book a time, or be told every reason why not and what is free instead")
            .Reads<RentalAsk>().Answers<Envelope<BookingDocument>>(201).Refuses(400, 401, 403, 404, 409, 413, 415, 422);
        objects.MapGet("/{id}/bookings", BookingHandlers.List).RequireAuthorization(Policies.Book)
            .Named("listBookings", "List the bookings of an object: all of them to a caseworker, to others their own")
            .Takes(QueryParameter.From, QueryParameter.To, BookedBy, QueryParameter.Limit, QueryParameter.After)
            .Answers<Envelope<ValueList<BookingDocument>>>().Refuses(400, 401, 403, 404);
        objects.MapGet(One, BookingHandlers.Get).RequireAuthorization(Policies.Book)
            .Named("getBooking", "Get one booking")
            .Answers<Envelope<BookingDocument>>().Refuses(401, 403, 404);
        objects.MapDelete(One, BookingHandlers.Cancel).RequireAuthorization(Policies.Book)
            .Named("cancelBooking", "Cancel a booking by the rules of the object, and be told what it costs")
            .Answers<Envelope<BookingDocument>>().Refuses(401, 403, 404, 409, 412);
        objects.MapPatch($"{One}/status", BookingHandlers.Decide).RequireAuthorization(Policies.Decide)
            .Named("decideBooking", "Confirm or reject a booking that waits, or tell how it went")
            .Reads<DecisionAsk>().Answers<Envelope<BookingDocument>>().Refuses(400, 401, 403, 404, 409, 412, 415);
    }
}
