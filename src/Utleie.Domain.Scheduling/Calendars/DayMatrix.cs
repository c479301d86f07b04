using System.Collections;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Calendars;

// D26.
/// <summary>A day of a facility: courts as rows, slots as cells.</summary>
/// <remarks>Opening hours that pass midnight belong to the day on which they begin. Source: 001 §6.2.</remarks>
public sealed class DayMatrix : IReadOnlyList<MatrixRow>
{
    private readonly Occupancy _occupancy;
    private readonly Instant _now;
    private readonly KeptCells _cells;

    internal DayMatrix(KeptCells cells, Occupancy occupancy, Instant now) => (_cells, _occupancy, _now) = (cells, occupancy, now);

    /// <summary>The local date.</summary>
    public LocalDate Date => _cells.Date;

    /// <summary>The number of courts.</summary>
    public int Count => _cells.Courts.Length;

    /// <summary>
    /// Returns the row at a zero-based index, in the order of the facility's courts; a whole room comes before its parts.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public MatrixRow this[int index] => (uint)index < (uint)Count
        ? new(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The matrix has {Count} rows; indices go from 0.");

    /// <summary>Enumerates the rows in order.</summary>
    public IEnumerator<MatrixRow> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal KeptCells Cells => _cells;

    internal ValueList<Reason> ReasonsOf(CalendarCourt court, long from, long to)
    {
        var reasons = default(ReasonList);
        RuleCheck.Alone(court, ref reasons);
        RuleCheck.Place(court, from, to, court.Schedule.StartsFrom(_now), RuleCheck.Opening, ref reasons);
        SlotPolicy.Held(court, _occupancy, SlotPolicy.Anyone(from, to), from, to, ref reasons);
        if (reasons.IsEmpty)
            reasons.Add(Reason.Of(SchedulingCodes.GapTooShort, Argument.Of("min", court.MinMinutes)));
        return reasons.ToList();
    }
}
