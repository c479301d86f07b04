using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D12–D14, D27c.
/// <summary>How long, how early and how often one may book (tidslogikk), as the admin writes it.</summary>
/// <remarks>Any member may be absent in a draft; the calendars judge it when they are compiled. Wire: <c>timeLogic</c>. Source: 001 §3.4.</remarks>
public sealed record TimeLogicSection : IExtensible
{
    /// <summary>The length offered first, in minutes.</summary>
    [JsonPropertyName("defaultBookingLength")]
    public int? DefaultBookingLengthMinutes { get; init; }

    /// <summary>The shortest booking in minutes (included).</summary>
    [JsonPropertyName("minDuration")]
    public int? MinDurationMinutes { get; init; }

    /// <summary>The longest booking in minutes (included).</summary>
    [JsonPropertyName("maxDuration")]
    public int? MaxDurationMinutes { get; init; }

    /// <summary>Minutes kept free before a booking to rig (rigg-tid); default 0.</summary>
    [JsonPropertyName("bufferBefore")]
    public int? BufferBeforeMinutes { get; init; }

    /// <summary>Minutes kept free after a booking to clear (rydd-tid); default 0.</summary>
    [JsonPropertyName("bufferAfter")]
    public int? BufferAfterMinutes { get; init; }

    /// <summary>A booking starts at least so many hours from now (included); default 0.</summary>
    [JsonPropertyName("minLeadTime")]
    public int? MinLeadTimeHours { get; init; }

    // D62.
    /// <summary>A booking starts at most so many days from now, at the same time of day (included); absent is no limit.</summary>
    [JsonPropertyName("maxLeadTime")]
    public int? MaxLeadTimeDays { get; init; }

    /// <summary>How many bookings one user may have.</summary>
    public BookingLimits? MaxBookingsPerUser { get; init; }

    /// <summary>Dates on which nothing is booked (sperringer).</summary>
    public ValueList<BlackoutPeriod> BlackoutPeriods { get; init; }

    /// <summary>What a cancellation costs, and until when it is free (avbestillingsregler).</summary>
    public CancellationRules? CancellationRules { get; init; }

    /// <summary>What follows when a user stays away (ikke møtt).</summary>
    public NoShowRules? NoShowRules { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
