using System.Collections.Frozen;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>A time that cannot be allocated, with every reason and the nearest times that can.</summary>
/// <param name="Reasons">All reasons, at least one and at most fifty.</param>
/// <param name="Alternatives">The nearest times that would be accepted: first on the same court, then on other courts at the same time.</param>
public sealed record AllocationRefusal(ValueList<Reason> Reasons, ValueList<Alternative> Alternatives)
{
    private static readonly FrozenSet<string> Held = FrozenSet.Create(
        StringComparer.Ordinal,
        SchedulingCodes.Occupied, SchedulingCodes.Reserved, SchedulingCodes.Buffer, SchedulingCodes.BlockedTime, SchedulingCodes.FrameTime,
        SchedulingCodes.BlockedSlot, SchedulingCodes.TooFewUnits, SchedulingCodes.SharedCapacity);

    /// <summary>Whether every reason is about a time that is held by others, so that the same request may be accepted at another time (HTTP 409 rather than 422).</summary>
    public bool IsTimeTaken => Reasons.All(reason => Held.Contains(reason.Code));
}
