using NodaTime;

namespace Utleie.Domain.Pricing;

// D17, D22.
/// <summary>A part of a day with one price, for a price list.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">The start (inclusive).</param>
/// <param name="To">The end (exclusive), up to 24:00.</param>
/// <param name="UnitPrice">The exact unit price.</param>
/// <param name="Unit">The unit of the price.</param>
/// <param name="Origin">The price plan, or the base price.</param>
/// <param name="ChangedBy">The group and multiplier that changed the price.</param>
/// <remarks>Source: 001 §3.5.</remarks>
public sealed record WeekPrice(IsoDayOfWeek Day, ClockTime From, ClockTime To, decimal UnitPrice, PriceUnit Unit, PriceOrigin Origin, ValueList<PriceOrigin> ChangedBy);
