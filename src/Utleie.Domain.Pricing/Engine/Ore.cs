namespace Utleie.Domain.Pricing.Engine;

/// <summary>Arithmetic in øre: hundredths of the currency's unit, as whole numbers.</summary>
/// <remarks>Rounding is half away from zero (D15). Every result is checked; an overflow is answered as an amount too large.</remarks>
internal static class Ore
{
    private const long FastBound = 1L << 31;

    /// <summary>So many øre; the amount has at most two decimals.</summary>
    internal static long Of(decimal kroner) => checked((long)(kroner * 100m));

    /// <summary>The amount rounded to øre.</summary>
    internal static long Rounded(decimal kroner) => checked((long)decimal.Round(kroner * 100m, 0, MidpointRounding.AwayFromZero));

    /// <summary>Minutes as hours for a reader: at most six decimals, while amounts are of the minutes themselves.</summary>
    internal static decimal Hours(long minutes) => decimal.Round(minutes / 60m, 6);

    internal static decimal ToKroner(long ore) => Money.OfHundredths(ore).Amount;

    /// <summary><c>value × factor ÷ divisor</c>, rounded; nothing is negative.</summary>
    internal static long MulDiv(long value, long factor, long divisor) => value < FastBound && factor < FastBound
        ? (value * factor * 2 + divisor) / (divisor * 2)
        : checked((long)(((Int128)value * factor * 2 + divisor) / (divisor * 2)));
}
