using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Cli.Wire;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Commands;

/// <summary>Finds free times.</summary>
internal static class FirstFreeCommand
{
    internal static Command Definition { get; } = new()
    {
        Name = "first-free",
        Summary = "The first free times, or why there is none.",
        Operands = ["R", "Q"],
        Request = 1,
        About =
        [
            "R  the rental object",
            "Q  {from, to, durationMinutes, courtIds[]?, limit?, dailyFrom?, dailyTo?, participants?, quantity?, targetGroup?};",
            "   limit is 1 to 1000, default 1",
        ],
        Options = [Bookings.Option, SchoolCalendars.Option],
        Example = new(
            "first-free samples/data/drammen-padel.json - "
            + "--bookings samples/data/bookings/drammen-padel.json --now 2026-02-06T10:00:00Z",
            """{"from": "2026-02-09T08:00", "to": "2026-02-09T13:00", "durationMinutes": 120, "courtIds": ["bane-1"]}""",
            """
            {
              "options": [
                {
                  "courtId": "bane-1",
                  "start": "2026-02-09T09:00:00Z",
                  "end": "2026-02-09T11:00:00Z"
                }
              ]
            }
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call) => ResourceCalendars.Compile(call.Resource(0), call.Zone, schoolCalendars: SchoolCalendars.In(call)).Match(
        table =>
        {
            var held = Bookings.In(call).Occupy(call, table);
            return Requests.Run<FreeAsk>(call, 1, ask => Answer(call, table, held, ask));
        },
        errors => Refusals.Write(call, errors.Findings, SchedulingTexts.Table));

    private static ExitCode Answer(Call call, FacilityCalendar table, Occupancy held, FreeAsk ask) =>
        table.FirstFree(ask.In(call.Zone, call.Now), held, call.Now).Match(
            found => Found(call, table, found.Times),
            none => None(call, ReasonDocument.Of(none.Reasons, SchedulingTexts.Table, call.Language)));

    private static ExitCode Found(Call call, FacilityCalendar table, ValueList<FreeTime> times)
    {
        if (call.IsText)
            Tell(call, table, times);
        else
            call.Write(new FreeTimesAnswer([.. times]));
        return ExitCode.Done;
    }

    private static ExitCode None(Call call, ValueList<ReasonDocument> reasons)
    {
        if (call.IsText)
            Refusals.Tell(call.Page, reasons);
        else
            call.Write(new NoFreeTimeAnswer(true, reasons));
        return ExitCode.No;
    }

    private static void Tell(Call call, FacilityCalendar table, ValueList<FreeTime> times)
    {
        foreach (var time in times)
            call.Page.Row($"✓ {table.NameOf(time.CourtId)}", DateTexts.Span(time.Start, time.End, call.Zone, call.Language), Ink.Good);
    }
}
