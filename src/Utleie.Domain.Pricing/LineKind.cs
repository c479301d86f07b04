using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D22.
/// <summary>The kind of a quote line.</summary>
[JsonConverter(typeof(WireEnumConverter<LineKind>))]
public enum LineKind
{
    /// <summary>Rental of the object.</summary>
    Rental,

    /// <summary>Tickets.</summary>
    Ticket,

    /// <summary>A discount; the amount is negative.</summary>
    Discount,

    /// <summary>A fee.</summary>
    Fee,

    /// <summary>An add-on service.</summary>
    AddOn,

    /// <summary>Equipment rented with the object.</summary>
    Item,

    /// <summary>The difference to a minimum or maximum; the amount may be negative.</summary>
    Limit,
}

// D22.
/// <summary>The kind of rule that determined a price.</summary>
[JsonConverter(typeof(WireEnumConverter<OriginType>))]
public enum OriginType
{
    /// <summary>The base price.</summary>
    BasePrice,

    /// <summary>A price plan.</summary>
    Plan,

    /// <summary>A target group.</summary>
    TargetGroup,

    /// <summary>A season multiplier.</summary>
    Season,

    /// <summary>A peak-time multiplier.</summary>
    PeakTime,

    /// <summary>A holiday multiplier.</summary>
    Holiday,

    /// <summary>A court's adjustment.</summary>
    Court,

    /// <summary>A sub-room's adjustment.</summary>
    SubRoom,

    /// <summary>A seat section's adjustment.</summary>
    Section,

    /// <summary>A ticket type.</summary>
    TicketType,

    /// <summary>A fee.</summary>
    Fee,

    /// <summary>An add-on service.</summary>
    AddOn,

    /// <summary>Equipment rented with the object.</summary>
    Item,

    /// <summary>A discount.</summary>
    Discount,

    /// <summary>The early-bird discount.</summary>
    EarlyBird,

    /// <summary>A package.</summary>
    Package,

    /// <summary>A tier of a plan, or of the base price; the id ends with its first minute: <c>arrangement/120</c>.</summary>
    Tier,

    /// <summary>A limit; the id tells which and its value: <c>minimumPrice/200</c>, <c>maximumPerDay/5000</c>, <c>maximumPerBooking/20000</c>, <c>minimumMinutes/60</c>.</summary>
    Limit,

    /// <summary>A share of the ticket revenue.</summary>
    RevenueShare,
}
