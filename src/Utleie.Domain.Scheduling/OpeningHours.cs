using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D4.
/// <summary>A row of the weekly opening hours (åpningstid).</summary>
/// <remarks>
/// <see cref="To"/> at or before <see cref="From"/> is on the next day; <c>00:00</c>–<c>00:00</c> is the whole day. Source: 001 §8.2, §9.3.
/// </remarks>
public sealed record OpeningHours : IExtensible
{
    /// <summary>The day on which it opens.</summary>
    public IsoDayOfWeek? Day { get; init; }

    /// <summary>The opening time (inclusive).</summary>
    public ClockTime? From { get; init; }

    /// <summary>The closing time (exclusive); at most 24 hours later.</summary>
    public ClockTime? To { get; init; }

    /// <summary>Whether the row applies; defaults to true.</summary>
    public bool? Active { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
