using NodaTime;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Storage;

// D27a, D127.
/// <summary>A booking as it is kept: what was asked for, what has become of it, and what it holds.</summary>
/// <remarks>Source: 001 §10.2.</remarks>
public sealed record StoredBooking
{
    /// <summary>The rental object.</summary>
    public required ResourceId Resource { get; init; }

    /// <summary>Courts, time, persons and who; its id is the booking's.</summary>
    public required Reservation Booking { get; init; }

    /// <summary>What has become of it.</summary>
    public required BookingStatus Status { get; init; }

    /// <summary>What it takes of each court or part of a room: <see cref="Allocation.Blocked"/>.</summary>
    public ValueList<BlockedSpan> Blocked { get; init; }

    /// <summary>
    /// Whether nothing else can be had in its spans; false where units or seats are shared, and a <see cref="CommitCondition"/> judges.
    /// Default true.
    /// </summary>
    public bool IsExclusive { get; init; } = true;

    /// <summary>What it costs, as it was told; nothing where it was not priced.</summary>
    public QuoteDocument? Quote { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>Who made it, where that is not <see cref="Reservation.BookedBy"/>.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>Counts its changes, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Its id.</summary>
    public string Id => Booking.Id;

    /// <summary>When all it takes is free again: its end, or that of the span that reaches furthest with its gap.</summary>
    public Instant Until => Blocked.Aggregate(Booking.End, static (end, span) => Instant.Max(end, span.End));

    /// <summary>Whether no one else can have its time.</summary>
    public bool IsHeld => Status.Occupies;

    /// <summary>Whether both cannot be kept: they hold, they exclude others, and their spans overlap.</summary>
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

    /// <summary>This booking, where it makes sense as it is to be stored.</summary>
    /// <exception cref="ArgumentException">It does not; the message tells why.</exception>
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

    /// <summary>This booking, where it can take the place of the version before it.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Validate"/>; or its version is below 2.</exception>
    public StoredBooking ValidateReplacement() => Validate().Version >= 2
        ? this
        : throw new ArgumentException(
            $"Booking {Id} has version {Version}, and is to take the place of an older one. Give it the version after the one it was made from.");

    private static bool IsTooFine(Instant time) => (time - NodaConstants.UnixEpoch).SubsecondNanoseconds % 1000 != 0;
}
