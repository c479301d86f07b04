using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>The bookings of an in-memory store.</summary>
internal sealed class InMemoryBookings(InMemoryStore store) : IBookingStore
{
    public Task<StoredBooking?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        return store.Read(now => now.Bookings.GetValueOrDefault(id), cancellationToken);
    }

    public Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return store.Read(
            now => (query.Resource is { } resource ? now.Of(resource) : now.Bookings).Page(query.Page, booking => Passes(query, booking)), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var (bookings, resource) = (batch.Validate().Bookings, batch.Bookings[0].Resource);
        return store.Write(note, now => !now.Resources.ContainsKey(resource.ToString())
            ? Reason.Of(StorageCodes.NotFound, Argument.Of("id", resource))
            : Holds(now, resource, batch.Condition) ? Added(now, bookings) : TimeTaken(bookings[0]), cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(booking);
        booking.ValidateReplacement();
        return store.Write(note, now => Refusal(now, booking) is { } refusal
            ? refusal
            : Holds(now, booking.Resource, condition, booking.Id) ? Put(now, booking) : TimeTaken(booking), cancellationToken);
    }

    private static bool Passes(BookingQuery query, StoredBooking booking) =>
        (query.Courts.IsEmpty || booking.Blocked.Any(span => query.Courts.Contains(span.Court)))
        && (query.BookedBy is null || string.Equals(query.BookedBy, booking.Booking.BookedBy, StringComparison.Ordinal))
        && (!query.OnlyHeld || booking.IsHeld)
        && IsWithin(booking, query.From, query.To);

    private static bool IsWithin(StoredBooking booking, Instant? from, Instant? to) =>
        (from is null || booking.Until > from) && (to is null || booking.Booking.Start < to);

    private static bool Holds(Shelves now, ResourceId resource, CommitCondition? condition, string? except = null) => condition is null || condition.IsMet(
        [.. now.Of(resource).Values.Where(booking => booking.IsHeld && booking.Id != except && IsWithin(booking, condition.From, condition.To))]);

    private static Reason? Refusal(Shelves now, StoredBooking booking)
    {
        if (!now.Bookings.TryGetValue(booking.Id, out var stored) || stored.Resource != booking.Resource)
            return Reason.Of(StorageCodes.NotFound, Argument.Of("id", booking.Id));
        return stored.Version == booking.Version - 1
            ? null
            : Reason.Of(StorageCodes.Outdated, Argument.Of("expected", booking.Version - 1), Argument.Of("version", stored.Version));
    }

    private static Change Added(Shelves now, ValueList<StoredBooking> bookings)
    {
        Change after = now;
        foreach (var booking in bookings)
        {
            if (after.Refusal is null)
            {
                after = after.After.Bookings.ContainsKey(booking.Id)
                    ? Reason.Of(StorageCodes.IdTaken, Argument.Of("id", booking.Id))
                    : Put(after.After, booking);
            }
        }

        return after;
    }

    private static Change Put(Shelves now, StoredBooking booking) =>
        now.Of(booking.Resource).Values.Any(booking.ConflictsWith) ? TimeTaken(booking) : now.With(booking);

    private static Reason TimeTaken(StoredBooking booking) => Reason.Of(StorageCodes.TimeTaken, Argument.Of("id", booking.Id));
}
