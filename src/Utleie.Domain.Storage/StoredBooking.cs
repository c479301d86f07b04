using NodaTime;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Storage;

// D27a, D127.
/// <summary>A stored booking: the request, its status and the time it blocks.</summary>
/// <remarks>Source: 001 §10.2.</remarks>
public sealed record StoredBooking
{
    /// <summary>The id of the rental object.</summary>
    public required ResourceId Resource { get; init; }

    /// <summary>The request: courts, time, persons and user; its id is the id of the booking.</summary>
    public required Reservation Booking { get; init; }

    /// <summary>The status.</summary>
    public required BookingStatus Status { get; init; }

    /// <summary>The time it blocks on each court or part of a room: <see cref="Allocation.Blocked"/>.</summary>
    public ValueList<BlockedSpan> Blocked { get; init; }

    /// <summary>
    /// Whether its spans exclude every other booking; false if units or seats are shared and a <see cref="CommitCondition"/> decides.
    /// Defaults to true.
    /// </summary>
    public bool IsExclusive { get; init; } = true;

    /// <summary>The price as quoted to the user; null if it was not priced.</summary>
    public QuoteDocument? Quote { get; init; }

    /// <summary>When it was created.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>Who created it, if not <see cref="Reservation.BookedBy"/>; otherwise null.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>The version, starting at 1; incremented by every change.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The id.</summary>
    public string Id => Booking.Id;

    /// <summary>The end of the time it blocks (exclusive): its own end, or the latest end of its spans including their gaps.</summary>
    public Instant Until => Blocked.Aggregate(Booking.End, static (end, span) => Instant.Max(end, span.End));

    /// <summary>Whether it occupies its time: its status is neither rejected nor cancelled.</summary>
    public bool IsHeld => Status.Occupies;

    /// <summary>Returns whether the two bookings conflict: both occupy their time, both are exclusive, and their spans overlap.</summary>
    public bool ConflictsWith(StoredBooking other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsHeld && other.IsHeld && IsExclusive && other.IsExclusive
            && !string.Equals(Id, other.Id, StringComparison.Ordinal)
            && Blocked.Any(mine => other.Blocked.Any(mine.Overlaps));
    }

    /// <summary>Returns the next version of the booking, with a new status.</summary>
    public StoredBooking WithStatus(BookingStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return this with { Status = status, Version = Version + 1, Booking = Booking with { Status = status.Occupancy } };
    }

    /// <summary>Validates and returns this booking.</summary>
    /// <exception cref="ArgumentException">The booking is invalid; the message says why.</exception>
    public StoredBooking Validate()
    {
        if (!StoredId.IsSound(Id))
            throw new ArgumentException($"The id of a booking has {StoredId.Demand}, and this has {Id?.Length ?? 0} characters. Make one that is unique.");
        if (Booking.End <= Booking.Start)
            throw new ArgumentException($"Booking {Id} ends at {Booking.End}, not after it starts at {Booking.Start}. Store what a calendar has allocated.");
        if (Version < 1)
            throw new ArgumentException($"Booking {Id} has version {Version}. Versions count from 1.");
        if (Blocked.Any(span => span.End <= span.Start || !string.Equals(span.Resource, Resource.ToString(), StringComparison.Ordinal)))
            throw new ArgumentException($"Booking {Id} has a span that is empty or not of object {Resource}. Store Allocation.Blocked as it is.");
        if (Blocked.Any(span => IsTooFine(span.Start) || IsTooFine(span.End)) || IsTooFine(Booking.Start) || IsTooFine(Booking.End))
            throw new ArgumentException($"Booking {Id} has a time finer than a microsecond, which not every store can keep. Round it.");
        return this;
    }

    /// <summary>Validates and returns this booking as the replacement of its previous version.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Validate"/>, or the version is below 2.</exception>
    public StoredBooking ValidateReplacement() => Validate().Version >= 2
        ? this
        : throw new ArgumentException(
            $"Booking {Id} has version {Version}, and is to take the place of an older one. Give it the version after the one it was made from.");

    private static bool IsTooFine(Instant time) => (time - NodaConstants.UnixEpoch).SubsecondNanoseconds % 1000 != 0;
}
