using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Calendars;

// D13, D73.
/// <summary>How long a gap must lie between two bookings that each have a buffer.</summary>
/// <remarks>Systems differ, and hosts migrate. The default is <see cref="Max"/>.</remarks>
[JsonConverter(typeof(WireEnumConverter<BufferRule>))]
public enum BufferRule
{
    /// <summary>Buffers may overlap each other: the longer of the one's after and the other's before.</summary>
    Max,

    /// <summary>Buffers may not overlap: the one's after and the other's before together.</summary>
    Additive,

    /// <summary>One length on both sides of every booking, the longer of the two. Where buffers are the resource's, this comes to the same as <see cref="Max"/>.</summary>
    Symmetric,
}

/// <summary>Reduces buffers to a gap.</summary>
public static class BufferRules
{
    // D27a.
    /// <summary>The minutes that must lie between two bookings of a resource with these buffers; the resource's buffers are both bookings'.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A buffer is negative, or the rule is none of the three.</exception>
    public static int GapMinutes(this BufferRule rule, int beforeMinutes, int afterMinutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(beforeMinutes);
        ArgumentOutOfRangeException.ThrowIfNegative(afterMinutes);
        return rule switch
        {
            BufferRule.Max or BufferRule.Symmetric => Math.Max(afterMinutes, beforeMinutes),
            BufferRule.Additive => afterMinutes + beforeMinutes,
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a buffer rule. Use Max, Additive or Symmetric."),
        };
    }
}
