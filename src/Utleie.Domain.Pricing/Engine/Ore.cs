namespace Utleie.Domain.Pricing.Engine;

// D15.
/// <summary>Arithmetic in øre: hundredths of the currency's unit, as whole numbers.</summary>
/// <remarks>Rounding is half away from zero. Overflows throw and are reported as an amount that is too large.</remarks>
internal static class Ore
{
    private const ulong FastBound = 1UL << 31;

    /// <summary>Converts an amount with at most two decimals to øre.</summary>
    internal static long Of(decimal kroner) => (long)(kroner * 100m);

    /// <summary>Rounds an amount to øre.</summary>
    internal static long Rounded(decimal kroner) => (long)decimal.Round(kroner * 100m, 0, MidpointRounding.AwayFromZero);

    /// <summary>Converts minutes to hours for display, with at most six decimals; amounts are calculated from minutes.</summary>
    internal static decimal Hours(long minutes) => (minutes % 60, minutes % 30, minutes % 3) switch
    {
        (0, _, _) => minutes / 60,
        (_, 0, _) => new((int)(minutes / 6), 0, 0, false, 1),
        (_, _, 0) => new((int)(minutes / 3 * 5), 0, 0, false, 2),
        _ => decimal.Round(minutes / 60m, 6),
    };

    /// <summary>Returns an amount for a sentence: without decimals if it is whole.</summary>
    internal static decimal Told(long ore) => ore % 100 == 0 ? ore / 100 : ToKroner(ore);

    internal static decimal ToKroner(long ore) => Money.OfHundredths(ore).Amount;

    /// <summary>Returns the rounded price of a number of minutes at an hourly price; arguments are not negative. The maximum price times the longest booking is 10¹⁸, which fits in 64 bits.</summary>
    internal static long PerHour(long hourly, long minutes) => (long)(((ulong)hourly * (ulong)minutes + 30) / 60);

    /// <summary>Returns the same for 32-bit numbers.</summary>
    internal static long PerHour(int hourly, int minutes) => (long)(((ulong)(uint)hourly * (uint)minutes + 30) / 60);

    /// <summary>Returns a percentage of an amount, rounded; arguments are not negative.</summary>
    internal static long PercentOf(long amount, long percent) => AreSmall(amount, percent) ? (long)(((ulong)amount * (ulong)percent + 50) / 100) : Wide(amount, percent);

    /// <summary>Returns the tax included in an amount at a rate, rounded; arguments are not negative.</summary>
    internal static long TaxWithin(long amount, long percent) => (long)(((Int128)amount * percent * 2 + 100 + percent) / (2 * (100 + percent)));

    private static bool AreSmall(long value, long factor) => (ulong)(value | factor) < FastBound;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static long Wide(long amount, long percent) => (long)(((Int128)amount * percent + 50) / 100);
}
