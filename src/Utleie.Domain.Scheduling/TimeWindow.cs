using NodaTime;

namespace Utleie.Domain.Scheduling;

/// <summary>A span of time in which bookings are looked up, <c>[From, To)</c>.</summary>
/// <param name="From">The start (inclusive).</param>
/// <param name="To">The end (exclusive).</param>
public readonly record struct TimeWindow(Instant From, Instant To)
{
    /// <summary>Returns the smallest window that contains both.</summary>
    public TimeWindow Union(TimeWindow other) => new(Instant.Min(From, other.From), Instant.Max(To, other.To));

    /// <summary>Returns this window with the same length added before and after.</summary>
    /// <param name="length">The length to add; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public TimeWindow Widen(Duration length) => length >= Duration.Zero
        ? new(From - length, To + length)
        : throw new ArgumentOutOfRangeException(nameof(length), length, "A window cannot be widened by a negative length. Pass zero or more.");
}
