namespace Utleie.Domain.Pricing.Engine;

/// <summary>A factor on the unit price, with its origin.</summary>
internal sealed record Multiplier(decimal Factor, PriceOrigin Origin);
