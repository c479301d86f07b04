using System.Collections;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A day of a facility: courts as rows, slots as cells.</summary>
/// <remarks>Opening hours that pass midnight belong to the day they begin on. Source: 001 §6.2; D26.</remarks>
public sealed class DayMatrix : IReadOnlyList<MatrixRow>
{
    private readonly Occupancy _occupancy;
    private readonly Instant _now;
    private readonly MatrixRow[] _rows;
    private readonly CellStatus[] _statuses;

    internal DayMatrix(LocalDate date, CalendarCourt[] courts, Occupancy occupancy, Instant now)
    {
        (Date, _occupancy, _now) = (date, occupancy, now);
        var (number, offset) = (LocalDay.NumberOf(date), 0);
        _rows = new MatrixRow[courts.Length];
        for (var i = 0; i < courts.Length; i++)
        {
            _rows[i] = new(this, courts[i], courts[i].Schedule.Day(number), offset);
            offset += _rows[i].Count;
        }

        _statuses = new CellStatus[offset];
        Fill();
    }

    /// <summary>The local date.</summary>
    public LocalDate Date { get; }

    /// <summary>How many courts there are.</summary>
    public int Count => _rows.Length;

    /// <summary>The row at an index from 0, in the order of the facility's courts; a whole room before its parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public MatrixRow this[int index] => (uint)index < (uint)Count
        ? _rows[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The matrix has {Count} rows; indices go from 0.");

    /// <summary>Walks the rows in order.</summary>
    public IEnumerator<MatrixRow> GetEnumerator() => ((IEnumerable<MatrixRow>)_rows).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ReadOnlySpan<CellStatus> Statuses(int offset, int count) => _statuses.AsSpan(offset, count);

    internal ValueList<Reason> ReasonsOf(CalendarCourt court, long from, long to)
    {
        var reasons = default(ReasonList);
        RuleCheck.Alone(court, ref reasons);
        RuleCheck.Place(court, from, to, court.Schedule.StartsFrom(_now), ref reasons);
        SlotPolicy.Held(court, _occupancy, SlotPolicy.Anyone(from, to), from, to, ref reasons);
        if (reasons.IsEmpty)
            reasons.Add(Reason.Of(SchedulingCodes.GapTooShort, Argument.Of("min", court.MinMinutes)));
        return reasons.ToList();
    }

    private void Fill()
    {
        var (window, windowOf) = (default(StartWindow), default(CourtSchedule));
        foreach (ref readonly var row in _rows.AsSpan())
        {
            if (!ReferenceEquals(windowOf, row.Court.Schedule))
                (window, windowOf) = (row.Court.Schedule.StartsFrom(_now), row.Court.Schedule);
            RowFill.Fill(row.Court, row.Day, _occupancy, window, _statuses.AsSpan(row.Offset, row.Count));
        }
    }
}
