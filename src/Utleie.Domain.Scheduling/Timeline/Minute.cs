using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>Converts instants to whole minutes since 1970 in UTC, the unit of the calendars.</summary>
internal static class Minute
{
    internal const int PerDay = 24 * 60;

    private const long Ticks = NodaConstants.TicksPerMinute;

    // D69.
    /// <summary>The first minute of the first supported year, 1971; leaves one year of room for adjacent days.</summary>
    internal const long First = 365L * PerDay;

    /// <summary>The minute after the last supported year, 2199.</summary>
    internal const long Last = 84_006L * PerDay;

    internal static long Floor(Instant instant) => Down(instant.ToUnixTimeTicks());

    internal static long Ceiling(Instant instant) => Down(instant.ToUnixTimeTicks() + Ticks - 1);

    internal static Instant ToInstant(long minute) => Instant.FromUnixTimeSeconds(minute * 60);

    internal static bool IsWhole(Instant instant) => ToInstant(Floor(instant)) == instant;

    internal static int DayOf(long minute) => (int)FloorDivide(minute, PerDay);

    internal static long FloorDivide(long value, int divisor) => (value >= 0 ? value : value - divisor + 1) / divisor;

    /// <summary>Returns the remainder of a division, from 0 to step − 1 also for negative values.</summary>
    internal static int Remainder(long value, int step) => (int)(value - FloorDivide(value, step) * step);

    private static long Down(long ticks) => (ticks >= 0 ? ticks : ticks - Ticks + 1) / Ticks;
}
