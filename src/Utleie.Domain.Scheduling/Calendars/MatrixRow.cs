using System.Collections;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A court's day as cells, in order of time.</summary>
public readonly struct MatrixRow : IReadOnlyList<Cell>
{
    private readonly DayMatrix _matrix;
    private readonly int _court;

    internal MatrixRow(DayMatrix matrix, int court) => (_matrix, _court) = (matrix, court);

    /// <summary>The court.</summary>
    public CalendarCourt Court => _matrix.Cells.Courts[_court];

    /// <summary>How many cells it has.</summary>
    public int Count => Statuses.Length;

    /// <summary>What each cell is, without its times: the quickest way to draw a row.</summary>
    public ReadOnlySpan<CellStatus> Statuses => _matrix.Cells.Row(_court);

    /// <summary>The cell at an index from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public Cell this[int index]
    {
        get
        {
            var (from, to) = SpanOf(index);
            return new(Minute.ToInstant(from), Minute.ToInstant(to), Statuses[index]);
        }
    }

    /// <summary>Why a cell is not free; nothing where it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public ValueList<Reason> ReasonsOf(int index)
    {
        var (from, to) = SpanOf(index);
        return Statuses[index] == CellStatus.Free ? [] : _matrix.ReasonsOf(Court, from, to);
    }

    /// <summary>Walks the cells in order.</summary>
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
