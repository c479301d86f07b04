namespace Utleie.Domain.Pricing.Engine;

/// <summary>The unit price of one plan under one multiplier, for one group and place, and how it came about.</summary>
internal sealed class Rate(decimal unitPrice, int plan, PriceOrigin origin, ValueList<PriceOrigin> changedBy)
{
    private readonly long _ore = decimal.Round(unitPrice, 2) == unitPrice ? Ore.Of(unitPrice) : -1;

    /// <summary>The exact price of one unit, which may have more than two decimals.</summary>
    internal decimal UnitPrice => unitPrice;

    /// <summary>The plan's index, −1 for the base price.</summary>
    internal int Plan => plan;

    internal PriceOrigin Origin => origin;

    internal ValueList<PriceOrigin> ChangedBy => changedBy;

    /// <summary>The rounded price of <c>count ÷ per</c> units, in øre.</summary>
    internal long Amount(long count, long per) => _ore >= 0 ? Ore.MulDiv(_ore, count, per) : Ore.Rounded(unitPrice * count / per);
}
