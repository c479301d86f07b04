using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D17.
/// <summary>A price that applies at certain times (prisplan).</summary>
/// <remarks>Applies to the part of a booking within its window. If plans overlap, the highest priority applies, then the first listed. Source: 001 §3.5.</remarks>
public sealed record PricePlan : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown on a quote: <c>Kveld</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The unit price in the section's currency; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>When it applies; null means always.</summary>
    public PlanConditions? Conditions { get; init; }

    /// <summary>The priority if plans overlap, higher first; defaults to 0.</summary>
    public int? Priority { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D17.
/// <summary>When a price plan applies; an absent condition is always met.</summary>
/// <remarks>Source: 001 §3.5.</remarks>
public sealed record PlanConditions : IExtensible
{
    /// <summary>The days on which the window starts; empty means every day.</summary>
    public ValueList<IsoDayOfWeek> DayOfWeek { get; init; }

    /// <summary>The start of the window (inclusive); defaults to 00:00.</summary>
    public ClockTime? TimeFrom { get; init; }

    /// <summary>The end of the window (exclusive); at or before the start means the next day. Defaults to 24:00.</summary>
    public ClockTime? TimeTo { get; init; }

    /// <summary>The minimum length of the whole booking in minutes.</summary>
    [JsonPropertyName("minDuration")]
    public int? MinDurationMinutes { get; init; }

    /// <summary>The first day of the annual season (inclusive).</summary>
    public AnnualDate? SeasonStart { get; init; }

    /// <summary>The last day of the annual season (inclusive); before the start wraps around New Year.</summary>
    public AnnualDate? SeasonEnd { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
