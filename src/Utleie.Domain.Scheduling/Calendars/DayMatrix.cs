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
    private readonly CalendarCourt[] _courts;
    private readonly Occupancy _occupancy;
    private readonly Instant _now;
    private readonly CourtDay[] _days;
    private readonly int[] _offsets;
    private readonly CellStatus[] _statuses;

    internal DayMatrix(LocalDate date, CalendarCourt[] courts, Occupancy occupancy, Instant now)
    {
        (Date, _courts, _occupancy, _now) = (date, courts, occupancy, now);
        var number = LocalDay.NumberOf(date);
        _days = new CourtDay[_courts.Length];
        _offsets = new int[_courts.Length + 1];
        for (var i = 0; i < _courts.Length; i++)
        {
            _days[i] = _courts[i].Schedule.Day(number);
            _offsets[i + 1] = _offsets[i] + _days[i].Shown.Length;
        }

        _statuses = new CellStatus[_offsets[^1]];
        Fill();
    }

    /// <summary>The local date.</summary>
    public LocalDate Date { get; }

    /// <summary>How many courts there are.</summary>
    public int Count => _courts.Length;

    /// <summary>The row at an index from 0, in the order of the facility's courts; a whole room before its parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public MatrixRow this[int index] => (uint)index < (uint)Count
        ? new(this, _courts[index], _days[index], _offsets[index])
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The matrix has {Count} rows; indices go from 0.");

    /// <summary>Walks the rows in order.</summary>
    public IEnumerator<MatrixRow> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal CellStatus StatusAt(int cell) => _statuses[cell];

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
        for (var i = 0; i < _courts.Length; i++)
        {
            if (!ReferenceEquals(windowOf, _courts[i].Schedule))
                (window, windowOf) = (_courts[i].Schedule.StartsFrom(_now), _courts[i].Schedule);
            RowFill.Fill(_courts[i], _days[i], _occupancy, window, _statuses.AsSpan(_offsets[i], _days[i].Shown.Length));
        }
    }
}
