using Utleie.Benchmarks.Racing;

namespace Utleie.Benchmarks.Comparing;

/// <summary>What a run has measured: for each path, size and system the median of the rounds.</summary>
internal sealed class Figures(IEnumerable<RaceLine> lines)
{
    private readonly Dictionary<(string Path, string Size, string System), double> _times = lines
        .Where(line => line.NsPerOp is not null)
        .GroupBy(line => (line.Path, line.Size, line.System))
        .ToDictionary(group => group.Key, group => Median(group.Select(line => line.NsPerOp!.Value)));

    private readonly Dictionary<(string Path, string Size), double> _bytes = lines
        .Where(line => line is { System: Lane.Ours, BytesPerOp: not null })
        .GroupBy(line => (line.Path, line.Size))
        .ToDictionary(group => group.Key, group => group.Min(line => line.BytesPerOp!.Value));

    /// <summary>Every line of every round.</summary>
    internal IReadOnlyList<RaceLine> Lines { get; } = [.. lines];

    /// <summary>The sizes of a path, in the order they were run.</summary>
    internal IReadOnlyList<string> SizesOf(string path) =>
        [.. Lines.Where(line => line.Path == path && line.System == Lane.Ours).Select(line => line.Size).Distinct()];

    /// <summary>Nanoseconds per operation; null where it was not run.</summary>
    internal double? Time(string path, string size, string system = Lane.Ours) =>
        _times.TryGetValue((path, size, system), out var time) ? time : null;

    /// <summary>Bytes that ours allocates per operation.</summary>
    internal double? Bytes(string path, string size) => _bytes.TryGetValue((path, size), out var bytes) ? bytes : null;

    /// <summary>How many times as fast as a peer ours is.</summary>
    internal double? Ratio(string path, string size, string peer) => Time(path, size, peer) / Time(path, size);

    /// <summary>The growth of a system's time with the size of the work: the slope of the best line through the points on log–log paper.</summary>
    internal double? Slope(string path, IEnumerable<(string Size, double Amount)> points, string system = Lane.Ours, bool ofAll = false)
    {
        var logs = points.Select(point => (
            X: Math.Log(point.Amount),
            Y: Math.Log(Time(path, point.Size, system) * (ofAll ? point.Amount : 1) ?? double.NaN))).ToList();
        var (x, y) = (logs.Average(log => log.X), logs.Average(log => log.Y));
        var slope = logs.Sum(log => (log.X - x) * (log.Y - y)) / logs.Sum(log => (log.X - x) * (log.X - x));
        return double.IsNaN(slope) ? null : slope;
    }

    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
