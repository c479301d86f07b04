namespace Utleie.Domain.Pricing.Engine;

/// <summary>The unit price of one plan under one multiplier, for one group and place, and how it came about.</summary>
internal sealed class Rate(decimal unitPrice, int plan, PriceOrigin origin, ValueList<PriceOrigin> changedBy)
{
    private readonly long _ore = decimal.Round(unitPrice, 2) == unitPrice ? Ore.Of(unitPrice) : -1;

    private LineShape? _shape;

    /// <summary>The exact price of one unit, which may have more than two decimals.</summary>
    internal decimal UnitPrice => unitPrice;

    /// <summary>The plan's index, −1 for the base price.</summary>
    internal int Plan => plan;

    internal PriceOrigin Origin => origin;

    internal ValueList<PriceOrigin> ChangedBy => changedBy;

    /// <summary>What the lines of this rate have alike. Two threads that make it at once make the same.</summary>
    internal LineShape Shape(LineKind kind, PriceUnit unit, string currency) => _shape is { } shape && shape.Kind == kind && shape.Unit == unit
        ? shape
        : _shape = new(kind, unit, currency, origin.Name, unitPrice, origin, changedBy);

    /// <summary>The rounded price of so many minutes at this price per hour, in øre.</summary>
    internal long OfMinutes(long minutes) => _ore >= 0 ? Ore.PerHour(_ore, minutes) : Ore.Rounded(unitPrice * minutes / 60);

    /// <summary>The rounded price of so many units, in øre.</summary>
    internal long OfUnits(long count) => _ore >= 0 ? checked(_ore * count) : Ore.Rounded(unitPrice * count);
}
