using System.Globalization;
using System.Text;
using static Utleie.Benchmarks.Comparing.Texts;

namespace Utleie.Benchmarks.Comparing;

/// <summary>A run in Markdown.</summary>
internal static class Page
{
    /// <summary>Everything.</summary>
    internal static string Of(RunResult result)
    {
        var page = new StringBuilder($"""
            # Benchmarks of {result.Date}{(result.IsSmoke ? " (smoke: too short to say anything of speed)" : "")}

            {HowItWasRun(result)}

            {Tables(result, "##")}
            """);
        foreach (var path in HotPath.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"""

                ## {path.Title}

                One operation is {path.Operation}.

                {Times(path, result.Figures)}
                ![{path.Title}]({path.Id}.svg)

                """);
        }

        return page.ToString();
    }

    /// <summary>What docs/performance.md shows.</summary>
    internal static string Summary(RunResult result) => $"""
        {HowItWasRun(result)} Every time of every peer is in [results/{result.Date}.md](../benchmarks/results/{result.Date}.md).

        {Tables(result, "###")}
        """;

    /// <summary>What README.md shows: each path at its largest size, beside the strongest peer there.</summary>
    internal static string Short(RunResult result)
    {
        var table = new StringBuilder("| | size | Utleie.Domain | strongest peer | |\n|---|---|--:|--:|--:|\n");
        foreach (var path in HotPath.All)
        {
            var size = result.Figures.SizesOf(path.Id) is [.., var largest] ? largest : "";
            var peer = path.Peers.Select(peer => peer.System).MinBy(system => result.Figures.Time(path.Id, size, system) ?? double.MaxValue)!;
            var (ours, theirs) = (Cell(result.Figures.Time(path.Id, size)), Cell(result.Figures.Time(path.Id, size, peer)));
            table.Append(CultureInfo.InvariantCulture, $"| [{path.Title}](benchmarks/results/{path.Id}.svg) | {size} | {ours} ");
            table.Append(CultureInfo.InvariantCulture, $"| {peer} {theirs} | {RatioCell(result.Figures.Ratio(path.Id, size, peer))} |\n");
        }

        var charts = string.Concat(HotPath.All.Select(path => $"![{path.Title}](benchmarks/results/{path.Id}.svg)\n"));
        return $"{table}\n<details><summary>A chart of each path</summary>\n\n{charts}\n</details>\n";
    }

    private static string HowItWasRun(RunResult result)
    {
        var machine = string.Join("; ", result.Machine.Select(fact => $"{fact.Key}: {fact.Value}"));
        var rounds = $"{result.Rounds} {(result.Rounds == 1 ? "round" : "rounds")}";
        return $"Run on {result.Date}: {machine}. Ours and the peers ran in turn, {rounds}; a figure is the median. All gave the same answers.";
    }

    private static string Tables(RunResult result, string heading) => $"""
        {heading} Goals

        {Goals(result)}
        {heading} Growth

        {Growth(result)}
        {heading} Memory

        {Memory(result)}
        """;

    private static string Goals(RunResult result)
    {
        var table = new StringBuilder("| path | goal | reached | |\n|---|---|--:|---|\n");
        foreach (var goal in result.Goals)
        {
            var mark = goal.IsMet ? Met : Missed;
            table.Append(CultureInfo.InvariantCulture, $"| {goal.Path.Title} | {goal.Text} | {goal.Reached ?? NotRun} | {mark} |\n");
        }

        return table.ToString();
    }

    private static string Growth(RunResult result)
    {
        var table = new StringBuilder("| path | in | law | ours | peers |\n|---|---|---|--:|---|\n");
        foreach (var law in GrowthLaw.All)
        {
            string SlopeOf(string system) => result.Figures.Slope(law.Path, law.Points, system, law.IsOfAll) is { } slope ? Slope(slope) : NotRun;
            var path = HotPath.All.Single(path => path.Id == law.Path);
            var peers = string.Join(", ", path.Peers.Select(peer => $"{peer.System} {SlopeOf(peer.System)}"));
            table.Append(CultureInfo.InvariantCulture, $"| {path.Title} | {law.In} | {law.Text} | {SlopeOf(Racing.Lane.Ours)} | {peers} |\n");
        }

        return table.ToString();
    }

    private static string Memory(RunResult result) =>
        $"| what is held | bytes |\n|---|--:|\n{string.Concat(result.Memory.Select(line => $"| {line.Size} | {Bytes(line.BytesHeld ?? 0)} |\n"))}";

    private static string Times(HotPath path, Figures figures)
    {
        var table = new StringBuilder($"""
            | size | ours | allocated |{string.Concat(path.Peers.Select(peer => $" {peer.System} | |"))}
            |---|--:|--:|{string.Concat(path.Peers.Select(_ => "--:|--:|"))}

            """);
        foreach (var size in figures.SizesOf(path.Id))
        {
            var peers = path.Peers.Select(peer => $" {Cell(figures.Time(path.Id, size, peer.System))} | {RatioCell(figures.Ratio(path.Id, size, peer.System))} |");
            var allocated = figures.Bytes(path.Id, size) is { } bytes ? Bytes(bytes) : "";
            table.Append(CultureInfo.InvariantCulture, $"| {size} | {Cell(figures.Time(path.Id, size))} | {allocated} |{string.Concat(peers)}\n");
        }

        return table.ToString();
    }

    private static string Cell(double? time) => time is { } found ? Time(found) : NotRun;

    private static string RatioCell(double? ratio) => ratio is not { } found ? "" : found < 1 ? $"{Missed} {Texts.Times(found)}" : Texts.Times(found);
}
