using NodaTime;
using Utleie.Domain.Scheduling.Decisions;

namespace Utleie.Domain.Scheduling.Recurrence;

/// <summary>A series of which at least one date is allocated. Each date is decided on its own.</summary>
/// <param name="Occurrences">Every date in order, with its decision.</param>
public sealed record SeriesAllocation(ValueList<SeriesOccurrence> Occurrences)
{
    /// <summary>The allocated dates, in order; at least one.</summary>
    public ValueList<Allocation> Accepted => [.. Occurrences.Where(one => one.Decision.IsT0).Select(one => one.Decision.AsT0)];

    /// <summary>The refused dates, in order.</summary>
    public ValueList<SeriesOccurrence> Refused => [.. Occurrences.Where(one => one.Decision.IsT1)];
}

/// <summary>A series of which no date can be allocated.</summary>
/// <param name="Occurrences">Every date in order, with its refusal; empty if the rule excludes every date.</param>
public sealed record SeriesRefusal(ValueList<SeriesOccurrence> Occurrences);

/// <summary>One date of a series.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Decision">The allocation, or the refusal with all its reasons.</param>
public sealed record SeriesOccurrence(LocalDate Date, OneOf<Allocation, AllocationRefusal> Decision);
