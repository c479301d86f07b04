using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Sqlite;

/// <summary>The bookings of a store in SQLite.</summary>
internal sealed class SqliteBookings(SqliteStore store) : IBookingStore
{
    private const string OfCourts = "EXISTS (SELECT 1 FROM booking_spans WHERE booking_id = id AND court IN @courts)";

    private const string Version = "SELECT version FROM bookings WHERE id = @Id AND rental_object_id = @resource";

    private const string Held = """
        SELECT document FROM bookings
        WHERE rental_object_id = @resource AND is_held AND blocked_until > @from AND starts_at < @to AND id <> @except
        ORDER BY id
        """;

    public Task<StoredBooking?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        return store.Read(session => session.First<string>("SELECT document FROM bookings WHERE id = @id", new { id }) is { } document
            ? StoreJson.Read<StoredBooking>(document)
            : null, cancellationToken);
    }

    public Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new Filter()
            .On(query.Resource?.ToString(), "resource", "rental_object_id = @resource")
            .On(query.Courts.IsEmpty ? null : query.Courts.ToArray(), "courts", OfCourts)
            .On(query.From?.ToUnixTimeTicks(), "from", "blocked_until > @from")
            .On(query.To?.ToUnixTimeTicks(), "to", "starts_at < @to")
            .On(query.BookedBy, "bookedBy", "booked_by = @bookedBy")
            .When(query.OnlyHeld, "is_held")
            .On(query.Page.After, "after", "id > @after");
        return store.Read(session => session.Page("bookings", filter, query.Page, StoreJson.Read<StoredBooking>), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var (bookings, resource) = (batch.Validate().Bookings, batch.Bookings[0].Resource);
        return store.Write(note, session =>
        {
            if (!SqliteResources.IsThere(session, resource))
                return Refusals.NotFound(resource);
            return Holds(session, resource, batch.Condition, except: "") ? Added(session, bookings) : Refusals.TimeTaken(bookings[0].Id);
        }, cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(booking);
        booking.ValidateReplacement();
        return store.Write(note, session =>
        {
            var stored = session.First<int?>(Version, new { booking.Id, resource = booking.Resource.ToString() });
            if (Refusals.Of(booking.Id, booking.Version - 1, stored) is { } refusal)
                return refusal;
            return Holds(session, booking.Resource, condition, booking.Id) ? SqliteBooking.Replace(session, booking) : Refusals.TimeTaken(booking.Id);
        }, cancellationToken);
    }

    private static bool Holds(SqliteSession session, ResourceId resource, CommitCondition? condition, string except)
    {
        if (condition is null)
            return true;
        var window = new { resource = resource.ToString(), from = condition.From.ToUnixTimeTicks(), to = condition.To.ToUnixTimeTicks(), except };
        return condition.IsMet([.. session.List<string>(Held, window).Select(StoreJson.Read<StoredBooking>)]);
    }

    private static Reason? Added(SqliteSession session, ValueList<StoredBooking> bookings)
    {
        foreach (var booking in bookings)
        {
            if (SqliteBooking.Add(session, booking) is { } refusal)
                return refusal;
        }

        return null;
    }
}
