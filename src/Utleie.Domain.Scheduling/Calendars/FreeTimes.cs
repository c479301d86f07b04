using NodaTime;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A free time of a court.</summary>
/// <param name="CourtId">The court.</param>
/// <param name="Start">The start, included.</param>
/// <param name="End">The end, excluded.</param>
public sealed record FreeTime(string CourtId, Instant Start, Instant End);

/// <summary>The free times that a search found.</summary>
/// <param name="Times">At least one, ordered by start and then by court; at most as many as the query asked for.</param>
public sealed record FreeTimes(ValueList<FreeTime> Times);
