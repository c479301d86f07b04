using NodaTime;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A cell of a calendar: a slot of a court.</summary>
/// <param name="Start">When it starts (included).</param>
/// <param name="End">When it ends (excluded).</param>
/// <param name="Status">What it is.</param>
public readonly record struct Cell(Instant Start, Instant End, CellStatus Status);
