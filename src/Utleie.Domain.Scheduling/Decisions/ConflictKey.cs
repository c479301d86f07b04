using NodaTime;
using NodaTime.Text;

namespace Utleie.Domain.Scheduling.Decisions;

// D27a.
/// <summary>A piece of a court's time that only one allocation can have: what a plain unique index can enforce.</summary>
/// <remarks>Two allocations share a key exactly when their blocked spans overlap.</remarks>
/// <param name="Resource">The facility's id.</param>
/// <param name="Court">The id of the court or part of a room.</param>
/// <param name="Start">When the piece starts, a multiple of the calendar's raster.</param>
public readonly record struct ConflictKey(string Resource, string Court, Instant Start)
{
    private static readonly InstantPattern ToTheMinute = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm'Z'");

    /// <summary>The key as one text, the same on every machine: <c>drammen-padel/bane-1/2026-01-19T09:00Z</c>.</summary>
    public override string ToString() => $"{Resource}/{Court}/{ToTheMinute.Format(Start)}";
}
