using System.Globalization;
using Utleie.Benchmarks.Racing;
using Utleie.Benchmarks.Workloads;

namespace Utleie.Benchmarks.Comparing;

/// <summary><c>compare [--smoke]</c>: equal answers first, then every path by ours and its peers in turn, and the report.</summary>
/// <remarks>A wrong answer or a peer that is missing fails the run; a goal that is missed is a red cell.</remarks>
internal static class CompareCommand
{
    internal static int Run(bool isSmoke)
    {
        if (WorkloadCommand.Run(check: true) != 0)
            return 1;
        var answers = new AnswerCheck();
        foreach (var path in HotPath.All)
            answers.Check(path);
        if (answers.Wrong > 0)
            return Failed($"{answers.Wrong} lanes give other answers; nothing was timed.");
        Console.WriteLine("Everyone that runs gives the same answers.");

        var result = Time(answers, rounds: isSmoke ? 1 : 3, isSmoke);
        Report.Write(result);
        foreach (var missed in result.Goals.Where(goal => !goal.IsMet))
            Console.WriteLine($"{Texts.Missed} {missed.Path.Title}: {missed.Text}: {missed.Reached ?? Texts.NotRun}");
        Console.WriteLine($"{result.Goals.Count(goal => goal.IsMet)} of {result.Goals.Count} goals are met.");
        var missing = answers.Missing.Concat(Missing(result.Figures)).Distinct().Select(lane => $"{lane.System} ({lane.Path})").ToList();
        return answers.Wrong > 0 ? Failed($"{answers.Wrong} lanes gave other answers when they were timed.")
            : missing.Count > 0 ? Failed($"Not run: {string.Join(", ", missing)}.")
            : 0;
    }

    private static RunResult Time(AnswerCheck answers, int rounds, bool isSmoke)
    {
        var lines = new List<RaceLine>();
        foreach (var path in HotPath.All)
        {
            Console.WriteLine($"{path.Id} …");
            var contestants = path.Peers.Select(peer => peer.Runner).Prepend(Contestant.Ours).Distinct();
            lines.AddRange(Enumerable.Range(0, rounds).SelectMany(_ => contestants.SelectMany(one => one.Run(path.Id, isSmoke ? ["--smoke"] : []))));
        }

        lines.ForEach(answers.CheckTimed);
        var figures = new Figures(lines);
        return new()
        {
            Date = DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IsSmoke = isSmoke,
            Rounds = rounds,
            Machine = Machine.Describe(),
            Figures = figures,
            Goals = [.. Goal.Of(figures)],
            Memory = Contestant.Memory.Run(MemoryCommand.Path),
        };
    }

    private static IEnumerable<(string Path, string System)> Missing(Figures figures) =>
        from path in HotPath.All
        from peer in path.Peers
        where figures.SizesOf(path.Id) is { Count: 0 } || figures.SizesOf(path.Id).Any(size => figures.Time(path.Id, size, peer.System) is null)
        select (path.Id, peer.System);

    private static int Failed(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
