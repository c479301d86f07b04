using NodaTime;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A free time of a court.</summary>
/// <param name="CourtId">The id of the court.</param>
/// <param name="Start">The start (inclusive).</param>
/// <param name="End">The end (exclusive).</param>
public sealed record FreeTime(string CourtId, Instant Start, Instant End);

/// <summary>The free times that a search found.</summary>
/// <param name="Times">At least one, ordered by start and then by court; at most <see cref="FreeQuery.Limit"/> of the query.</param>
public sealed record FreeTimes(ValueList<FreeTime> Times);
