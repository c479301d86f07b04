namespace Utleie.Domain.Pricing.Engine;

// D176.
/// <summary>A compiled tier: its price from a minute of the booking on.</summary>
internal sealed record TierRule(int From, decimal Price, PriceUnit Unit, PriceOrigin Origin)
{
    /// <summary>Compiles the tiers of a plan, or of the base price, in the order of their minutes.</summary>
    internal static TierRule[] Of(ValueList<PriceTier> tiers, PriceUnit sectionUnit, PriceOrigin? plan) =>
    [
        .. tiers.OrderBy(tier => tier.FromMinutes ?? 0).Select(tier => new TierRule(
            tier.FromMinutes ?? 0,
            tier.Price ?? 0,
            tier.Model?.Unit ?? sectionUnit,
            new(OriginType.Tier, FormattableString.Invariant($"{plan?.Id ?? "basePrice"}/{tier.FromMinutes ?? 0}"), plan?.Name))),
    ];
}

/// <summary>A tier with its rate for a group and a place.</summary>
internal readonly record struct TierRate(int From, PriceUnit Unit, Rate Rate);
