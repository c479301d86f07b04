using System.Collections.Frozen;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>A refused request, with every reason and the nearest times that would be accepted.</summary>
/// <param name="Reasons">Every reason: at least 1 and at most 50.</param>
/// <param name="Alternatives">
/// The nearest times that would be accepted: first on the same court, then on other courts at the same time.
/// </param>
public sealed record AllocationRefusal(ValueList<Reason> Reasons, ValueList<Alternative> Alternatives)
{
    private static readonly FrozenSet<string> Held = FrozenSet.Create(
        StringComparer.Ordinal,
        SchedulingCodes.Occupied, SchedulingCodes.Reserved, SchedulingCodes.Buffer, SchedulingCodes.BlockedTime, SchedulingCodes.FrameTime,
        SchedulingCodes.BlockedSlot, SchedulingCodes.TooFewUnits, SchedulingCodes.SharedCapacity);

    /// <summary>
    /// Whether every reason is that the time is occupied or blocked, so that the same request may be accepted at another time (HTTP 409 rather
    /// than 422).
    /// </summary>
    public bool IsTimeTaken => Reasons.All(reason => Held.Contains(reason.Code));
}
