using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D27c.
/// <summary>The maximum number of bookings per user.</summary>
/// <remarks>
/// A booking counts in every local day, ISO week (Monday first) and calendar month that it touches; pending bookings count. A null limit is
/// no limit. Source: 001 §3.4.
/// </remarks>
public sealed record BookingLimits : IExtensible
{
    /// <summary>The maximum number of bookings that touch one local day.</summary>
    public int? PerDay { get; init; }

    /// <summary>The maximum number of bookings that touch one ISO week.</summary>
    public int? PerWeek { get; init; }

    /// <summary>The maximum number of bookings that touch one calendar month.</summary>
    public int? PerMonth { get; init; }

    /// <summary>The maximum number of bookings that have not ended.</summary>
    public int? ActiveBookings { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
