using System.Diagnostics;

namespace Utleie.Benchmarks.Racing;

/// <summary>Times a lane.</summary>
internal static class Timing
{
    private static long _sink;

    /// <summary>Runs all lanes of a path in turn until the runtime has compiled them as well as it will.</summary>
    internal static void WarmUp(IReadOnlyList<Lane> lanes, Pace pace)
    {
        for (var started = Stopwatch.GetTimestamp(); Since(started) < pace.TogetherMilliseconds;)
        {
            foreach (var lane in lanes)
                Pass(lane);
        }
    }

    /// <summary>Nanoseconds and bytes per operation: the middle of the batches, after warming up.</summary>
    internal static (double Nanoseconds, double Bytes) Measure(Lane lane, Pace pace)
    {
        WarmUp(lane, pace);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var batches = Enumerable.Range(0, pace.Batches).Select(_ => Batch(lane, pace)).Order().ToList();
        return (batches[batches.Count / 2], Bytes(lane));
    }

    private static void WarmUp(Lane lane, Pace pace)
    {
        var started = Stopwatch.GetTimestamp();
        do
            Pass(lane);
        while (Since(started) < pace.WarmUpMilliseconds);
    }

    private static double Batch(Lane lane, Pace pace)
    {
        var (ticks, passes) = (0L, 0L);
        do
        {
            ticks += Pass(lane);
            passes++;
        }
        while (Stopwatch.GetElapsedTime(0, ticks).TotalMilliseconds < pace.BatchMilliseconds);
        return ticks * (1e9 / Stopwatch.Frequency) / passes / lane.Operations;
    }

    private static long Pass(Lane lane)
    {
        lane.Prepare?.Invoke();
        var started = Stopwatch.GetTimestamp();
        _sink += lane.Pass();
        return Stopwatch.GetTimestamp() - started;
    }

    /// <summary>Of all threads, as some lanes have several.</summary>
    private static double Bytes(Lane lane)
    {
        lane.Prepare?.Invoke();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        _sink += lane.Pass();
        return Math.Round((GC.GetTotalAllocatedBytes(precise: true) - before) / (double)lane.Operations, 1);
    }

    private static double Since(long started) => Stopwatch.GetElapsedTime(started).TotalMilliseconds;
}
