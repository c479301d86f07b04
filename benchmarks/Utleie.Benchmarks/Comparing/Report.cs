using System.IO;
using System.Text.Json;
using Utleie.Benchmarks.Workloads;

namespace Utleie.Benchmarks.Comparing;

/// <summary>
/// Writes what came of a run: a page, the numbers, a chart for each path, and the marked sections of README.md and docs/performance.md.
/// </summary>
/// <remarks>A smoke run writes to <c>artifacts/benchmarks</c> and leaves what is committed alone.</remarks>
internal static class Report
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(RunResult result)
    {
        var root = Path.GetFullPath(Path.Combine(WorkloadFolder.Benchmarks, ".."));
        var folder = result.IsSmoke ? Path.Combine(root, "artifacts", "benchmarks") : Path.Combine(root, "benchmarks", "results");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{result.Date}.md"), Page.Of(result));
        File.WriteAllText(Path.Combine(folder, $"{result.Date}.json"), JsonSerializer.Serialize(Numbers(result), Json) + "\n");
        foreach (var path in HotPath.All)
            File.WriteAllText(Path.Combine(folder, $"{path.Id}.svg"), BarChart.Of(path, result.Figures));
        Console.WriteLine($"Written to {folder}.");
        if (result.IsSmoke)
            return;
        MarkedSection.Replace(Path.Combine(root, "docs", "performance.md"), Page.Summary(result));
        MarkedSection.Replace(Path.Combine(root, "README.md"), Page.Short(result));
    }

    private static object Numbers(RunResult result) => new
    {
        result.Date,
        Smoke = result.IsSmoke,
        result.Rounds,
        result.Machine,
        Goals = result.Goals.Select(goal => new { Path = goal.Path.Id, Goal = goal.Text, goal.Reached, Met = goal.IsMet }),
        Growth = GrowthLaw.All.Select(law => new
        {
            law.Path,
            law.In,
            Law = law.Text,
            Slope = result.Figures.Slope(law.Path, law.Points, ofAll: law.IsOfAll),
        }),
        Times = result.Figures.Lines.GroupBy(line => (line.Path, line.Size, line.System)).Select(rounds => new
        {
            rounds.Key.Path,
            rounds.Key.Size,
            rounds.Key.System,
            NsPerOp = result.Figures.Time(rounds.Key.Path, rounds.Key.Size, rounds.Key.System),
            Rounds = rounds.Select(line => line.NsPerOp),
            rounds.First().BytesPerOp,
            rounds.First().Checksum,
        }),
        Memory = result.Memory.Select(line => new { What = line.Size, line.BytesHeld }),
    };
}
