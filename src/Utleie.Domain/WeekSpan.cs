namespace Utleie.Domain;

/// <summary>A piece of the week in minutes since Monday 00:00.</summary>
/// <param name="Start">Its first minute, 0–10079.</param>
/// <param name="End">The minute after its last, at most 10080.</param>
public readonly record struct WeekSpan(int Start, int End);
