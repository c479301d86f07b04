namespace Utleie.Domain.Scheduling.Timeline;

// D65.
/// <summary>Cells of one grid, end to end in elapsed minutes over clock changes too. Those after the shown ones belong to the next day and are there to be run into.</summary>
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

    /// <summary>Where its bits begin in the day's row of bits.</summary>
    internal int FirstBit { get; }

    /// <summary>Where its cells begin in the day's list of cells.</summary>
    internal int FirstShown { get; }

    internal long End => Origin + (long)Total * _slot;

    internal long StartOf(int cell) => Origin + (long)cell * _slot;

    /// <summary>The cells that some minutes touch: from the first (included) to the last (excluded).</summary>
    internal (int From, int To) Touched(long from, long to)
    {
        if (to <= Origin || from >= End)
            return (0, 0);
        return (from <= Origin ? 0 : Steps(from - Origin), to >= End ? Total : Steps(to - Origin + _slot - 1));
    }

    /// <summary>How many of its cells start before a minute.</summary>
    internal int StartsBefore(long minute) => minute <= Origin ? 0 : minute >= End ? Total : Steps(minute - Origin + _slot - 1);

    /// <summary>Whole slots in so many minutes; by the reciprocal, since dividing costs more than all the rest.</summary>
    private int Steps(long minutes) => (int)((ulong)minutes * _reciprocal >> 32);
}
