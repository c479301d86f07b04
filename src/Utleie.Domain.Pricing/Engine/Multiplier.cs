namespace Utleie.Domain.Pricing.Engine;

/// <summary>A factor on the unit price, and where it comes from.</summary>
internal sealed record Multiplier(decimal Factor, PriceOrigin Origin);
