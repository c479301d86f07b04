using NodaTime;

namespace Utleie.Stores.Postgres;

/// <summary>Instants as PostgreSQL has them: in whole microseconds, which bookings have already (D127), and from the year 1 to 9999. The documents keep the rest.</summary>
internal static class PostgresTime
{
    private static readonly long First = DateTime.MinValue.Ticks - DateTime.UnixEpoch.Ticks;

    private static readonly long Last = DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks;

    /// <summary>The microsecond an instant is in.</summary>
    internal static DateTime Of(Instant instant)
    {
        var ticks = Math.Clamp(instant.ToUnixTimeTicks(), First, Last) - First;
        return DateTime.SpecifyKind(new DateTime(ticks - (ticks % TimeSpan.TicksPerMicrosecond)), DateTimeKind.Utc);
    }

    internal static DateTime? Of(Instant? instant) => instant is { } some ? Of(some) : null;
}
