using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D27c.
/// <summary>How many bookings one user may have.</summary>
/// <remarks>A booking counts in every local day, ISO week (Monday first) and calendar month that it touches; pending ones count. An absent limit is none. Source: 001 §3.4.</remarks>
public sealed record BookingLimits : IExtensible
{
    /// <summary>The most that touch one local day.</summary>
    public int? PerDay { get; init; }

    /// <summary>The most that touch one ISO week.</summary>
    public int? PerWeek { get; init; }

    /// <summary>The most that touch one calendar month.</summary>
    public int? PerMonth { get; init; }

    /// <summary>The most that have not ended yet.</summary>
    public int? ActiveBookings { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
