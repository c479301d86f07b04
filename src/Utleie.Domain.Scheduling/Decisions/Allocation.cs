using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Decisions;

// D27a.
/// <summary>An accepted booking, with what a store needs to detect a double booking.</summary>
/// <param name="Booking">The booking.</param>
/// <param name="Blocked">The time it blocks on each court or part of a room.</param>
/// <param name="Notices">What the user should know, such as limited facilities.</param>
public sealed record Allocation(Reservation Booking, ValueList<BlockedSpan> Blocked, ValueList<Reason> Notices)
{
    /// <summary>Returns the conflict keys of all its spans; they are created as they are enumerated.</summary>
    public IEnumerable<ConflictKey> Keys() => ((IEnumerable<BlockedSpan>)Blocked).SelectMany(span => span.Keys());

    /// <summary>Returns whether the two allocations exclude each other.</summary>
    public bool ConflictsWith(Allocation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Blocked.Any(mine => other.Blocked.Any(mine.Overlaps));
    }
}
