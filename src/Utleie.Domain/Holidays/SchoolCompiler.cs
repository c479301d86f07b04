using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Holidays;

/// <summary>Compiles a school calendar and reports what is incomplete, reversed or overlapping.</summary>
internal sealed class SchoolCompiler(SchoolCalendar calendar)
{
    private const int Most = 200;

    private readonly List<Finding> _findings = [];
    private readonly List<(DateInterval Dates, string? Name)> _holidays = [];

    internal OneOf<SchoolDays, CompileErrors> Compile()
    {
        _findings.AddRange(UnknownMembers.In("", calendar, KernelJson.Default.SchoolCalendar, MemberRole.Section).Select(finding => finding with { Field = finding.Field.TrimStart('.') }));
        if (string.IsNullOrWhiteSpace(calendar.Id))
            Add(Finding.Error("id", DayTypeCodes.Incomplete, new Argument("missing", "id")));
        if (calendar.SchoolYears.IsEmpty)
            Add(Finding.Error("schoolYears", DayTypeCodes.NoSchoolYears));
        var terms = Terms();
        ValueList<Finding> findings = [.. _findings];
        return findings.Any(finding => finding.Severity == FindingSeverity.Error)
            ? new CompileErrors(findings)
            : new SchoolDays(calendar.Id!, terms, [.. _holidays.OrderBy(holiday => holiday.Dates.Start)], findings);
    }

    private DateInterval[] Terms()
    {
        var terms = new List<(DateInterval Dates, string Field)>();
        for (var i = 0; i < calendar.SchoolYears.Count && _findings.Count < Most; i++)
        {
            var (year, field) = (calendar.SchoolYears[i], FormattableString.Invariant($"schoolYears[{i}]"));
            _findings.AddRange(UnknownMembers.In(field, year, KernelJson.Default.SchoolYear, MemberRole.Section));
            if (Interval(year.From, year.To, field) is not { } dates)
                continue;
            terms.Add((dates, field));
            Holidays(year, dates, field);
        }

        return Ordered(terms);
    }

    private void Holidays(SchoolYear year, DateInterval term, string path)
    {
        var holidays = new List<(DateInterval Dates, string Field)>();
        for (var i = 0; i < year.Holidays.Count && _findings.Count < Most; i++)
        {
            var (holiday, field) = (year.Holidays[i], FormattableString.Invariant($"{path}.holidays[{i}]"));
            _findings.AddRange(UnknownMembers.In(field, holiday, KernelJson.Default.SchoolHolidayPeriod, MemberRole.Section));
            if (Interval(holiday.From, holiday.To ?? holiday.From, field) is not { } dates)
                continue;
            if (dates.Start < term.Start || dates.End > term.End)
                Add(Finding.Error(field, DayTypeCodes.HolidayOutsideYear, Iso("from", dates.Start), Iso("to", dates.End)));
            holidays.Add((dates, field));
            _holidays.Add((dates, holiday.Name));
        }

        Ordered(holidays);
    }

    private DateInterval? Interval(LocalDate? from, LocalDate? to, string field)
    {
        if (from is not { } first || to is not { } last)
        {
            var missing = from is null ? "from" : "to";
            Add(Finding.Error($"{field}.{missing}", DayTypeCodes.Incomplete, new Argument("missing", missing)));
            return null;
        }

        if (first <= last)
            return new(first, last);
        Add(Finding.Error($"{field}.to", DayTypeCodes.DatesReversed, Iso("from", first), Iso("to", last)));
        return null;
    }

    /// <summary>Returns the intervals in date order and reports each that overlaps the one before.</summary>
    private DateInterval[] Ordered(List<(DateInterval Dates, string Field)> rows)
    {
        var ordered = rows.OrderBy(row => row.Dates.Start).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Dates.Start <= ordered[i - 1].Dates.End)
                Add(Finding.Error(ordered[i].Field, DayTypeCodes.SchoolOverlap, Iso("from", ordered[i].Dates.Start), Iso("to", ordered[i].Dates.End), new("other", ordered[i - 1].Field)));
        }

        return [.. ordered.Select(row => row.Dates)];
    }

    private void Add(Finding finding)
    {
        if (_findings.Count < Most)
            _findings.Add(finding);
    }

    private static Argument Iso(string name, LocalDate date) => new(name, LocalDatePattern.Iso.Format(date));
}
