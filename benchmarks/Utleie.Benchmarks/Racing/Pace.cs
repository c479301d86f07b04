namespace Utleie.Benchmarks.Racing;

/// <summary>How long is warmed up and timed. The peers have the same two paces.</summary>
/// <param name="WarmUpMilliseconds">At least so long; code that is not warm reads 3–10 times slow.</param>
/// <param name="WarmUpPasses">At least so many passes, within twice the time.</param>
/// <param name="Batches">How many batches are timed; the middle one counts.</param>
/// <param name="BatchMilliseconds">How long a batch lasts at least.</param>
internal sealed record Pace(int WarmUpMilliseconds, int WarmUpPasses, int Batches, int BatchMilliseconds)
{
    internal static Pace Full { get; } = new(900, 100, 5, 50);

    /// <summary>Says that everything works, and about speed only roughly what it is.</summary>
    internal static Pace Smoke { get; } = new(200, 1, 1, 20);
}
