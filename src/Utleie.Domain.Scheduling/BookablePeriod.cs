using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D196.
/// <summary>A fixed time that is booked as a whole (bookbar periode): <c>Kveld</c> 16–24, <c>Hele dagen</c> 08–24.</summary>
/// <remarks>Where a section has periods, nothing else can be booked. Periods that overlap exclude each other.</remarks>
public sealed record BookablePeriod : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown in a calendar.</summary>
    public string? Name { get; init; }

    /// <summary>The local start (inclusive).</summary>
    public ClockTime? From { get; init; }

    /// <summary>The local end (exclusive); at or before the start is on the next day. <c>00:00</c>–<c>00:00</c> is the whole day.</summary>
    public ClockTime? To { get; init; }

    /// <summary>The days on which it starts; empty means every day.</summary>
    public ValueList<IsoDayOfWeek> DayOfWeek { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
