using System.Runtime.CompilerServices;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>The facts of an event as whole numbers that compare as the facts do, in the order of <see cref="PermitCondition.All"/>.</summary>
/// <remarks>
/// A key is twice the fact in ten-thousandths, plus one if there is a finer remainder, so keys are equal only if fact and threshold are equal.
/// </remarks>
[InlineArray(Count)]
internal struct FactKeys
{
    /// <summary>The number of facts.</summary>
    internal const int Count = 8;

    /// <summary>The key of an unknown fact.</summary>
    internal const long Unknown = long.MinValue;

    /// <summary>The maximum number of decimals of a threshold.</summary>
    internal const int Decimals = 4;

    /// <summary>The largest threshold: 10¹².</summary>
    internal const decimal Most = 1_000_000_000_000;

    private const int Units = 10_000;

    private long _key;

    internal static FactKeys Of(EventFacts facts)
    {
        var keys = default(FactKeys);
        keys[0] = Whole(facts.Capacity);
        keys[1] = Flag(facts.ServesAlcohol);
        keys[2] = Fine(facts.SoundLevel);
        keys[3] = Flag(facts.UsesPublicRoad);
        keys[4] = Flag(facts.ServesFood);
        keys[5] = Fine(facts.DurationHours);
        keys[6] = Unknown;
        keys[7] = Flag(EventSpan.MeetsHolidayPeace(facts));
        if (facts.Start is not null || facts.End is not null)
        {
            var span = EventSpan.Of(facts);
            keys[5] = Fine(span.Hours);
            keys[6] = Whole(span.End);
        }

        return keys;
    }

    /// <summary>Returns the key of a number.</summary>
    internal static long Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return bits[1] == 0 && bits[2] == 0 && value.Scale <= Decimals ? Short((uint)bits[0], value) : Long(value);
    }

    /// <summary>Returns the fact of a key, truncated to the key's precision; null if unknown.</summary>
    internal static decimal? ValueOf(long key) => key == Unknown ? null : decimal.Floor(key / 2m) / Units;

    /// <summary>Fast path for numbers whose digits fit in 32 bits.</summary>
    private static long Short(long digits, decimal value)
    {
        for (int scale = value.Scale; scale < Decimals; scale++)
            digits *= 10;
        return decimal.IsNegative(value) ? -2 * digits : 2 * digits;
    }

    private static long Long(decimal value)
    {
        if (Math.Abs(value) > Most)
            return value > 0 ? long.MaxValue : -long.MaxValue;
        var units = value * Units;
        var whole = decimal.Floor(units);
        return 2 * (long)whole + (units == whole ? 0 : 1);
    }

    private static long Whole(int? value) => value is { } known ? 2L * Units * known : Unknown;

    private static long Flag(bool? value) => value is { } known ? known ? 2L * Units : 0 : Unknown;

    private static long Fine(decimal? value) => value is { } known ? Of(known) : Unknown;
}
