using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D4.
/// <summary>A row of the weekly opening hours (åpningstid).</summary>
/// <remarks>
/// A row counts on the dates that meet all its conditions; on a date, all rows that count add up. <see cref="To"/> at or before <see cref="From"/> is on the next day; <c>00:00</c>–<c>00:00</c> is the whole day. Source: 001 §8.2, §9.3.
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

    // D191.
    /// <summary>Whether it is closed on the dates of the row, regardless of its times and of other rows of the same rank; defaults to false.</summary>
    public bool? Closed { get; init; }

    // D191.
    /// <summary>The day types it applies to, as words: <c>helligdag</c>; empty means the day of the week alone.</summary>
    /// <remarks>On a date that one of these rows applies to, rows without day types do not count. With a day, both must match.</remarks>
    public ValueList<string> DayTypes { get; init; }

    // D190.
    /// <summary>The first local date it applies to (inclusive); null means no limit.</summary>
    public LocalDate? ValidFrom { get; init; }

    // D190.
    /// <summary>The last local date it applies to (inclusive); null means no limit.</summary>
    public LocalDate? ValidTo { get; init; }

    // D190.
    /// <summary>The first day of the annual season it applies in (inclusive).</summary>
    public AnnualDate? SeasonStart { get; init; }

    // D190.
    /// <summary>The last day of the annual season (inclusive); before the start wraps around New Year.</summary>
    public AnnualDate? SeasonEnd { get; init; }

    // D192.
    /// <summary>The ISO weeks it applies in, as a word: <c>odd</c> or <c>even</c>; null means every week.</summary>
    public string? Weeks { get; init; }

    // D192.
    /// <summary>The occurrences of the day of the week in its month: 1–5, or −1 for the last; empty means every one.</summary>
    public ValueList<int> Nth { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
