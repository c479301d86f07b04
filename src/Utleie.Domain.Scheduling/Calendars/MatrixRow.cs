using System.Collections;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A court's day as cells, in time order.</summary>
public readonly struct MatrixRow : IReadOnlyList<Cell>
{
    private readonly DayMatrix _matrix;
    private readonly int _court;

    internal MatrixRow(DayMatrix matrix, int court) => (_matrix, _court) = (matrix, court);

    /// <summary>The court.</summary>
    public CalendarCourt Court => _matrix.Cells.Courts[_court];

    /// <summary>The number of cells.</summary>
    public int Count => Statuses.Length;

    /// <summary>The status of each cell, without times: the fastest way to render a row.</summary>
    public ReadOnlySpan<CellStatus> Statuses => _matrix.Cells.Row(_court);

    /// <summary>Returns the cell at a zero-based index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public Cell this[int index]
    {
        get
        {
            var (from, to) = SpanOf(index);
            return new(Minute.ToInstant(from), Minute.ToInstant(to), Statuses[index]);
        }
    }

    /// <summary>Returns why a cell is not free; empty if it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public ValueList<Reason> ReasonsOf(int index)
    {
        var (from, to) = SpanOf(index);
        return Statuses[index] == CellStatus.Free ? [] : _matrix.ReasonsOf(Court, from, to);
    }

    /// <summary>Enumerates the cells in order.</summary>
    public IEnumerator<Cell> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private (long From, long To) SpanOf(int index)
    {
        if ((uint)index >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"The row has {Count} cells; indices go from 0.");
        foreach (var run in _matrix.Cells.Days[_court].Runs)
        {
            if (index < run.FirstShown + run.Shown)
                return (run.StartOf(index - run.FirstShown), run.StartOf(index - run.FirstShown + 1));
        }

        throw new InvalidOperationException("A row's cells are those of its runs.");
    }
}
