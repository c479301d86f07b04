using NodaTime;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A search for free times.</summary>
public sealed record FreeQuery
{
    /// <summary>The largest <see cref="Limit"/>, 1000.</summary>
    public const int MaxLimit = 1000;

    /// <summary>The booking starts at or after this.</summary>
    public required Instant From { get; init; }

    // D67.
    /// <summary>The booking ends at or before this; more than 366 days on, the search ends there.</summary>
    public required Instant To { get; init; }

    /// <summary>How long it is to be; default the resource's default length, else the court's shortest.</summary>
    public Duration? Length { get; init; }

    /// <summary>The courts to look at; none is every court that can be booked by itself.</summary>
    public ValueList<string> CourtIds { get; init; }

    /// <summary>Every day not before this wall time; default 00:00.</summary>
    public ClockTime? DailyFrom { get; init; }

    /// <summary>Every day not after this wall time, the next day's where it is not later than <see cref="DailyFrom"/>; default 24:00.</summary>
    public ClockTime? DailyTo { get; init; }

    /// <summary>How many persons come; rooms that hold fewer are left out.</summary>
    public int? Participants { get; init; }

    /// <summary>How many units are to be free, where units are what is booked; default 1.</summary>
    public int Units { get; init; } = 1;

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
