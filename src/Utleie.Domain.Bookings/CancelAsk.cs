using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Pricing.Settlements;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

/// <summary>A request to cancel a booking in whole or in part.</summary>
public sealed record CancelAsk
{
    /// <summary>On whose behalf; defaults to <see cref="CancellationParty.Applicant"/>.</summary>
    public CancellationParty By { get; init; }

    /// <summary>The percentage of rental and tickets that a caseworker pays back instead of what the rules say, from 0 to 100; null if the rules apply.</summary>
    public decimal? GoodwillPercent { get; init; }

    /// <summary>The reason; required if the municipality cancels, and with <see cref="GoodwillPercent"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>What stays of the booking; null if all of it is cancelled.</summary>
    public CancellationPart? Part { get; init; }

    /// <summary>The price of what stays; required with <see cref="Part"/>. Calculate it with <see cref="RestPrice.Of"/>.</summary>
    public RestPrice? Rest { get; init; }
}

/// <summary>On whose behalf a booking is cancelled.</summary>
[JsonConverter(typeof(WireEnumConverter<CancellationParty>))]
public enum CancellationParty
{
    /// <summary>The applicant, or a caseworker on their behalf.</summary>
    Applicant,

    /// <summary>The municipality. Everything is paid back.</summary>
    Municipality,
}

/// <summary>What stays of a booking that is cancelled in part: exactly one of units, courts and a shorter period.</summary>
public sealed record CancellationPart
{
    /// <summary>The number of units that stay.</summary>
    public int? Units { get; init; }

    /// <summary>The courts that stay; empty if the part is not about courts.</summary>
    public ValueList<string> CourtIds { get; init; }

    /// <summary>The new start; null keeps it.</summary>
    public Instant? Start { get; init; }

    /// <summary>The new end; null keeps it.</summary>
    public Instant? End { get; init; }
}
