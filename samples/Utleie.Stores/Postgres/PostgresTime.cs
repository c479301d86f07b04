using NodaTime;

namespace Utleie.Stores.Postgres;

/// <summary>Instants as PostgreSQL has them: in whole microseconds, and here from the year 1 to 9999.</summary>
/// <remarks>The times of bookings are whole microseconds already (D127); of others, the documents keep the rest.</remarks>
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
