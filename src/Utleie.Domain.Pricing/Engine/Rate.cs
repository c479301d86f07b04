namespace Utleie.Domain.Pricing.Engine;

/// <summary>The unit price of one plan under one multiplier, for one group and place, and how it came about.</summary>
internal sealed class Rate(decimal unitPrice, int plan, PriceOrigin origin, ValueList<PriceOrigin> changedBy)
{
    private readonly long _ore = decimal.Round(unitPrice, 2) == unitPrice ? Ore.Of(unitPrice) : -1;

    private LineShape? _shape;

    /// <summary>Whether a week at this price per hour is counted in 64 bits without a thought.</summary>
    internal bool IsSmall => _ore is >= 0 and <= int.MaxValue;

    internal int SmallHourly => (int)_ore;

    /// <summary>The exact price of one unit, which may have more than two decimals.</summary>
    internal decimal UnitPrice => unitPrice;

    /// <summary>The plan's index, −1 for the base price.</summary>
    internal int Plan => plan;

    internal PriceOrigin Origin => origin;

    internal ValueList<PriceOrigin> ChangedBy => changedBy;

    /// <summary>What the lines of this rate have alike: a book counts in one unit. Two threads that make it at once make the same.</summary>
    internal LineShape Shape(LineKind kind, PriceUnit unit, string currency) => _shape ??= new(kind, unit, currency, origin.Name, unitPrice, origin, changedBy);

    /// <summary>The rounded price of so many minutes at this price per hour, in øre.</summary>
    internal long OfMinutes(long minutes) => _ore >= 0 ? Ore.PerHour(_ore, minutes) : Exactly(minutes);

    /// <summary>The rounded price of so many units, in øre.</summary>
    internal long OfUnits(long count) => _ore >= 0 ? checked(_ore * count) : Ore.Rounded(unitPrice * count);

    /// <summary>Of a price with more than two decimals, which few have.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private long Exactly(long minutes) => Ore.Rounded(unitPrice * minutes / 60);
}
