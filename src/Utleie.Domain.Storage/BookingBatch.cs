namespace Utleie.Domain.Storage;

/// <summary>New bookings of one rental object that are written together: a single booking or a series.</summary>
public sealed record BookingBatch
{
    /// <summary>The maximum number of bookings in a batch, 366: a daily series for a year.</summary>
    public const int MaxBookings = 366;

    /// <summary>
    /// The bookings: at least 1 and at most <see cref="MaxBookings"/>, all of the same object and all with version 1. Bookings that
    /// conflict with each other are refused.
    /// </summary>
    public required ValueList<StoredBooking> Bookings { get; init; }

    /// <summary>
    /// The condition to evaluate in the same transaction; null if the blocked spans of the bookings are enough to detect conflicts.
    /// </summary>
    public CommitCondition? Condition { get; init; }

    /// <summary>Validates and returns this batch.</summary>
    /// <exception cref="ArgumentException">The batch is invalid; the message says why.</exception>
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
