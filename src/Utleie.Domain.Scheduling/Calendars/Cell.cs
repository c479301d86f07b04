using NodaTime;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A cell of a calendar: one slot of one court.</summary>
/// <param name="Start">The start (inclusive).</param>
/// <param name="End">The end (exclusive).</param>
/// <param name="Status">The status.</param>
public readonly record struct Cell(Instant Start, Instant End, CellStatus Status);
