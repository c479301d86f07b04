using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Scheduling.Timeline;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>Compiles rows of opening hours and reports those that are incomplete, reversed or overlapping.</summary>
internal sealed class HoursCompiler(FindingList findings, IDayTypes types)
{
    private const int LongestNight = 12 * 60;

    private readonly DatedRowCompiler _conditions = new(findings, types);

    internal WeekHours Week(ValueList<OpeningHours> rows, string field)
    {
        var (week, dated) = (new List<(IsoDayOfWeek Day, HoursRow Row, int Index)>(), new List<(DatedRow Row, int Index)>());
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Active == false || !Applies(rows[i], $"{field}[{i}]"))
                continue;
            if (DatedRowCompiler.IsDated(rows[i]))
                AddDated(rows[i], i, $"{field}[{i}]", isDayNeeded: true, dated);
            else if (Row(rows[i].From, rows[i].To, $"{field}[{i}]") is { } row && HasDay(rows[i].Day, $"{field}[{i}]"))
                week.Add((rows[i].Day!.Value, row, i));
        }

        ReportOverlaps([.. week.Select(row => (((int)row.Day - 1) * Minute.PerDay + row.Row.From, row.Row.Length, row.Index))], field);
        if (dated.Count > 0)
            new DatedOverlaps(findings, types).Report([.. week.Select(row => (new DatedRow { Days = DaySet.Of(row.Day), Hours = row.Row }, row.Index)).Concat(dated).OrderBy(row => row.Index)], field);
        return new(week.Select(row => (row.Day, row.Row)), [.. dated.Select(row => row.Row)], types);
    }

    // D61.
    /// <summary>Compiles the hours of an exception; a row without a day applies to each of its days.</summary>
    internal WeekHours Dated(ValueList<OpeningHours> rows, string field)
    {
        var (read, dated) = (new List<(IsoDayOfWeek Day, HoursRow Row)>(), new List<(DatedRow Row, int Index)>());
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Active == false || !Applies(rows[i], $"{field}[{i}]"))
                continue;
            if (DatedRowCompiler.IsDated(rows[i]))
            {
                AddDated(rows[i], i, $"{field}[{i}]", isDayNeeded: false, dated);
                continue;
            }

            if (Row(rows[i].From, rows[i].To, $"{field}[{i}]") is not { } row)
                continue;
            for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
            {
                if (rows[i].Day is null || rows[i].Day == day)
                    read.Add((day, row));
            }
        }

        return new(read, [.. dated.Select(row => row.Row)], types);
    }

    /// <summary>Adds a row with conditions. An open row without a day needs day types; a closed one may close all days of its dates.</summary>
    private void AddDated(OpeningHours row, int index, string field, bool isDayNeeded, List<(DatedRow Row, int Index)> dated)
    {
        var isClosed = row.Closed == true;
        var hours = isClosed ? null : Row(row.From, row.To, field);
        var isComplete = (isClosed || hours is not null) & (isClosed || !isDayNeeded || !row.DayTypes.IsEmpty || HasDay(row.Day, field));
        if (_conditions.Compile(row, hours, field) is { } compiled && isComplete)
            dated.Add((compiled, index));
    }

    // D4, D72.
    /// <summary>
    /// Compiles the local times of a row. An end at or before the start is on the next day; if the row is then longer than twelve hours, it
    /// is reported as doubtful.
    /// </summary>
    internal HoursRow? Row(ClockTime? from, ClockTime? to, string field)
    {
        if (from is not { } start || to is not { } end)
        {
            findings.Error(field, SchedulingCodes.Incomplete, new Argument("missing", from is null ? "from" : "to"));
            return null;
        }

        if (start == ClockTime.EndOfDay)
        {
            findings.Error(field, SchedulingCodes.OutOfRange, Argument.Of("value", start), new Argument("min", "00:00"), new Argument("max", "23:59"));
            return null;
        }

        var length = end > start ? end.Minutes - start.Minutes : end.Minutes - start.Minutes + Minute.PerDay;
        if (end < start && length > LongestNight)
            findings.Warn(field, SchedulingCodes.OpeningReversed, Argument.Of("from", start), Argument.Of("to", end), Argument.Of("hours", length / 60));
        return new(start.Minutes, length);
    }

    // D188.
    /// <summary>Reports the unknown members of a row. Returns whether it applies; a closed row that does not would open its dates, which is an error.</summary>
    private bool Applies(OpeningHours row, string field)
    {
        if (findings.CanRead(field, row, SchedulingJsonContext.Default.OpeningHours, MemberRole.Row))
            return true;
        if (row.Closed == true)
            findings.Error(field, SchedulingCodes.RestrictionUnread);
        return false;
    }

    private bool HasDay(IsoDayOfWeek? day, string field)
    {
        if (day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday)
            return true;
        findings.Error(field, SchedulingCodes.Incomplete, new Argument("missing", "day"));
        return false;
    }

    /// <summary>Reports overlaps between rows in minutes of the week; the last row of Sunday may overlap the first of Monday.</summary>
    private void ReportOverlaps((int Start, int Length, int Index)[] rows, string field)
    {
        Array.Sort(rows, static (one, other) => one.Start.CompareTo(other.Start));
        for (var i = 0; i < rows.Length && !findings.IsFull; i++)
        {
            for (var j = i + 1; j < rows.Length && rows[j].Start < rows[i].Start + rows[i].Length; j++)
                ReportOverlap(rows[i].Index, rows[j].Index, rows[j].Start, field);
        }

        if (rows.Length < 2)
            return;
        var late = rows.MaxBy(row => row.Start + row.Length);
        if (rows[0].Index != late.Index && rows[0].Start + WeekWindow.MinutesPerWeek < late.Start + late.Length)
            ReportOverlap(late.Index, rows[0].Index, rows[0].Start, field);
    }

    private void ReportOverlap(int one, int other, int minuteOfWeek, string field) => findings.Error(
        FormattableString.Invariant($"{field}[{Math.Max(one, other)}]"),
        SchedulingCodes.OpeningOverlap,
        Argument.Of("other", FormattableString.Invariant($"{field}[{Math.Min(one, other)}]")),
        new Argument("day", Weekdays.Name((IsoDayOfWeek)(minuteOfWeek / Minute.PerDay + 1))));
}
