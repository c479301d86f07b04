namespace Utleie.Benchmarks.Racing;

/// <summary>How long is warmed up and timed. The peers have the same two paces.</summary>
/// <param name="TogetherMilliseconds">At least so long all lanes of a path are run in turn first: a runtime compiles well only what it has seen for seconds, and code that is not reads 3–10 times slow.</param>
/// <param name="WarmUpMilliseconds">At least so long each lane is run alone then, for the processor to learn its way.</param>
/// <param name="Batches">How many batches are timed; the middle one counts.</param>
/// <param name="BatchMilliseconds">How long a batch lasts at least.</param>
internal sealed record Pace(int TogetherMilliseconds, int WarmUpMilliseconds, int Batches, int BatchMilliseconds)
{
    internal static Pace Full { get; } = new(4_000, 400, 5, 50);

    /// <summary>Says that everything works, and about speed only roughly what it is.</summary>
    internal static Pace Smoke { get; } = new(0, 200, 1, 20);
}
