namespace Utleie.Domain.Scheduling.Timeline;

// D65.
/// <summary>
/// Consecutive cells of one grid in elapsed minutes, also across clock changes. Cells after the shown ones belong to the next day; a
/// booking may extend into them.
/// </summary>
internal readonly struct CellRun
{
    private readonly int _slot;
    private readonly ulong _reciprocal;

    internal CellRun(long origin, int slot, int shown, int total, int firstBit, int firstShown)
    {
        (Origin, _slot, Shown, Total, FirstBit, FirstShown) = (origin, slot, shown, total, firstBit, firstShown);
        _reciprocal = (1UL << 32) / (uint)slot + 1;
    }

    internal long Origin { get; }

    internal int Slot => _slot;

    internal int Shown { get; }

    internal int Total { get; }

    /// <summary>The index of its first bit in the day's row of bits.</summary>
    internal int FirstBit { get; }

    /// <summary>The index of its first cell in the day's list of cells.</summary>
    internal int FirstShown { get; }

    internal long End => Origin + (long)Total * _slot;

    internal long StartOf(int cell) => Origin + (long)cell * _slot;

    /// <summary>Returns the cells that an interval touches: from the first (inclusive) to the last (exclusive).</summary>
    internal (int From, int To) Touched(long from, long to)
    {
        if (to <= Origin || from >= End)
            return (0, 0);
        return (from <= Origin ? 0 : Steps(from - Origin), to >= End ? Total : Steps(to - Origin + _slot - 1));
    }

    /// <summary>Returns the number of its cells that start before a minute.</summary>
    internal int StartsBefore(long minute) => minute <= Origin ? 0 : minute >= End ? Total : Steps(minute - Origin + _slot - 1);

    /// <summary>
    /// Returns the number of whole slots in some minutes; uses the reciprocal, because a division costs more than everything else.
    /// </summary>
    private int Steps(long minutes) => (int)((ulong)minutes * _reciprocal >> 32);
}
