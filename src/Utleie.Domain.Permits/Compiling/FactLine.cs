namespace Utleie.Domain.Permits.Compiling;

/// <summary>The line of one fact's values, cut into cells at the thresholds: below the first, on it, between it and the second, and so on.</summary>
/// <remarks>
/// The permits of a cell are known beforehand: running ORs of the triggers that fire upwards from below it, downwards from above it, and on it.
/// A set of permits is a byte, one bit per <see cref="PermitType"/>.
/// </remarks>
internal sealed class FactLine
{
    /// <summary>The cell of a fact that is not known.</summary>
    internal const int Unknown = -1;

    /// <summary>So few thresholds are looked through one by one as fast as by halving.</summary>
    private const int Few = 8;

    private readonly decimal[] _thresholds;
    private readonly byte[] _permits;

    internal FactLine(IReadOnlyCollection<CompiledTrigger> triggers)
    {
        _thresholds = [.. triggers.Select(trigger => trigger.Limit).Distinct().Order()];
        _permits = new byte[2 * _thresholds.Length + 1];
        var (above, below) = (new byte[_permits.Length], new byte[_permits.Length]);
        foreach (var trigger in triggers)
        {
            var at = Cell(trigger.Limit);
            above[at + 1] |= Bits(trigger, 1);
            _permits[at] |= Bits(trigger, 0);
            below[at - 1] |= Bits(trigger, -1);
            All |= trigger.Permit.Bit;
        }

        Spread(above, below);
    }

    /// <summary>Every permit that a trigger on this line calls for.</summary>
    internal byte All { get; }

    /// <summary>The permits that the values in a cell call for.</summary>
    internal byte Permits(int cell) => _permits[cell];

    /// <summary>The cell of a value.</summary>
    internal int Cell(decimal value)
    {
        var at = _thresholds.Length <= Few ? Step(value) : Array.BinarySearch(_thresholds, value);
        return at >= 0 ? 2 * at + 1 : 2 * ~at;
    }

    /// <summary>Whether a trigger on this line fires in a cell.</summary>
    internal bool Fires(CompiledTrigger trigger, int cell) => trigger.Operator.Holds(cell.CompareTo(Cell(trigger.Limit)));

    private static byte Bits(CompiledTrigger trigger, int comparison) => trigger.Operator.Holds(comparison) ? trigger.Permit.Bit : (byte)0;

    private void Spread(byte[] above, byte[] below)
    {
        for (var cell = 1; cell < _permits.Length; cell++)
            above[cell] |= above[cell - 1];
        for (var cell = _permits.Length - 1; cell > 0; cell--)
            below[cell - 1] |= below[cell];
        for (var cell = 0; cell < _permits.Length; cell++)
            _permits[cell] |= (byte)(above[cell] | below[cell]);
    }

    /// <summary>What <see cref="Array.BinarySearch{T}(T[], T)"/> answers.</summary>
    private int Step(decimal value)
    {
        var at = 0;
        while (at < _thresholds.Length && _thresholds[at] < value)
            at++;
        return at < _thresholds.Length && _thresholds[at] == value ? at : ~at;
    }
}
