using NodaTime;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

// D27a.
/// <summary>
/// The time that an allocation blocks on one court or part of a room: its own time and the gap after it, <c>[Start, End)</c>.
/// </summary>
/// <remarks>
/// Two allocations conflict exactly when their spans on the same court overlap, which an exclusion constraint can enforce.
/// </remarks>
/// <param name="Resource">The id of the facility.</param>
/// <param name="Court">The id of the court or part of a room.</param>
/// <param name="Start">The start (inclusive): the start of the booking.</param>
/// <param name="End">The end (exclusive): the end of the booking plus the gap.</param>
/// <param name="RasterMinutes">The interval of its keys in minutes; divides slots and gaps.</param>
public sealed record BlockedSpan(string Resource, string Court, Instant Start, Instant End, int RasterMinutes)
{
    /// <summary>Returns the key of each interval that the span touches, in order; the keys are created as they are enumerated.</summary>
    public IEnumerable<ConflictKey> Keys()
    {
        var first = Minute.FloorDivide(Minute.Floor(Start), RasterMinutes) * RasterMinutes;
        for (var minute = first; minute < Minute.Ceiling(End); minute += RasterMinutes)
            yield return new(Resource, Court, Minute.ToInstant(minute));
    }

    /// <summary>Returns whether the two spans are on the same court and overlap.</summary>
    public bool Overlaps(BlockedSpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start < other.End && other.Start < End
            && string.Equals(Court, other.Court, StringComparison.Ordinal)
            && string.Equals(Resource, other.Resource, StringComparison.Ordinal);
    }
}
