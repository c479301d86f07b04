using NodaTime;

namespace Utleie.Domain.Approvals;

/// <summary>A stretch of local time without a clock change.</summary>
/// <param name="Start">The start (inclusive).</param>
/// <param name="End">The end (exclusive), after the start.</param>
public readonly record struct LocalSpan(LocalDateTime Start, LocalDateTime End)
{
    /// <summary>Returns whether the span touches a date; one that ends at 00:00 does not touch the new day.</summary>
    public bool Touches(LocalDate date) => Start.Date <= date && End > date.AtMidnight();

    /// <summary>Returns the spans of a period: one, and one more for each clock change in it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is not after the start.</exception>
    public static ValueList<LocalSpan> Of(Instant start, Instant end, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (end <= start)
            throw new ArgumentOutOfRangeException(nameof(end), end, $"The period ends at or before its start {start}. Pass an end after the start.");
        var spans = new List<LocalSpan>(2);
        for (var from = start; from < end;)
        {
            var interval = zone.GetZoneInterval(from);
            var to = interval.HasEnd ? Instant.Min(interval.End, end) : end;
            spans.Add(new(from.WithOffset(interval.WallOffset).LocalDateTime, to.WithOffset(interval.WallOffset).LocalDateTime));
            from = to;
        }

        return [.. spans];
    }
}
