using Utleie.Benchmarks.Racing;
using Utleie.Benchmarks.Workloads;

namespace Utleie.Benchmarks.Comparing;

/// <summary>Holds every system's answers against ours, number by number, before anything is timed.</summary>
internal sealed class AnswerCheck
{
    private readonly Dictionary<(string Path, string Size), uint> _ours = [];
    private readonly HashSet<(string Path, string System)> _missing = [];

    /// <summary>How many lanes answer otherwise than we do.</summary>
    internal int Wrong { get; private set; }

    /// <summary>The peers that do not answer every size.</summary>
    internal IReadOnlyCollection<(string Path, string System)> Missing => _missing;

    internal void Check(HotPath path)
    {
        var ours = Contestant.Ours.Run(path.Id, "--answers").ToDictionary(line => line.Size, line => line.Answers ?? []);
        if (ours.Count == 0)
            Report($"{path.Id}: ours gives no answers");
        foreach (var (size, answers) in ours)
            _ours[(path.Id, size)] = Digest.Of(answers);
        var theirs = path.Peers.Select(peer => peer.Runner).Distinct().SelectMany(runner => runner.Run(path.Id, "--answers")).ToList();
        foreach (var (system, _) in path.Peers)
        {
            foreach (var (size, answers) in ours)
                Compare(path.Id, size, system, answers, theirs.Find(line => line.System == system && line.Size == size));
        }
    }

    /// <summary>What was timed must answer as it did before.</summary>
    internal void CheckTimed(RaceLine line)
    {
        if (!_ours.TryGetValue((line.Path, line.Size), out var sum) || sum != line.Checksum)
            Report($"{line.Path}, {line.Size}, {line.System}: what was timed answers otherwise (checksum {line.Checksum})");
    }

    private void Compare(string path, string size, string system, int[] ours, RaceLine? theirs)
    {
        if (theirs is null)
            _missing.Add((path, system));
        else if (!ours.AsSpan().SequenceEqual(theirs.Answers))
            Report($"{path}, {size}, {system}: {Difference(ours, theirs.Answers ?? [])}");
    }

    private static string Difference(int[] ours, int[] theirs)
    {
        var at = ours.AsSpan().CommonPrefixLength(theirs);
        return at < Math.Min(ours.Length, theirs.Length)
            ? $"answer {at} of {ours.Length} is {ours[at]} by ours and {theirs[at]} by theirs"
            : $"{ours.Length} answers by ours and {theirs.Length} by theirs";
    }

    private void Report(string message)
    {
        Wrong++;
        Console.Error.WriteLine($"WRONG {message}.");
    }
}
