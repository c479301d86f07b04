using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>A kind of line on a quote.</summary>
/// <remarks>Source: D22.</remarks>
[JsonConverter(typeof(WireEnumConverter<LineKind>))]
public enum LineKind
{
    /// <summary>The object itself.</summary>
    Rental,

    /// <summary>Tickets.</summary>
    Ticket,

    /// <summary>A reduction; its amount is negative.</summary>
    Discount,

    /// <summary>A charge.</summary>
    Fee,

    /// <summary>An add-on service.</summary>
    AddOn,

    /// <summary>A thing rented along.</summary>
    Item,
}

/// <summary>A kind of rule behind a price.</summary>
/// <remarks>Source: D22.</remarks>
[JsonConverter(typeof(WireEnumConverter<OriginType>))]
public enum OriginType
{
    /// <summary>The base price.</summary>
    BasePrice,

    /// <summary>A price plan.</summary>
    Plan,

    /// <summary>A target group.</summary>
    TargetGroup,

    /// <summary>A season's multiplier.</summary>
    Season,

    /// <summary>A peak time's multiplier.</summary>
    PeakTime,

    /// <summary>A holiday's multiplier.</summary>
    Holiday,

    /// <summary>A court's adjustment.</summary>
    Court,

    /// <summary>A sub-room's adjustment.</summary>
    SubRoom,

    /// <summary>An adjustment of a section of seats.</summary>
    Section,

    /// <summary>A ticket type.</summary>
    TicketType,

    /// <summary>A fee.</summary>
    Fee,

    /// <summary>An add-on service.</summary>
    AddOn,

    /// <summary>A thing rented along.</summary>
    Item,

    /// <summary>A discount.</summary>
    Discount,

    /// <summary>The early-bird discount.</summary>
    EarlyBird,
}
