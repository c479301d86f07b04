using NodaTime;
using Utleie.Domain.Scheduling.Decisions;

namespace Utleie.Domain.Scheduling.Recurrence;

/// <summary>What becomes of a series: each of its dates is decided on its own.</summary>
/// <remarks>Source: D27b.</remarks>
/// <param name="Occurrences">The dates in order, with their decisions.</param>
public sealed record SeriesResult(ValueList<SeriesOccurrence> Occurrences)
{
    /// <summary>What was allocated, in order.</summary>
    public ValueList<Allocation> Accepted => [.. Occurrences.Select(one => one.Result).OfType<AllocationResult.Allocated>().Select(one => one.Allocation)];

    /// <summary>The dates that were refused, in order.</summary>
    public ValueList<SeriesOccurrence> Refused => [.. Occurrences.Where(one => one.Result is AllocationResult.Refused)];
}

/// <summary>One date of a series.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Result">Its decision.</param>
public sealed record SeriesOccurrence(LocalDate Date, AllocationResult Result);
