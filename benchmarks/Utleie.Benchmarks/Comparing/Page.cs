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
        var page = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# Benchmarks of {result.Date}{(result.IsSmoke ? " (smoke: too short to say anything of speed)" : "")}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{HowItWasRun(result)}\n\n## Goals\n\n{Goals(result)}\n## Growth\n\n{Growth(result)}\n## Memory\n\n{Memory(result)}");
        foreach (var path in HotPath.All)
            page.Append(CultureInfo.InvariantCulture, $"\n## {path.Title}\n\nOne operation is {path.Operation}.\n\n{Times(path, result.Figures)}\n![{path.Title}]({path.Id}.svg)\n");
        return page.ToString();
    }

    /// <summary>What docs/performance.md shows.</summary>
    internal static string Summary(RunResult result) =>
        $"{HowItWasRun(result)} Every time of every peer is in [results/{result.Date}.md](../benchmarks/results/{result.Date}.md).\n\n### Goals\n\n{Goals(result)}\n### Growth\n\n{Growth(result)}\n### Memory\n\n{Memory(result)}";

    /// <summary>What README.md shows: each path at its largest size, beside the strongest peer there.</summary>
    internal static string Short(RunResult result)
    {
        var table = new StringBuilder("| | size | Utleie.Domain | strongest peer | |\n|---|---|--:|--:|--:|\n");
        foreach (var path in HotPath.All)
        {
            var size = result.Figures.SizesOf(path.Id) is [.., var largest] ? largest : "";
            var peer = path.Peers.Select(peer => peer.System).MinBy(system => result.Figures.Time(path.Id, size, system) ?? double.MaxValue)!;
            table.Append(CultureInfo.InvariantCulture, $"| [{path.Title}](benchmarks/results/{path.Id}.svg) | {size} | {Cell(result.Figures.Time(path.Id, size))} ");
            table.Append(CultureInfo.InvariantCulture, $"| {peer} {Cell(result.Figures.Time(path.Id, size, peer))} | {RatioCell(result.Figures.Ratio(path.Id, size, peer))} |\n");
        }

        var charts = string.Concat(HotPath.All.Select(path => $"![{path.Title}](benchmarks/results/{path.Id}.svg)\n"));
        return $"{table}\n<details><summary>A chart of each path</summary>\n\n{charts}\n</details>\n";
    }

    private static string HowItWasRun(RunResult result)
    {
        var machine = string.Join("; ", result.Machine.Select(fact => $"{fact.Key}: {fact.Value}"));
        return $"Run on {result.Date}: {machine}. Ours and the peers ran in turn, {result.Rounds} {(result.Rounds == 1 ? "round" : "rounds")}; a figure is the median. All gave the same answers.";
    }

    private static string Goals(RunResult result)
    {
        var table = new StringBuilder("| path | goal | reached | |\n|---|---|--:|---|\n");
        foreach (var goal in result.Goals)
            table.Append(CultureInfo.InvariantCulture, $"| {goal.Path.Title} | {goal.Text} | {goal.Reached ?? NotRun} | {(goal.IsMet ? Met : Missed)} |\n");
        return table.ToString();
    }

    private static string Growth(RunResult result)
    {
        var table = new StringBuilder("| path | in | law | ours | peers |\n|---|---|---|--:|---|\n");
        foreach (var law in GrowthLaw.All)
        {
            double? SlopeOf(string system) => result.Figures.Slope(law.Path, law.Points, system, law.IsOfAll);
            var peers = HotPath.All.Single(path => path.Id == law.Path).Peers.Select(peer => $"{peer.System} {(SlopeOf(peer.System) is { } slope ? Slope(slope) : NotRun)}");
            table.Append(CultureInfo.InvariantCulture, $"| {law.Path} | {law.In} | {law.Text} | {(SlopeOf(Racing.Lane.Ours) is { } ours ? Slope(ours) : NotRun)} | {string.Join(", ", peers)} |\n");
        }

        return table.ToString();
    }

    private static string Memory(RunResult result) =>
        $"| what is held | bytes |\n|---|--:|\n{string.Concat(result.Memory.Select(line => $"| {line.Size} | {Bytes(line.BytesHeld ?? 0)} |\n"))}";

    private static string Times(HotPath path, Figures figures)
    {
        var table = new StringBuilder($"| size | ours | allocated |{string.Concat(path.Peers.Select(peer => $" {peer.System} | |"))}\n|---|--:|--:|{string.Concat(path.Peers.Select(_ => "--:|--:|"))}\n");
        foreach (var size in figures.SizesOf(path.Id))
        {
            var peers = path.Peers.Select(peer => $" {Cell(figures.Time(path.Id, size, peer.System))} | {RatioCell(figures.Ratio(path.Id, size, peer.System))} |");
            table.Append(CultureInfo.InvariantCulture, $"| {size} | {Cell(figures.Time(path.Id, size))} | {(figures.Bytes(path.Id, size) is { } bytes ? Bytes(bytes) : "")} |{string.Concat(peers)}\n");
        }

        return table.ToString();
    }

    private static string Cell(double? time) => time is { } found ? Time(found) : NotRun;

    private static string RatioCell(double? ratio) => ratio is not { } found ? "" : found < 1 ? $"{Missed} {Texts.Times(found)}" : Texts.Times(found);
}
