namespace Utleie.Domain.Pricing.Engine;

/// <summary>The unit price of a plan with a multiplier, for a group and a place, with its origins.</summary>
internal sealed class Rate(decimal unitPrice, int plan, PriceOrigin origin, ValueList<PriceOrigin> changedBy)
{
    /// <summary>The prices by the length of the booking; empty if there is one price.</summary>
    internal TierRate[] Tiers { get; init; } = [];

    /// <summary>Whether there is a price; not for an hour that is sold in packages only.</summary>
    internal bool IsPriced { get; init; } = true;

    /// <summary>Whether it is for all chosen parts together.</summary>
    internal bool IsForAllParts { get; init; }

    private readonly long _ore = decimal.Round(unitPrice, 2) == unitPrice ? Ore.Of(unitPrice) : -1;

    private LineShape? _shape;

    /// <summary>Whether a week at this hourly price fits in 64 bits.</summary>
    internal bool IsSmall => _ore is >= 0 and <= int.MaxValue;

    internal int SmallHourly => (int)_ore;

    /// <summary>The exact unit price; may have more than two decimals.</summary>
    internal decimal UnitPrice => unitPrice;

    /// <summary>The plan's index, −1 for the base price.</summary>
    internal int Plan => plan;

    internal PriceOrigin Origin => origin;

    internal ValueList<PriceOrigin> ChangedBy => changedBy;

    /// <summary>Returns the data shared by all lines of this rate. Concurrent calls create equal instances.</summary>
    internal LineShape Shape(LineKind kind, PriceUnit unit, string currency) => _shape ??= new(kind, unit, currency, origin.Name, unitPrice, origin, changedBy);

    /// <summary>Returns the rounded price of a number of minutes at this hourly price, in øre.</summary>
    internal long OfMinutes(long minutes) => _ore >= 0 ? Ore.PerHour(_ore, minutes) : Exactly(minutes);

    /// <summary>Returns the rounded price of a number of units, in øre.</summary>
    internal long OfUnits(long count) => _ore >= 0 ? checked(_ore * count) : Ore.Rounded(unitPrice * count);

    /// <summary>Calculates with a price of more than two decimals.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private long Exactly(long minutes) => Ore.Rounded(unitPrice * minutes / 60);
}
