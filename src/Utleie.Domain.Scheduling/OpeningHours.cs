using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D4.
/// <summary>A row of the week's opening hours (åpningstid).</summary>
/// <remarks><see cref="To"/> at or before <see cref="From"/> is past midnight; <c>00:00</c>–<c>00:00</c> is the whole day. Source: 001 §8.2, §9.3.</remarks>
public sealed record OpeningHours : IExtensible
{
    /// <summary>The day it opens on.</summary>
    public IsoDayOfWeek? Day { get; init; }

    /// <summary>When it opens (included).</summary>
    public ClockTime? From { get; init; }

    /// <summary>When it closes (excluded), at most 24 hours later.</summary>
    public ClockTime? To { get; init; }

    /// <summary>Whether the row counts; default yes.</summary>
    public bool? Active { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
