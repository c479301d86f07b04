using Utleie.Cli.Frame;
using Utleie.Cli.Texts;

namespace Utleie.Cli.Commands;

/// <summary>A tour of the library with the bundled catalogue: every step is a command line that can be typed as it stands.</summary>
internal static class DemoCommand
{
    /// <summary>The time it is in the tour, so that it always shows the same.</summary>
    private const string Time = "2026-02-06T10:00:00Z";

    private const string Data = "samples/data/";

    /// <summary>The objects of the catalogue, and what is asked of each.</summary>
    private static readonly (string Resource, string[] Steps)[] Tour =
    [
        ("moeterom-y.json",
        [
            "checklist samples/data/moeterom-y.json --text",
            "quote samples/data/moeterom-y.json samples/data/requests/moeterom-y-pris.json --text",
            "first-free samples/data/moeterom-y.json samples/data/requests/moeterom-y-ledig.json "
            + "--bookings samples/data/bookings/moeterom-y.json --text",
        ]),
        ("drammen-padel.json",
        [
            "wizard samples/data/drammen-padel.json --text",
            "calendar samples/data/drammen-padel.json --date 2026-02-09 --bookings samples/data/bookings/drammen-padel.json --text",
            "first-free samples/data/drammen-padel.json samples/data/requests/drammen-padel-ledig.json "
            + "--bookings samples/data/bookings/drammen-padel.json --text",
            "allocate samples/data/drammen-padel.json samples/data/requests/drammen-padel-opptatt.json "
            + "--bookings samples/data/bookings/drammen-padel.json --text",
            "quote samples/data/drammen-padel.json samples/data/requests/drammen-padel-pris.json --text",
        ]),
        ("sommerkonsert.json",
        [
            "validate samples/data/sommerkonsert.json --text",
            "transition samples/data/sommerkonsert.json samples/data/requests/sommerkonsert-godkjenn-egen.json --text",
            "transition samples/data/sommerkonsert.json samples/data/requests/sommerkonsert-godkjenn.json --text",
            "quote samples/data/sommerkonsert.json samples/data/requests/sommerkonsert-billetter.json --text",
            "permits samples/data/requests/sommerkonsert-tillatelser.json --text",
        ]),
        ("festtelt.json",
        [
            "validate samples/data/festtelt.json --text",
            "calendar samples/data/festtelt.json --date 2026-06-22 --bookings samples/data/bookings/festtelt.json --text",
            "quote samples/data/festtelt.json samples/data/requests/festtelt-leie.json --text",
        ]),
    ];

    internal static Command Definition { get; } = new()
    {
        Name = "demo",
        Summary = "A tour: four rental objects, their checklists, prices, calendars and permits.",
        Now = Time,
        Example = new("demo", "", "utleie demo --now 2026-02-06T10:00:00Z\n…"),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        call.Page.Line($"utleie demo --now {call.Now}", Ink.Strong);
        call.Page.Line();
        foreach (var (file, steps) in Tour)
        {
            var resource = Documents.Resource(Bundled(Data + file), call.StandardInput);
            new Summary(call).Draw(resource);
            new PriceList(call).Draw(resource);
            call.Page.Line();
            foreach (var step in steps)
                Step(call, step);
        }

        return ExitCode.Done;
    }

    private static void Step(Call call, string line)
    {
        call.Page.Line($"$ utleie {line}", Ink.Faint);
        call.Page.Line();
        string[] words = line.Split(' ');
        call.Run(CommandTable.All.First(command => command.Name == words[0]), words.Skip(1).Select(Bundled));
        call.Page.Line();
    }

    /// <summary>The catalogue lies beside the program.</summary>
    private static string Bundled(string word) =>
        word.StartsWith(Data, StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, "data", word[Data.Length..]) : word;
}
