using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>The bookings of a store in PostgreSQL.</summary>
/// <remarks>
/// A booking holds its rental object beside others, and the exclusion constraint judges between them. A booking with a condition holds the object alone: it
/// waits for those that are being written, sees them, and lets no other be written until it is itself. So do bookings of several at once, which would wait for
/// each other in a ring (D132).
/// </remarks>
internal sealed class PostgresBookings(PostgresStore store) : IBookingStore
{
    private const string OfCourts = "EXISTS (SELECT 1 FROM booking_spans WHERE booking_id = id AND court = ANY (@courts))";

    private const string Version = "SELECT version FROM bookings WHERE id = @Id AND rental_object_id = @resource FOR UPDATE";

    private const string Held = """
        SELECT document FROM bookings
        WHERE rental_object_id = @resource AND is_held AND blocked_until > @from AND starts_at < @to AND (@except::text IS NULL OR id <> @except)
        ORDER BY id
        """;

    public async Task<StoredBooking?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        const string Sql = "SELECT document FROM bookings WHERE id = @id";
        var document = await store.Read(session => session.First<string>(Sql, new { id }), cancellationToken).ConfigureAwait(false);
        return document is null ? null : StoreJson.Read<StoredBooking>(document);
    }

    public Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new Filter()
            .On(query.Resource?.Value, "resource", "rental_object_id = @resource")
            .On(query.Courts.IsEmpty ? null : query.Courts.ToArray(), "courts", OfCourts)
            .On(PostgresTime.Of(query.From), "from", "blocked_until > @from")
            .On(PostgresTime.Of(query.To), "to", "starts_at < @to")
            .On(query.BookedBy, "bookedBy", "booked_by = @bookedBy")
            .When(query.OnlyHeld, "is_held")
            .On(query.Page.After, "after", "id > @after");
        return store.Read(session => session.Page("bookings", "id", filter, query.Page, StoreJson.Read<StoredBooking>), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var (bookings, resource) = (batch.Validate().Bookings, batch.Bookings[0].Resource);
        return store.Write(note, async session =>
        {
            if (!await PostgresResources.Hold(session, resource, alone: batch.Condition is not null || bookings.Count > 1).ConfigureAwait(false))
                return Refusals.NotFound(resource);
            return await Holds(session, resource, batch.Condition, except: null).ConfigureAwait(false)
                ? await Added(session, bookings).ConfigureAwait(false)
                : Refusals.TimeTaken(bookings[0].Id);
        }, cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(booking);
        booking.ValidateReplacement();
        return store.Write(note, async session =>
        {
            await PostgresResources.Hold(session, booking.Resource, alone: condition is not null).ConfigureAwait(false);
            var stored = await session.First<int?>(Version, new { booking.Id, resource = booking.Resource.Value }).ConfigureAwait(false);
            if (Refusals.Of(booking.Id, booking.Version - 1, stored) is { } refusal)
                return refusal;
            return await Holds(session, booking.Resource, condition, booking.Id).ConfigureAwait(false)
                ? await Replaced(session, booking).ConfigureAwait(false)
                : Refusals.TimeTaken(booking.Id);
        }, cancellationToken);
    }

    private static async Task<bool> Holds(PostgresSession session, ResourceId resource, CommitCondition? condition, string? except)
    {
        if (condition is null)
            return true;
        var window = new { resource = resource.Value, from = PostgresTime.Of(condition.From), to = PostgresTime.Of(condition.To), except };
        var held = await session.List<string>(Held, window).ConfigureAwait(false);
        return condition.IsMet([.. held.Select(StoreJson.Read<StoredBooking>)]);
    }

    /// <summary>Keeps bookings, two statements each; of those that wrote less than they should, the first tells why.</summary>
    private static async Task<Reason?> Added(PostgresSession session, ValueList<StoredBooking> bookings)
    {
        var written = await session.Execute([.. bookings.SelectMany(BookingSql.Add)]).ConfigureAwait(false);
        for (var i = 0; i < bookings.Count; i++)
        {
            if (written[2 * i] == 0)
                return Refusals.IdTaken(bookings[i].Id);
            if (written[(2 * i) + 1] < Spans.Of(bookings[i]).Count)
                return Refusals.TimeTaken(bookings[i].Id);
        }

        return null;
    }

    private static async Task<Reason?> Replaced(PostgresSession session, StoredBooking booking)
    {
        var written = await session.Execute([BookingSql.Update(booking), BookingSql.LetGo(booking.Id), BookingSql.Take(booking)]).ConfigureAwait(false);
        return written[2] < Spans.Of(booking).Count ? Refusals.TimeTaken(booking.Id) : null;
    }
}
