using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>What a quantity on a quote counts.</summary>
/// <remarks>Source: 001 §3.5; D16.</remarks>
[JsonConverter(typeof(WireEnumConverter<PriceUnit>))]
public enum PriceUnit
{
    /// <summary>Hours of elapsed time.</summary>
    Hour,

    /// <summary>Half hours, a started one counts.</summary>
    HalfHour,

    /// <summary>Slots of the resource's interval, a started one counts.</summary>
    Slot,

    /// <summary>Local calendar dates.</summary>
    Day,

    /// <summary>Units times local calendar dates.</summary>
    UnitDay,

    /// <summary>Tickets.</summary>
    Ticket,

    /// <summary>Bookings: one.</summary>
    Booking,

    /// <summary>Pieces: rented equipment, services.</summary>
    Piece,

    /// <summary>Percent of an amount.</summary>
    Percent,
}
