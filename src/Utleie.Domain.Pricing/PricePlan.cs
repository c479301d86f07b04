using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>A price at certain times (prisplan).</summary>
/// <remarks>Applies to the part of a booking inside its window. The highest priority wins, then the first listed. Source: 001 §3.5; D17.</remarks>
public sealed record PricePlan : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called on a quote: <c>Kveld</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The unit price in the section's currency; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>When it applies; absent is always.</summary>
    public PlanConditions? Conditions { get; init; }

    /// <summary>The higher number wins where plans overlap; default 0.</summary>
    public int? Priority { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>When a price plan applies; an absent condition holds.</summary>
/// <remarks>Source: 001 §3.5; D17.</remarks>
public sealed record PlanConditions : IExtensible
{
    /// <summary>The days its window starts on; none is every day.</summary>
    public ValueList<IsoDayOfWeek> DayOfWeek { get; init; }

    /// <summary>When the window starts (included); absent is 00:00.</summary>
    public ClockTime? TimeFrom { get; init; }

    /// <summary>When it ends (excluded); at or before the start is the day after; absent is 24:00.</summary>
    public ClockTime? TimeTo { get; init; }

    /// <summary>The shortest whole booking it applies to, in minutes.</summary>
    [JsonPropertyName("minDuration")]
    public int? MinDurationMinutes { get; init; }

    /// <summary>The first day of the year it applies on (included).</summary>
    public AnnualDate? SeasonStart { get; init; }

    /// <summary>The last day of the year it applies on (included); before the start wraps over New Year.</summary>
    public AnnualDate? SeasonEnd { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
