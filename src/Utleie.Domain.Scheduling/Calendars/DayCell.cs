using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A day in a calendar of days.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Status">The status.</param>
/// <param name="Reasons">Why it is not free; empty if it is.</param>
public sealed record DayCell(LocalDate Date, CellStatus Status, ValueList<Reason> Reasons);

/// <summary>Calculates the days of a court.</summary>
internal static class DayCells
{
    internal static ValueList<DayCell> Of(CalendarCourt court, int first, int count, Occupancy held, Instant now)
    {
        // Days on both sides tell whether a free day is part of a stay as long as the shortest.
        var around = court.MinMinutes / Minute.PerDay - 1;
        var reasons = Enumerable.Range(first - around, count + 2 * around).Select(day => ReasonsOf(court, day, held, now)).ToArray();
        var cells = new DayCell[count];
        for (var i = 0; i < count; i++)
            cells[i] = Cell(court, first + i, reasons[i + around], LongestRun(reasons, i + around) > around);
        return [.. cells];
    }

    private static DayCell Cell(CalendarCourt court, int day, ValueList<Reason> reasons, bool isLongEnough)
    {
        if (reasons.IsEmpty && !isLongEnough)
            reasons = [Reason.Of(SchedulingCodes.GapTooShort, Argument.Of("min", court.MinMinutes))];
        var status = CellStatus.Free;
        foreach (var reason in reasons)
            status = CellStatuses.Stronger(CellStatuses.Of(reason.Code), status);
        return new(court.Schedule.Days.Of(day).Date, status, reasons);
    }

    private static ValueList<Reason> ReasonsOf(CalendarCourt court, int day, Occupancy held, Instant now)
    {
        var reasons = default(ReasonList);
        RuleCheck.Alone(court, ref reasons);
        var known = court.Schedule.Days.Of(day);
        if (DayPolicy.WindowOf(court.Schedule, day) is not { } window)
            reasons.Add(RuleCheck.NotOpen(court.Schedule, known.Start, known.End));
        var (from, to) = DayPolicy.WindowOf(court.Schedule, day) ?? (known.Start, known.End);
        DayPolicy.Place(court, from, to, court.Schedule.StartsFrom(now), ref reasons);
        SlotPolicy.Held(court, held, SlotPolicy.Anyone(from, to), from, to, ref reasons);
        return reasons.ToList();
    }

    private static int LongestRun(ValueList<Reason>[] reasons, int at)
    {
        var (from, to) = (at, at);
        while (from > 0 && reasons[from - 1].IsEmpty)
            from--;
        while (to < reasons.Length - 1 && reasons[to + 1].IsEmpty)
            to++;
        return to - from + 1;
    }
}
