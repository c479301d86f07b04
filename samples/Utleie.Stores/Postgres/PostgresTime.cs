using NodaTime;

namespace Utleie.Stores.Postgres;

/// <summary>Instants as PostgreSQL has them, in whole microseconds and from the year 1 to 9999; the documents keep the rest (D133).</summary>
internal static class PostgresTime
{
    private const long TicksInMicrosecond = TimeSpan.TicksPerMicrosecond;

    private static readonly long First = DateTime.MinValue.Ticks - DateTime.UnixEpoch.Ticks;

    private static readonly long Last = DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks;

    /// <summary>The microsecond an instant is in: for starts.</summary>
    internal static DateTime Floor(Instant instant) => At(instant.ToUnixTimeTicks());

    /// <summary>The first microsecond that is not before an instant: for ends, so that what is stored is never less than what is held.</summary>
    internal static DateTime Ceiling(Instant instant)
    {
        var floor = Floor(instant);
        return Instant.FromDateTimeUtc(floor) < instant && floor < DateTime.MaxValue.AddTicks(-TicksInMicrosecond) ? floor.AddTicks(TicksInMicrosecond) : floor;
    }

    internal static DateTime? Floor(Instant? instant) => instant is { } some ? Floor(some) : null;

    private static DateTime At(long ticks)
    {
        var clamped = Math.Clamp(ticks, First, Last);
        return DateTime.UnixEpoch.AddTicks(clamped - (long)((ulong)(clamped - First) % TicksInMicrosecond));
    }
}
