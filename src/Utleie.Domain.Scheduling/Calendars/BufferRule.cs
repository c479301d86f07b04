using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Calendars;

// D13, D73.
/// <summary>How the gap between two bookings is calculated from their buffers.</summary>
/// <remarks>Booking systems differ, so your app can choose the rule it migrates from. The default is <see cref="Max"/>.</remarks>
[JsonConverter(typeof(WireEnumConverter<BufferRule>))]
public enum BufferRule
{
    /// <summary>
    /// Buffers may overlap: the gap is the longer of the first booking's buffer after and the second booking's buffer before.
    /// </summary>
    Max,

    /// <summary>
    /// Buffers may not overlap: the gap is the sum of the first booking's buffer after and the second booking's buffer before.
    /// </summary>
    Additive,

    /// <summary>
    /// The same length on both sides of every booking: the longer of the two. If the buffers belong to the resource, equivalent to
    /// <see cref="Max"/>.
    /// </summary>
    Symmetric,
}

/// <summary>Calculates a gap from buffers.</summary>
public static class BufferRules
{
    // D27a.
    /// <summary>
    /// Returns the minutes that must lie between two bookings of a resource with these buffers; both bookings have the resource's buffers.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A buffer is negative, or the rule is not a defined value.</exception>
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
