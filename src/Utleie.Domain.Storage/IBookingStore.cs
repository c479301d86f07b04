using NodaTime;

namespace Utleie.Domain.Storage;

// D11, D27a.
/// <summary>Keeps bookings, and never two that hold the same time.</summary>
/// <remarks>Source: 001 §10.2.</remarks>
public interface IBookingStore
{
    /// <summary>The booking of an id; nothing where there is none.</summary>
    Task<StoredBooking?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>A page of the bookings that a query asks for, by id.</summary>
    Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken = default);

    /// <summary>Keeps new bookings, all or none; refused where an id is taken, the object is not there, or the time is.</summary>
    /// <exception cref="ArgumentException">The batch makes no sense; the message tells why.</exception>
    Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken = default);

    /// <summary>
    /// Puts a booking in the place of the version before it: confirmed, cancelled, moved; refused where another version is stored, or the
    /// booking is not there
    /// or of another object, or its time is taken. It never stands in its own way.
    /// </summary>
    /// <param name="booking">The booking, of the version after the one it takes the place of.</param>
    /// <param name="condition">As in <see cref="BookingBatch.Condition"/>; what it is asked about does not hold the older version.</param>
    /// <param name="note">What is kept with it.</param>
    /// <param name="cancellationToken">Stops the write before anything is kept.</param>
    /// <exception cref="ArgumentException">It makes no sense, or its version is below 2; the message tells which.</exception>
    Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken = default);
}

/// <summary>Which bookings are asked for; what is absent excludes none.</summary>
public sealed record BookingQuery
{
    /// <summary>Only those of a rental object.</summary>
    public ResourceId? Resource { get; init; }

    /// <summary>Only those with a span of one of these courts or parts of a room; empty is all.</summary>
    public ValueList<string> Courts { get; init; }

    /// <summary>Only those whose <see cref="StoredBooking.Until"/> is after a time: the gap after them counts.</summary>
    public Instant? From { get; init; }

    /// <summary>Only those that start before a time.</summary>
    public Instant? To { get; init; }

    /// <summary>Only those of one who books, letter for letter.</summary>
    public string? BookedBy { get; init; }

    /// <summary>Only those that hold their time: neither rejected nor cancelled.</summary>
    public bool OnlyHeld { get; init; }

    /// <summary>Which page.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}
