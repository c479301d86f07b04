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
