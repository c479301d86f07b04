using Utleie.Benchmarks.Permits;
using Utleie.Benchmarks.Pricing;
using Utleie.Benchmarks.Publishing;
using Utleie.Benchmarks.Resources;
using Utleie.Benchmarks.Scheduling;

namespace Utleie.Benchmarks.Racing;

/// <summary>
/// <c>race PATH [--peers] [--answers] [--smoke]</c>: times our lanes of a path, or those of the peers in C#, and prints a line for each.
/// </summary>
internal static class RaceCommand
{
    internal static int Run(string path, IReadOnlyCollection<string> flags)
    {
        var pace = flags.Contains("--smoke") ? Pace.Smoke : Pace.Full;
        var lanes = Lanes(path).Where(lane => lane.System == Lane.Ours ^ flags.Contains("--peers"));
        return flags.Contains("--answers") ? Tell(lanes, RaceLine.OfAnswers) : Time([.. lanes], pace);
    }

    private static int Time(List<Lane> lanes, Pace pace)
    {
        Timing.WarmUp(lanes, pace);
        return Tell(lanes, lane => RaceLine.OfTime(lane, pace));
    }

    private static int Tell(IEnumerable<Lane> lanes, Func<Lane, RaceLine> line)
    {
        foreach (var lane in lanes)
            Console.WriteLine(line(lane));
        return 0;
    }

    private static IEnumerable<Lane> Lanes(string path) => path switch
    {
        "price-total" => PriceLanes.Totals(),
        "price-lines" => PriceLanes.Lines(),
        "check" => CalendarLanes.Checks(),
        "free-starts" => CalendarLanes.Starts(),
        "matrix-cells" => CalendarLanes.Cells(),
        "matrix-first" => CalendarLanes.FirstCells(),
        "matrix-rows" => CalendarLanes.Rows(),
        "book" => LedgerLanes.OneByOne(),
        "book-concurrent" => LedgerLanes.Concurrent(),
        "permits" => PermitLanes.Needs(),
        "permits-reasons" => PermitLanes.Reasons(),
        "checklist" => ChecklistLanes.All(),
        "json-read" => JsonLanes.Reads(),
        "json-write" => JsonLanes.Writes(),
        _ => throw new ArgumentException($"There is no path '{path}'.", nameof(path)),
    };
}
