using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D13, D14, D24.
/// <summary>How a court is booked (booking-regler), for all courts or as an override for one.</summary>
/// <remarks>Lengths are multiples of the slot, and the least and most per slot are those of the table in 001 §6.2. Source: 001 §6.2.</remarks>
public sealed record CourtBookingRules : IExtensible
{
    /// <summary>The slot in minutes: 30, 45 or 60.</summary>
    public int? SlotDurationMinutes { get; init; }

    /// <summary>The shortest booking in minutes (included).</summary>
    public int? MinDurationMinutes { get; init; }

    /// <summary>The longest booking in minutes (included).</summary>
    public int? MaxDurationMinutes { get; init; }

    /// <summary>Minutes kept free after a booking; default 0.</summary>
    public int? BufferMinutes { get; init; }

    /// <summary>How many local dates ahead of today a booking may start (included); absent is no limit.</summary>
    public int? AdvanceBookingDays { get; init; }

    /// <summary>Hours before the start until which cancelling is free.</summary>
    public int? CancellationHours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
