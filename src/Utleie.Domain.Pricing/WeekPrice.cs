using NodaTime;

namespace Utleie.Domain.Pricing;

/// <summary>A stretch of one day with one price, as a price list prints it.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">Its start (included).</param>
/// <param name="To">Its end (excluded), up to 24:00.</param>
/// <param name="UnitPrice">The price of one unit, exact.</param>
/// <param name="Unit">What one price buys.</param>
/// <param name="Origin">The plan behind it, or the base price.</param>
/// <param name="ChangedBy">The group and multiplier that changed it.</param>
/// <remarks>Source: 001 §3.5; D17, D22.</remarks>
public sealed record WeekPrice(IsoDayOfWeek Day, ClockTime From, ClockTime To, decimal UnitPrice, PriceUnit Unit, PriceOrigin Origin, ValueList<PriceOrigin> ChangedBy);
