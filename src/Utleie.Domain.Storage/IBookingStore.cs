using NodaTime;

namespace Utleie.Domain.Storage;

// D11, D27a.
/// <summary>Stores bookings and prevents double bookings.</summary>
/// <remarks>Source: 001 §10.2.</remarks>
public interface IBookingStore
{
    /// <summary>Returns the booking with this id, or null.</summary>
    Task<StoredBooking?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Returns a page of the bookings that match a query, ordered by id.</summary>
    Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken = default);

    /// <summary>Adds new bookings, all or none. Refused if an id is taken, the object does not exist, or the time is taken.</summary>
    /// <exception cref="ArgumentException">The batch is invalid; the message says why.</exception>
    Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces a booking with its next version, for example when it is confirmed, cancelled or moved. Refused if another version is
    /// stored, if the booking does not exist or belongs to another object, or if the time is taken. A booking never conflicts with its own
    /// earlier version.
    /// </summary>
    /// <param name="booking">The booking, with the version that follows the stored one.</param>
    /// <param name="condition">
    /// As <see cref="BookingBatch.Condition"/>; the bookings passed to it do not include the earlier version.
    /// </param>
    /// <param name="note">The audit entries and the idempotency record to commit with the write.</param>
    /// <param name="cancellationToken">Cancels the write before anything is committed.</param>
    /// <exception cref="ArgumentException">The booking is invalid, or its version is below 2; the message says which.</exception>
    Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken = default);
}

/// <summary>A query for bookings; a null property does not filter.</summary>
public sealed record BookingQuery
{
    /// <summary>Matches bookings of one rental object.</summary>
    public ResourceId? Resource { get; init; }

    /// <summary>Matches bookings with a span on any of these courts or parts of a room; empty matches all.</summary>
    public ValueList<string> Courts { get; init; }

    /// <summary>
    /// Matches bookings whose <see cref="StoredBooking.Until"/> is after this time (exclusive), so the gap after a booking counts.
    /// </summary>
    public Instant? From { get; init; }

    /// <summary>Matches bookings that start before this time (exclusive).</summary>
    public Instant? To { get; init; }

    /// <summary>Matches bookings made for one user, compared ordinally.</summary>
    public string? BookedBy { get; init; }

    /// <summary>Whether to match only bookings that occupy their time: neither rejected nor cancelled.</summary>
    public bool OnlyHeld { get; init; }

    /// <summary>The page to return; defaults to the first.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}
