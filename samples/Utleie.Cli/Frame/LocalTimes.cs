using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Frame;

/// <summary>Makes instants of the local times that requests are written in.</summary>
internal static class LocalTimes
{
    /// <summary>When a moment begins; null where the calendar has no such instant.</summary>
    internal static Instant? Start(Moment moment, DateTimeZone zone) => Within(() => moment.Start(zone));

    /// <summary>When a moment of a request begins.</summary>
    /// <exception cref="WireException">The calendar has no such instant.</exception>
    internal static Instant? Start(Moment? moment, DateTimeZone zone, string field) => moment is { } given ? Start(given, zone) ?? throw Outside(field, given) : null;

    /// <summary>When a moment of a request is over; a date is over when its day is.</summary>
    /// <exception cref="WireException">The calendar has no such instant.</exception>
    internal static Instant? End(Moment? moment, DateTimeZone zone, string field) => moment is { } given ? Within(() => given.End(zone)) ?? throw Outside(field, given) : null;

    private static Instant? Within(Func<Instant> make)
    {
        try
        {
            return make();
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static WireException Outside(string field, Moment moment) => new($"{moment} is outside the calendar", "Check the year", field);
}
