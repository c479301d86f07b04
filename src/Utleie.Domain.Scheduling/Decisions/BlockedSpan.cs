using NodaTime;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

// D27a.
/// <summary>What an allocation takes of one court or part of a room: its time and the gap after it, <c>[Start, End)</c>.</summary>
/// <remarks>Two allocations conflict exactly when their spans of one court overlap: what an exclusion constraint can enforce.</remarks>
/// <param name="Resource">The facility's id.</param>
/// <param name="Court">The id of the court or part of a room.</param>
/// <param name="Start">When it starts (included): the booking's own start.</param>
/// <param name="End">When it ends (excluded): the booking's end and the gap.</param>
/// <param name="RasterMinutes">The pieces its keys are made of; divides slots and gaps.</param>
public sealed record BlockedSpan(string Resource, string Court, Instant Start, Instant End, int RasterMinutes)
{
    /// <summary>The key of each piece the span touches, in order; made while they are walked.</summary>
    public IEnumerable<ConflictKey> Keys()
    {
        var first = Minute.FloorDivide(Minute.Floor(Start), RasterMinutes) * RasterMinutes;
        for (var minute = first; minute < Minute.Ceiling(End); minute += RasterMinutes)
            yield return new(Resource, Court, Minute.ToInstant(minute));
    }

    /// <summary>Whether both cannot be had.</summary>
    public bool Overlaps(BlockedSpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start < other.End && other.Start < End
            && string.Equals(Court, other.Court, StringComparison.Ordinal)
            && string.Equals(Resource, other.Resource, StringComparison.Ordinal);
    }
}
