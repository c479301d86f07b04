using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

// D25.
/// <summary>A time of every week that is blocked or held by someone, in a season or always.</summary>
internal sealed record StandingRow(IsoDayOfWeek Day, HoursRow Row, bool IsBlocked, string? HeldBy, LocalDate? From = null, LocalDate? To = null)
{
    internal bool IsOn(LocalDate date) => Day == date.DayOfWeek && !(date < From) && !(date > To);
}

/// <summary>One week's time of a standing row.</summary>
internal readonly record struct StandingTime(long Start, long End, StandingRow Row)
{
    /// <summary>Whether it stands in the way of a booking: one that is held keeps its buffer, a block does not.</summary>
    internal bool Meets(long from, long to, int gap) => Row.IsBlocked ? Start < to && End > from : Start - gap < to && End + gap > from;
}
