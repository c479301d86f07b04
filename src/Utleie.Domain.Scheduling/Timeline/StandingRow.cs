using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

// D25.
/// <summary>A weekly time that is blocked or reserved, in a season or always.</summary>
internal sealed record StandingRow(IsoDayOfWeek Day, HoursRow Row, bool IsBlocked, string? HeldBy, LocalDate? From = null, LocalDate? To = null)
{
    internal bool IsOn(LocalDate date) => Day == date.DayOfWeek && !(date < From) && !(date > To);
}

/// <summary>A weekly time in one particular week.</summary>
internal readonly record struct StandingTime(long Start, long End, StandingRow Row)
{
    /// <summary>Returns whether it is in the way of a booking; a reserved time keeps its buffer, a block does not.</summary>
    internal bool Meets(long from, long to, int gap) => Row.IsBlocked ? Start < to && End > from : Start - gap < to && End + gap > from;
}
