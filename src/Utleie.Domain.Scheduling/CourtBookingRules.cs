using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D13, D14, D24.
/// <summary>How a court is booked (booking-regler), for all courts or as an override for one.</summary>
/// <remarks>
/// Lengths are multiples of the slot. The minimum and maximum per slot length are those of the table in the source. Source: 001 §6.2.
/// </remarks>
public sealed record CourtBookingRules : IExtensible
{
    /// <summary>The slot length in minutes: 30, 45 or 60.</summary>
    public int? SlotDurationMinutes { get; init; }

    /// <summary>The minimum length of a booking in minutes (inclusive).</summary>
    public int? MinDurationMinutes { get; init; }

    /// <summary>The maximum length of a booking in minutes (inclusive).</summary>
    public int? MaxDurationMinutes { get; init; }

    /// <summary>The minutes kept free after a booking; defaults to 0.</summary>
    public int? BufferMinutes { get; init; }

    /// <summary>The number of local dates ahead of today on which a booking may start (inclusive); null means no limit.</summary>
    public int? AdvanceBookingDays { get; init; }

    /// <summary>The number of hours before the start until which cancellation is free.</summary>
    public int? CancellationHours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
