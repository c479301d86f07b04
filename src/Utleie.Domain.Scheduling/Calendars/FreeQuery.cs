using NodaTime;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A search for free times.</summary>
public sealed record FreeQuery
{
    /// <summary>The maximum <see cref="Limit"/>, 1000.</summary>
    public const int MaxLimit = 1000;

    /// <summary>The earliest start of the booking (inclusive).</summary>
    public required Instant From { get; init; }

    // D67.
    /// <summary>The latest end of the booking (inclusive); the search covers at most 366 days.</summary>
    public required Instant To { get; init; }

    /// <summary>The length; null is the default length of the resource, else the minimum length of the court.</summary>
    public Duration? Length { get; init; }

    /// <summary>The ids of the courts to search; empty searches every court that can be booked alone.</summary>
    public ValueList<string> CourtIds { get; init; }

    /// <summary>The earliest local time of each day (inclusive); null means 00:00.</summary>
    public ClockTime? DailyFrom { get; init; }

    /// <summary>
    /// The latest local time of each day (inclusive), on the next day if it is not later than <see cref="DailyFrom"/>; null means 24:00.
    /// </summary>
    public ClockTime? DailyTo { get; init; }

    /// <summary>The number of persons; rooms with a lower capacity are left out.</summary>
    public int? Participants { get; init; }

    /// <summary>The number of units that must be free, if units are booked; defaults to 1.</summary>
    public int Units { get; init; } = 1;

    // D194.
    /// <summary>The target group of the requester, by id or name; null counts as none.</summary>
    public string? TargetGroup { get; init; }

    /// <summary>The maximum number of times to return, from 1 to <see cref="MaxLimit"/>; other values are clamped. Default 50.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Creates a search over a local day, midnight to midnight.</summary>
    /// <param name="date">The date.</param>
    /// <param name="zone">The time zone of the date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years 1971 to 2199.</exception>
    public static FreeQuery On(LocalDate date, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new() { From = zone.AtStartOfDay(LocalDay.Known(date)).ToInstant(), To = zone.AtStartOfDay(date.PlusDays(1)).ToInstant() };
    }
}
