using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D25.
/// <summary>A part of a court's weekly template (tidsluke): closed, or held for a club all season.</summary>
/// <remarks>Source: 001 §6.2.</remarks>
public sealed record BookingSlot : IExtensible
{
    /// <summary>Its id within the court.</summary>
    public string? Id { get; init; }

    /// <summary>The court; absent is the one it stands under.</summary>
    public string? CourtId { get; init; }

    /// <summary>The day it starts on.</summary>
    public IsoDayOfWeek? DayOfWeek { get; init; }

    /// <summary>When it starts (included).</summary>
    public ClockTime? TimeFrom { get; init; }

    /// <summary>When it ends (excluded); at or before the start is past midnight.</summary>
    public ClockTime? TimeTo { get; init; }

    /// <summary>What it is; default <c>available</c>.</summary>
    public BookingSlotStatus? Status { get; init; }

    /// <summary>Who holds it every week.</summary>
    public string? BookedBy { get; init; }

    /// <summary>The id of the standing booking.</summary>
    public string? BookingId { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D25.
/// <summary>What a part of the weekly template is.</summary>
/// <remarks>Source: 001 §6.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<BookingSlotStatus>))]
public enum BookingSlotStatus
{
    /// <summary>Open to anyone.</summary>
    Available,

    /// <summary>Held every week by someone (rammetid).</summary>
    Booked,

    /// <summary>Closed by the administrator.</summary>
    Blocked,
}
