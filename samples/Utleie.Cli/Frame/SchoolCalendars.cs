using Utleie.Domain;
using Utleie.Domain.Holidays;

namespace Utleie.Cli.Frame;

/// <summary>The school calendars of a file, which rental objects name by id.</summary>
internal static class SchoolCalendars
{
    internal static Option Option { get; } =
        new("--school", "FILE", "school calendars: [{id, schoolYears[] {from, to, holidays[] {name, from, to}}}]");

    /// <summary>The calendars of the option's file; none where it is not given.</summary>
    internal static ValueList<SchoolCalendar> In(Call call) => call.Value(Option.Name) is { } file ? call.Read<ValueList<SchoolCalendar>>(file) : [];
}
