using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Bookings;

/// <summary>The decisions a caseworker may make about a booking.</summary>
/// <remarks>Source: 001 §10.2.</remarks>
public static class BookingSteps
{
    /// <summary>Returns the statuses a caseworker may set: a pending booking is confirmed or rejected, a confirmed one that has started is completed or a no-show.</summary>
    /// <param name="status">The present status.</param>
    /// <param name="start">The start of the booking.</param>
    /// <param name="now">The current time.</param>
    public static ValueList<BookingStatus> Possible(BookingStatus status, Instant start, Instant now)
    {
        ArgumentNullException.ThrowIfNull(status);
        if (status == BookingStatus.Pending)
            return [BookingStatus.Confirmed, BookingStatus.Rejected];
        return status == BookingStatus.Confirmed && start <= now ? [BookingStatus.Completed, BookingStatus.NoShow] : [];
    }

    /// <summary>Returns why a status cannot be set, with those that can; null if it can.</summary>
    public static Reason? Check(BookingStatus status, Instant start, BookingStatus next, Instant now)
    {
        ArgumentNullException.ThrowIfNull(next);
        var possible = Possible(status, start, now);
        return possible.Contains(next) ? null : Reason.Of(
            BookingCodes.NoSuchStep,
            new Argument("from", status.Value),
            new Argument("to", next.Value),
            new Argument("possible", possible.IsEmpty ? "-" : string.Join(", ", possible.Select(word => word.Value))));
    }
}
