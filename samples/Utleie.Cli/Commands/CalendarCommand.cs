using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Cli.Wire;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Cli.Commands;

/// <summary>Shows days of a calendar.</summary>
internal static class CalendarCommand
{
    private const string Date = "--date";
    private const string Days = "--days";
    private const string Week = "--week";
    private const int MostDays = 366;

    internal static Command Definition { get; } = new()
    {
        Name = "calendar",
        Summary = "Days of a calendar: what is free, and why the rest is not.",
        Operands = ["R"],
        About = ["R  the rental object"],
        Options =
        [
            new(Date, "DATE", "the first day", IsNeeded: true),
            new(Days, "N", "how many days, 1 to 366; default 1, or 7 for a week"),
            Bookings.Option,
            SchoolCalendars.Option,
            new(Week, null, "with --text: days across and slots down, in colour"),
        ],
        Example = new(
            "calendar samples/data/drammen-padel.json --date 2026-02-09 "
            + "--bookings samples/data/bookings/drammen-padel.json --now 2026-02-06T10:00:00Z --text",
            "",
            """
            mandag 9. februar 2026
                          08:00   09:00   10:00   11:00   12:00   13:00   ...
                        ┌───────┬───────┬───────┬───────┬───────┬───────┐
              Bane 1    │ Ledig │Opptatt│ Ledig │ Ledig │Opptatt│ Ledig │
                        ├───────┼───────┼───────┼───────┼───────┼───────┤
              Bane 2    │Opptatt│ Ledig │ Ledig │Opptatt│ Ledig │ Ledig │
                        ├───────┼───────┼───────┼───────┼───────┼───────┤
              Bane 3    │ Ledig │ Ledig │Opptatt│ Ledig │ Ledig │Opptatt│
                        ├───────┼───────┼───────┼───────┼───────┼───────┤
              Bane 4    │ Ledig │Opptatt│ Ledig │ Ledig │ Ledig │ Ledig │
                        └───────┴───────┴───────┴───────┴───────┴───────┘
            …
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        if (call.Has(Week) && !call.IsText)
            throw call.Usage($"{Week} needs --text");
        var first = FirstDay(call);
        var count = CommonOptions.Number(call, Days, 1, MostDays) ?? (call.Has(Week) ? 7 : 1);
        var result = ResourceCalendars.Compile(call.Resource(0), call.Zone, schoolCalendars: SchoolCalendars.In(call));
        return result.Match(
            table => Answer(call, table, first, count, result.Findings),
            errors => Refusals.Write(call, errors.Findings, SchedulingTexts.Table));
    }

    /// <summary>A calendar knows the years 1971 to 2199 (D69).</summary>
    private static LocalDate FirstDay(Call call)
    {
        var first = CommonOptions.Date(call, Date)!.Value;
        return first.Year is >= 1971 and < 2199
            ? first
            : throw call.Usage($"{Date} '{call.Value(Date)}' is outside the years 1971 to 2198 of a calendar");
    }

    private static ExitCode Answer(Call call, FacilityCalendar table, LocalDate first, int count, ValueList<Finding> warnings)
    {
        var held = Bookings.In(call).Occupy(call, table);
        var dates = Enumerable.Range(0, count).Select(first.PlusDays);
        ValueList<DayDocument> days = [.. dates.Select(date => DayDocument.Of(date, table.Day(date, held, call.Now), call.Language, showBookings: true))];
        if (!call.IsText)
            call.Write(new CalendarDocument(call.Zone.Id, days, ReasonDocument.Of([.. warnings, .. held.Findings, .. dates.SelectMany(date => table.NoticesOn(date)).Select(AsWarning)], SchedulingTexts.Table, call.Language)));
        else if (call.Has(Week))
            new CalendarView(call).Week(days);
        else
            Draw(call, table, days);
        return ExitCode.Done;
    }

    private static Finding AsWarning(Reason notice) => new("", notice.Code, FindingSeverity.Warning, notice.Arguments);

    private static void Draw(Call call, FacilityCalendar table, ValueList<DayDocument> days)
    {
        var view = new CalendarView(call);
        for (var i = 0; i < days.Count; i++)
            view.Day(days[i], table.Units, isFirst: i == 0);
    }
}
