using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D16.
/// <summary>The unit of a quantity on a quote.</summary>
/// <remarks>Source: 001 §3.5.</remarks>
[JsonConverter(typeof(WireEnumConverter<PriceUnit>))]
public enum PriceUnit
{
    /// <summary>Hours of elapsed time.</summary>
    Hour,

    /// <summary>Half hours, rounded up.</summary>
    HalfHour,

    /// <summary>Slots of the resource's interval, rounded up.</summary>
    Slot,

    /// <summary>Local calendar dates.</summary>
    Day,

    /// <summary>Units multiplied by local calendar dates.</summary>
    UnitDay,

    /// <summary>Tickets.</summary>
    Ticket,

    /// <summary>Bookings; the quantity is 1.</summary>
    Booking,

    /// <summary>Items, such as rented equipment or services.</summary>
    Piece,

    /// <summary>A percentage of an amount.</summary>
    Percent,

    /// <summary>Hours, rounded up.</summary>
    StartedHour,

    /// <summary>Participants.</summary>
    Person,

    /// <summary>Participants multiplied by nights.</summary>
    PersonNight,

    /// <summary>A percentage of the ticket revenue.</summary>
    PercentOfRevenue,

    /// <summary>Items multiplied by local calendar dates.</summary>
    PieceDay,

    /// <summary>Items multiplied by nights.</summary>
    PieceNight,

    /// <summary>Items multiplied by hours.</summary>
    PieceHour,

    /// <summary>Started periods of a fee charged afterwards.</summary>
    StartedPeriod,
}
