using NodaTime;
using NodaTime.Text;

namespace Utleie.Domain.Scheduling.Decisions;

// D27a.
/// <summary>An interval of a court's time that only one allocation can have, which a unique index can enforce.</summary>
/// <remarks>Two allocations share a key exactly when their blocked spans overlap.</remarks>
/// <param name="Resource">The id of the facility.</param>
/// <param name="Court">The id of the court or part of a room.</param>
/// <param name="Start">The start of the interval; a multiple of the calendar's raster.</param>
public readonly record struct ConflictKey(string Resource, string Court, Instant Start)
{
    private static readonly InstantPattern ToTheMinute = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm'Z'");

    /// <summary>Returns the key as text, identical on every machine: <c>drammen-padel/bane-1/2026-01-19T09:00Z</c>.</summary>
    public override string ToString() => $"{Resource}/{Court}/{ToTheMinute.Format(Start)}";
}
