namespace Utleie.Domain;

/// <summary>A range of the week in minutes since Monday 00:00.</summary>
/// <param name="Start">The start (inclusive), 0–10079.</param>
/// <param name="End">The end (exclusive), at most 10080.</param>
public readonly record struct WeekSpan(int Start, int End);
