using AdminApi.Errors;
using AdminApi.Http;
using AdminApi.Prices;
using AdminApi.Resources;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing.Settlements;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;

namespace AdminApi.Bookings;

/// <summary>Makes, shows and ends bookings.</summary>
internal static class BookingHandlers
{
    private const int UsualPage = 50;

    /// <summary>POST: accepted and kept, or refused with every reason and the nearest alternatives.</summary>
    internal static async Task<IResult> Book(string id, ResourceDesk resources, BookingDesk desk, Call call)
    {
        if (await resources.FindAsync(id).ConfigureAwait(false) is not { } resource)
            return Problems.Missing(call.Http);
        var ask = await call.ReadAsync<RentalAsk>().ConfigureAwait(false);
        return ResourceBookings.Check(resource) is { } closed ? BookingProblems.Closed(closed) : await desk.BookAsync(resource, ask).ConfigureAwait(false);
    }

    /// <summary>GET: the bookings of an object, all of them to a caseworker and to others their own.</summary>
    internal static async Task<IResult> List(string id, ResourceDesk resources, IUtleieStore store, Call call)
    {
        if (await resources.FindAsync(id).ConfigureAwait(false) is not { } resource)
            return Problems.Missing(call.Http);
        var query = new BookingQuery
        {
            Resource = ResourceKey.Of(resource).Id,
            BookedBy = call.Caller.IsCaseworker ? call.Query.Text("bookedBy") : call.Caller.Actor.Id,
            From = LocalTimes.Start(call.Query.Moment("from"), call.Zone, "from"),
            To = LocalTimes.End(call.Query.Moment("to"), call.Zone, "to"),
            Page = new() { Limit = call.Query.Number("limit", 1, PageRequest.MaxLimit) ?? UsualPage, After = call.Query.Text("after") },
        };
        var page = await store.Bookings.ListAsync(query, call.Cancellation).ConfigureAwait(false);
        return Answer.Page<BookingDocument>([.. page.Items.Select(BookingDocument.Of)], page.Next, call.Request);
    }

    /// <summary>GET one: to whoever it is of, and to caseworkers.</summary>
    internal static async Task<IResult> Get(string id, string bookingId, ResourceDesk resources, IUtleieStore store, Call call) =>
        await FindAsync(id, bookingId, resources, store, call).ConfigureAwait(false) is (_, { } booking)
            ? Answer.Ok(BookingDocument.Of(booking), booking.Version)
            : Problems.Missing(call.Http);

    /// <summary>DELETE: cancelled, by the rules of the object; it is kept, and its time is free again.</summary>
    internal static async Task<IResult> Cancel(string id, string bookingId, ResourceDesk resources, BookingDesk desk, IUtleieStore store, Call call)
    {
        if (await FindAsync(id, bookingId, resources, store, call).ConfigureAwait(false) is not ({ } resource, { } booking))
            return Problems.Missing(call.Http);
        if (!ResourceBookings.Cancellation(resource, call.Zone).TryPickT0(out var policy, out var errors))
            return BookingProblems.RulesBroken(errors.Findings, BookingTexts.Table);
        return policy.Statement(Cancellable(booking), new(), call.Caller.Actor, call.Now).TryPickT0(out var statement, out var refusal)
            ? await desk.MoveAsync(booking, BookingStatus.Cancelled, CancellationStatementDocument.Of(statement, call.Language)).ConfigureAwait(false)
            : BookingProblems.Conflict(refusal.Reasons);
    }

    /// <summary>The booking as its rules of cancelling see it. This host keeps no payments: what was quoted counts as paid.</summary>
    private static CancellableBooking Cancellable(StoredBooking booking)
    {
        var quote = booking.Quote?.ToQuote();
        return new()
        {
            Status = booking.Status,
            Start = booking.Booking.Start,
            End = booking.Booking.End,
            ApplicantIds = booking.Booking.BookedBy is { } applicant ? [applicant] : [],
            CourtIds = booking.Booking.CourtIds,
            Units = booking.Booking.Units,
            Total = quote?.Total ?? Money.Zero,
            Lines = quote is null ? [] : PayableLine.Of(quote),
            Paid = quote?.Total ?? Money.Zero,
        };
    }

    /// <summary>PATCH: a caseworker's decision.</summary>
    internal static async Task<IResult> Decide(string id, string bookingId, ResourceDesk resources, BookingDesk desk, IUtleieStore store, Call call)
    {
        if (await FindAsync(id, bookingId, resources, store, call).ConfigureAwait(false) is not (_, { } booking))
            return Problems.Missing(call.Http);
        var next = (await call.ReadAsync<DecisionAsk>().ConfigureAwait(false)).Next;
        return BookingSteps.Check(booking.Status, booking.Booking.Start, next, call.Now) is { } reason
            ? BookingProblems.Conflict(reason)
            : await desk.MoveAsync(booking, next).ConfigureAwait(false);
    }

    /// <summary>A booking of the caller's, or any to a caseworker; also of an object that the public no longer sees.</summary>
    private static async Task<(BaseResource? Resource, StoredBooking? Booking)> FindAsync(
        string id, string bookingId, ResourceDesk resources, IUtleieStore store, Call call)
    {
        var resource = await resources.AnyAsync(id).ConfigureAwait(false);
        var booking = await store.Bookings.FindAsync(bookingId, call.Cancellation).ConfigureAwait(false);
        var isThere = resource is not null && booking?.Resource == ResourceKey.Of(resource).Id;
        var isTheirs = call.Caller.IsCaseworker || booking?.Booking.BookedBy == call.Caller.Actor.Id;
        return isThere && isTheirs ? (resource, booking) : (null, null);
    }
}
