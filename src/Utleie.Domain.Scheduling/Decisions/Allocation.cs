using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Decisions;

// D27a.
/// <summary>A booking that was accepted, with what a store needs to refuse the second of two that were decided at the same moment.</summary>
/// <param name="Booking">The booking.</param>
/// <param name="Blocked">What it takes of each court or part of a room.</param>
/// <param name="Notices">What the user should know, such as limited facilities.</param>
public sealed record Allocation(Reservation Booking, ValueList<BlockedSpan> Blocked, ValueList<Reason> Notices)
{
    /// <summary>The keys of all its spans; made while they are walked.</summary>
    public IEnumerable<ConflictKey> Keys() => ((IEnumerable<BlockedSpan>)Blocked).SelectMany(span => span.Keys());

    /// <summary>Whether both cannot be had.</summary>
    public bool ConflictsWith(Allocation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Blocked.Any(mine => other.Blocked.Any(mine.Overlaps));
    }
}
