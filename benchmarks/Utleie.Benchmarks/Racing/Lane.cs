namespace Utleie.Benchmarks.Racing;

/// <summary>One system doing one piece of work: what is timed, and what it answers.</summary>
/// <param name="Path">The hot path: <c>price-total</c>.</param>
/// <param name="Size">The size of the work, in the words of the report: <c>64 plans</c>.</param>
/// <param name="System">Who does it: <c>ours</c>, or the name of a peer.</param>
/// <param name="Operations">How many operations a pass is.</param>
/// <param name="Pass">All operations once; what it returns only keeps the work from being left out.</param>
/// <param name="Answers">What the operations answer, as numbers that every system gives alike.</param>
internal sealed record Lane(string Path, string Size, string System, int Operations, Func<long> Pass, Func<IEnumerable<int>> Answers)
{
    internal const string Ours = "ours";

    /// <summary>What is done before each pass, untimed: an empty ledger.</summary>
    internal Action? Prepare { get; init; }
}
