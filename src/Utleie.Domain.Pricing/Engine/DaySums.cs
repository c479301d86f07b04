namespace Utleie.Domain.Pricing.Engine;

// D178.
/// <summary>The amounts of a booking by local date, for a maximum per day. One instance per thread is reused.</summary>
internal sealed class DaySums
{
    [ThreadStatic]
    private static DaySums? _ofThread;

    private long[] _sums = new long[8];
    private ZoneOffsets _offsets = null!;

    internal long First { get; private set; }

    internal int Count { get; private set; }

    internal long this[int day] => _sums[day];

    internal static DaySums For(BookRules rules, in Ask ask)
    {
        var sums = _ofThread ??= new();
        sums._offsets = rules.Offsets;
        sums.First = LocalPrice.Day(rules.Offsets.ToLocal(ask.Start));
        sums.Count = (int)(LocalPrice.Day(rules.Offsets.ToLocal(ask.End - 1)) - sums.First) + 1;
        if (sums._sums.Length < sums.Count)
            sums._sums = new long[sums.Count];
        Array.Clear(sums._sums, 0, sums.Count);
        return sums;
    }

    /// <summary>Adds an amount to the date on which it starts.</summary>
    internal void Add(long start, long amount) => _sums[(int)(LocalPrice.Day(_offsets.ToLocal(start)) - First)] += amount;
}
