using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D12–D14, D27c.
/// <summary>The limits on length, lead time and number of bookings (tidslogikk), as the administrator writes them.</summary>
/// <remarks>
/// Any property may be null in a draft; the section is checked when a calendar is compiled. Wire: <c>timeLogic</c>. Source: 001 §3.4.
/// </remarks>
public sealed record TimeLogicSection : IExtensible
{
    /// <summary>The default length in minutes.</summary>
    [JsonPropertyName("defaultBookingLength")]
    public int? DefaultBookingLengthMinutes { get; init; }

    /// <summary>The minimum length of a booking in minutes (inclusive).</summary>
    [JsonPropertyName("minDuration")]
    public int? MinDurationMinutes { get; init; }

    /// <summary>The maximum length of a booking in minutes (inclusive).</summary>
    [JsonPropertyName("maxDuration")]
    public int? MaxDurationMinutes { get; init; }

    /// <summary>The setup time in minutes kept free before a booking (rigg-tid); defaults to 0.</summary>
    [JsonPropertyName("bufferBefore")]
    public int? BufferBeforeMinutes { get; init; }

    /// <summary>The teardown time in minutes kept free after a booking (rydd-tid); defaults to 0.</summary>
    [JsonPropertyName("bufferAfter")]
    public int? BufferAfterMinutes { get; init; }

    /// <summary>The minimum number of hours from now to the start of a booking (inclusive); defaults to 0.</summary>
    [JsonPropertyName("minLeadTime")]
    public int? MinLeadTimeHours { get; init; }

    // D62.
    /// <summary>
    /// The maximum number of days from now to the start of a booking, at the same time of day (inclusive); null means no limit.
    /// </summary>
    [JsonPropertyName("maxLeadTime")]
    public int? MaxLeadTimeDays { get; init; }

    // D194.
    /// <summary>
    /// The maximum number of calendar months from now to the start of a booking, to the same day of the month and time of day (inclusive), or the last day of a
    /// shorter month; null means no limit.
    /// </summary>
    public int? MaxLeadMonths { get; init; }

    // D194.
    /// <summary>When periods open for booking, and for whom; empty means always and everyone.</summary>
    public ValueList<BookingWindow> BookingWindows { get; init; }

    /// <summary>The booking limits per user.</summary>
    public BookingLimits? MaxBookingsPerUser { get; init; }

    /// <summary>The dates that cannot be booked (sperringer).</summary>
    public ValueList<BlackoutPeriod> BlackoutPeriods { get; init; }

    /// <summary>What a cancellation costs, and until when it is free (avbestillingsregler).</summary>
    public CancellationRules? CancellationRules { get; init; }

    /// <summary>The consequences of a no-show (ikke møtt).</summary>
    public NoShowRules? NoShowRules { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
