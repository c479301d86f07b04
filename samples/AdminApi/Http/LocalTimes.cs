using AdminApi.Errors;

namespace AdminApi.Http;

/// <summary>Makes instants of the times that requests are written in, within the years a calendar knows (D69).</summary>
internal static class LocalTimes
{
    private static readonly Instant First = Instant.FromUtc(1971, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(2200, 1, 1, 0, 0);

    /// <summary>When a moment begins; nothing where there is none.</summary>
    /// <exception cref="ProblemException">It is outside those years.</exception>
    internal static Instant? Start(Moment? moment, DateTimeZone zone, string field) => Known(moment, moment?.Start(zone), field);

    /// <summary>When a moment is over; a date is over when its day is.</summary>
    /// <exception cref="ProblemException">It is outside those years.</exception>
    internal static Instant? End(Moment? moment, DateTimeZone zone, string field) => Known(moment, moment?.End(zone), field);

    private static Instant? Known(Moment? moment, Instant? instant, string field) => instant is null || (instant >= First && instant <= Last)
        ? instant
        : throw new ProblemException(Problems.Outside(field, $"{moment}", "1971-01-01", "2199-12-31"));
}
