using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>Instants as whole minutes since 1970 in UTC: what the calendars count in.</summary>
internal static class Minute
{
    internal const int PerDay = 24 * 60;

    private const long Ticks = NodaConstants.TicksPerMinute;

    // D69.
    /// <summary>The first minute a calendar knows, of 1971; one year of room for neighbour days.</summary>
    internal const long First = 365L * PerDay;

    /// <summary>The minute after the last a calendar knows, of 2199.</summary>
    internal const long Last = 84_006L * PerDay;

    internal static long Floor(Instant instant) => Down(instant.ToUnixTimeTicks());

    internal static long Ceiling(Instant instant) => Down(instant.ToUnixTimeTicks() + Ticks - 1);

    internal static Instant ToInstant(long minute) => Instant.FromUnixTimeSeconds(minute * 60);

    internal static bool IsWhole(Instant instant) => ToInstant(Floor(instant)) == instant;

    internal static int DayOf(long minute) => (int)FloorDivide(minute, PerDay);

    internal static long FloorDivide(long value, int divisor) => (value >= 0 ? value : value - divisor + 1) / divisor;

    /// <summary>What is left after whole steps, 0 to step − 1 also for negative values.</summary>
    internal static int Remainder(long value, int step) => (int)(value - FloorDivide(value, step) * step);

    private static long Down(long ticks) => (ticks >= 0 ? ticks : ticks - Ticks + 1) / Ticks;
}
