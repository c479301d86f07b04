using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Frame;

/// <summary>Makes instants of the local times that requests are written in, within the years a calendar knows.</summary>
internal static class LocalTimes
{
    private static readonly Instant First = Instant.FromUtc(1971, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(2200, 1, 1, 0, 0);

    /// <summary>When a moment begins; null outside those years.</summary>
    internal static Instant? Start(Moment moment, DateTimeZone zone) => Known(moment.Start(zone));

    /// <summary>When a moment of a request begins.</summary>
    /// <exception cref="WireException">It is outside those years.</exception>
    internal static Instant? Start(Moment? moment, DateTimeZone zone, string field) =>
        moment is { } given ? Start(given, zone) ?? throw Outside(field, given) : null;

    /// <summary>When a moment of a request is over; a date is over when its day is.</summary>
    /// <exception cref="WireException">It is outside those years.</exception>
    internal static Instant? End(Moment? moment, DateTimeZone zone, string field) =>
        moment is { } given ? Known(given.End(zone)) ?? throw Outside(field, given) : null;

    private static Instant? Known(Instant instant) => instant >= First && instant <= Last ? instant : null;

    private static WireException Outside(string field, Moment moment) =>
        new($"{moment} is outside the calendar, which goes from 1971 to 2199", "Check the year", field);
}
