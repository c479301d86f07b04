using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D25.
/// <summary>A row of a court's weekly template (tidsluke): closed, or reserved for a club every week.</summary>
/// <remarks>Source: 001 §6.2.</remarks>
public sealed record BookingSlot : IExtensible
{
    /// <summary>The id within the court.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the court; null means the court that contains the row.</summary>
    public string? CourtId { get; init; }

    /// <summary>The day it starts on.</summary>
    public IsoDayOfWeek? DayOfWeek { get; init; }

    /// <summary>The start (inclusive).</summary>
    public ClockTime? TimeFrom { get; init; }

    /// <summary>The end (exclusive); an end at or before the start is on the next day.</summary>
    public ClockTime? TimeTo { get; init; }

    /// <summary>The status; defaults to <c>available</c>.</summary>
    public BookingSlotStatus? Status { get; init; }

    /// <summary>The user or organisation that has the time every week.</summary>
    public string? BookedBy { get; init; }

    /// <summary>The id of the recurring booking.</summary>
    public string? BookingId { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D25.
/// <summary>The status of a row of the weekly template.</summary>
/// <remarks>Source: 001 §6.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<BookingSlotStatus>))]
public enum BookingSlotStatus
{
    /// <summary>Open to everyone.</summary>
    Available,

    /// <summary>Reserved for a user or organisation every week (rammetid).</summary>
    Booked,

    /// <summary>Closed by the administrator.</summary>
    Blocked,
}
