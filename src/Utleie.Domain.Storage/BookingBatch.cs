using NodaTime;

namespace Utleie.Domain.Storage;

/// <summary>New bookings of one rental object that are kept together: one, or a series.</summary>
public sealed record BookingBatch
{
    /// <summary>The most bookings of a batch, 366: a series of a year of days.</summary>
    public const int MaxBookings = 366;

    /// <summary>
    /// The bookings, at least one and at most <see cref="MaxBookings"/>, all of one object, of version 1; two that conflict with each other
    /// are refused.
    /// </summary>
    public required ValueList<StoredBooking> Bookings { get; init; }

    /// <summary>The check to run again in the same step; nothing where the spans of the bookings say all that must be judged.</summary>
    public CommitCondition? Condition { get; init; }

    /// <summary>This batch, where it makes sense.</summary>
    /// <exception cref="ArgumentException">It does not; the message tells why.</exception>
    public BookingBatch Validate()
    {
        if (Bookings.Count is 0 or > MaxBookings)
            throw new ArgumentException($"A batch has from 1 to {MaxBookings} bookings, and this has {Bookings.Count}. Split it.");
        foreach (var booking in Bookings)
        {
            if (booking.Validate().Version != 1 || booking.Resource != Bookings[0].Resource)
            {
                throw new ArgumentException(
                    $"Booking {booking.Id} is of version {booking.Version} and of object {booking.Resource}. New ones are of version 1, and a batch is of one object.");
            }
        }

        return this;
    }
}

/// <summary>
/// A decision to take again over what is held, in the store's own step, so that nothing can be written between the decision and the write.
/// </summary>
/// <remarks>
/// For what no span can tell: units and seats that are shared, and how many bookings a user may have. The store lets one such write at a time at
/// a rental object. Source: D27a, D71, D78, D126.
/// </remarks>
/// <param name="From">Bookings whose <see cref="StoredBooking.Until"/> is after this are looked at.</param>
/// <param name="To">Bookings that start before this are looked at.</param>
/// <param name="IsMet">
/// Whether the write still holds, given the bookings of the object that hold their time, those being written not among them; quick, without
/// side effects, and perhaps asked more than once. What it throws reaches the caller, and nothing is kept.
/// </param>
public sealed record CommitCondition(Instant From, Instant To, Func<ValueList<StoredBooking>, bool> IsMet);
