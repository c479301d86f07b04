using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling.Compilation;

// D193.
/// <summary>Determines the types of dates: those of the app, or the Norwegian ones with the school calendar that the section names.</summary>
internal sealed class DayTypesCompiler(FacilitySections sections, FindingList findings)
{
    private const string Field = "availability.schoolCalendar";

    internal IDayTypes Types => sections.DayTypes ?? (sections.Availability?.SchoolCalendar is { } id ? WithSchool(id) : NorwegianDayTypes.Default);

    private NorwegianDayTypes WithSchool(string id)
    {
        for (var i = 0; i < sections.SchoolCalendars.Count; i++)
        {
            if (string.Equals(sections.SchoolCalendars[i].Id, id, StringComparison.Ordinal))
                return Compiled(sections.SchoolCalendars[i], FormattableString.Invariant($"schoolCalendars[{i}]"));
        }

        var known = string.Join(", ", sections.SchoolCalendars.Select(calendar => calendar.Id).OfType<string>().Take(20));
        findings.Warn(Field, SchedulingCodes.UnknownSchoolCalendar, new Argument("id", id), new("known", known.Length == 0 ? "–" : known));
        return NorwegianDayTypes.Default;
    }

    private NorwegianDayTypes Compiled(SchoolCalendar calendar, string path)
    {
        var result = SchoolDays.Compile(calendar);
        foreach (var finding in result.Findings)
            findings.Add(finding.Under(path));
        return result.Match(static school => new NorwegianDayTypes(school), static _ => NorwegianDayTypes.Default);
    }
}
