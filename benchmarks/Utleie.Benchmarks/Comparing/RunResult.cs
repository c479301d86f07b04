using Utleie.Benchmarks.Racing;

namespace Utleie.Benchmarks.Comparing;

/// <summary>A whole run: when, where, how, and what came of it.</summary>
internal sealed record RunResult
{
    /// <summary>The local date, as in <c>2026-11-21</c>.</summary>
    public required string Date { get; init; }

    public required bool IsSmoke { get; init; }

    public required int Rounds { get; init; }

    public required IReadOnlyDictionary<string, string> Machine { get; init; }

    public required Figures Figures { get; init; }

    public required IReadOnlyList<Goal> Goals { get; init; }

    /// <summary>The bytes that compiled objects hold.</summary>
    public required IReadOnlyList<RaceLine> Memory { get; init; }
}
