namespace Utleie.Domain.Permits.Compiling;

/// <summary>The values of one fact, divided into cells by the thresholds: below the first, equal to it, between it and the second, and so on.</summary>
/// <remarks>
/// The permits of each cell are precomputed as running ORs of the triggers that fire above, below and at each threshold.
/// A set of permits is a byte, one bit per <see cref="PermitType"/>. The firing triggers of each cell are precomputed as bits by position.
/// </remarks>
internal sealed class FactLine
{
    private readonly long[] _thresholds;
    private readonly byte[] _permits;
    private readonly ulong[] _fired;
    private readonly int _words;

    internal FactLine(CompiledTrigger[] all, PermitCondition condition)
    {
        var triggers = Array.FindAll(all, trigger => trigger.Condition == condition);
        _thresholds = [.. triggers.Select(trigger => trigger.Key).Distinct().Order()];
        _permits = new byte[2 * _thresholds.Length + 1];
        var (above, below) = (new byte[_permits.Length], new byte[_permits.Length]);
        foreach (var trigger in triggers)
        {
            var at = Cell(trigger.Key);
            above[at + 1] |= Bits(trigger, 1);
            _permits[at] |= Bits(trigger, 0);
            below[at - 1] |= Bits(trigger, -1);
            All |= trigger.Permit.Bit;
        }

        Spread(above, below);
        _words = FiredTriggers.WordsFor(all.Length);
        _fired = new ulong[_permits.Length * _words];
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Condition == condition)
                Fire(all[i], i);
        }
    }

    /// <summary>All permits required by triggers of this fact.</summary>
    internal byte All { get; }

    /// <summary>Returns the permits required by a fact value, and which of the first 64 triggers fire.</summary>
    internal (byte Permits, ulong Fired) Of(long key)
    {
        var cell = Cell(key);
        return (_permits[cell], _words == 0 ? 0 : _fired[cell * _words]);
    }

    /// <summary>Adds the firing triggers after the first 64.</summary>
    internal void AddMore(long key, Span<ulong> fired)
    {
        var more = _fired.AsSpan(Cell(key) * _words + 1, fired.Length);
        for (var word = 0; word < fired.Length; word++)
            fired[word] |= more[word];
    }

    private static byte Bits(CompiledTrigger trigger, int comparison) => trigger.Operator.Holds(comparison) ? trigger.Permit.Bit : (byte)0;

    private void Fire(CompiledTrigger trigger, int place)
    {
        var at = Cell(trigger.Key);
        for (var cell = 0; cell < _permits.Length; cell++)
        {
            if (trigger.Operator.Holds(cell.CompareTo(at)))
                _fired[cell * _words + place / FiredTriggers.PerWord] |= 1UL << (place % FiredTriggers.PerWord);
        }
    }

    private void Spread(byte[] above, byte[] below)
    {
        for (var cell = 1; cell < _permits.Length; cell++)
            above[cell] |= above[cell - 1];
        for (var cell = _permits.Length - 1; cell > 0; cell--)
            below[cell - 1] |= below[cell];
        for (var cell = 0; cell < _permits.Length; cell++)
            _permits[cell] |= (byte)(above[cell] | below[cell]);
    }

    /// <summary>Branch-free binary search, to avoid branch mispredictions.</summary>
    private int Cell(long key)
    {
        var (below, left) = (0, _thresholds.Length);
        while (left > 0)
        {
            var half = (left + 1) / 2;
            below += _thresholds[below + half - 1] < key ? half : 0;
            left -= half;
        }

        return 2 * below + (below < _thresholds.Length && _thresholds[below] == key ? 1 : 0);
    }
}
