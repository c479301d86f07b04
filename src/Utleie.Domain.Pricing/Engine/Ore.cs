namespace Utleie.Domain.Pricing.Engine;

/// <summary>Arithmetic in øre: hundredths of the currency's unit, as whole numbers.</summary>
/// <remarks>Rounding is half away from zero (D15). An overflow throws, and is answered as an amount too large: decimals throw by themselves.</remarks>
internal static class Ore
{
    private const ulong FastBound = 1UL << 31;

    /// <summary>So many øre; the amount has at most two decimals.</summary>
    internal static long Of(decimal kroner) => (long)(kroner * 100m);

    /// <summary>The amount rounded to øre.</summary>
    internal static long Rounded(decimal kroner) => (long)decimal.Round(kroner * 100m, 0, MidpointRounding.AwayFromZero);

    /// <summary>Minutes as hours for a reader: at most six decimals, while amounts are of the minutes themselves.</summary>
    internal static decimal Hours(long minutes) => (minutes % 60, minutes % 30, minutes % 3) switch
    {
        (0, _, _) => minutes / 60,
        (_, 0, _) => new((int)(minutes / 6), 0, 0, false, 1),
        (_, _, 0) => new((int)(minutes / 3 * 5), 0, 0, false, 2),
        _ => decimal.Round(minutes / 60m, 6),
    };

    internal static decimal ToKroner(long ore) => Money.OfHundredths(ore).Amount;

    /// <summary>The price of so many minutes at a price per hour, rounded; nothing is negative. The dearest price times the longest booking is 10¹⁸, which 64 bits hold.</summary>
    internal static long PerHour(long hourly, long minutes) => (long)(((ulong)hourly * (ulong)minutes + 30) / 60);

    /// <summary>The same of small numbers.</summary>
    internal static long PerHour(int hourly, int minutes) => (long)(((ulong)(uint)hourly * (uint)minutes + 30) / 60);

    /// <summary>So many percent of an amount, rounded; nothing is negative.</summary>
    internal static long PercentOf(long amount, long percent) => AreSmall(amount, percent) ? (long)(((ulong)amount * (ulong)percent + 50) / 100) : Wide(amount, percent);

    /// <summary>The tax within an amount that includes so many percent of it, rounded; nothing is negative.</summary>
    internal static long TaxWithin(long amount, long percent) => (long)(((Int128)amount * percent * 2 + 100 + percent) / (2 * (100 + percent)));

    private static bool AreSmall(long value, long factor) => (ulong)(value | factor) < FastBound;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static long Wide(long amount, long percent) => (long)(((Int128)amount * percent + 50) / 100);
}
