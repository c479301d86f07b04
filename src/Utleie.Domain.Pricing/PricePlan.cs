using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D17.
/// <summary>A price that applies at certain times (prisplan).</summary>
/// <remarks>
/// Applies to the part of a booking within its window. If plans overlap, the highest priority applies, then a plan that names the renter's group, then the first listed.
/// A plan that names groups is their price: the group's own price, discount or exemption is not applied to it. Source: 001 §3.5.
/// </remarks>
public sealed record PricePlan : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown on a quote: <c>Kveld</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The unit price in the section's currency; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>Prices by the length of the booking, instead of <see cref="Price"/>.</summary>
    public ValueList<PriceTier> Tiers { get; init; }

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

    /// <summary>The target groups it is for, by id or name; empty means everyone.</summary>
    public ValueList<string> TargetGroups { get; init; }

    /// <summary>The types of day on which the window starts, as an alternative to <see cref="DayOfWeek"/>: <c>virkedag</c>, <c>lørdag</c>, <c>helligdag</c>, <c>førHelligdag</c>, <c>skoledag</c>, <c>skoleferie</c>.</summary>
    public ValueList<string> DayTypes { get; init; }

    /// <summary>The minimum number of participants; not met if the number is unknown.</summary>
    public int? MinParticipants { get; init; }

    /// <summary>The maximum number of participants; not met if the number is unknown.</summary>
    public int? MaxParticipants { get; init; }

    /// <summary>The ids of the sub-rooms or courts it is for: any of them; empty means any part or the whole.</summary>
    public ValueList<string> Parts { get; init; }

    /// <summary>The numbers of parts that its price is for, all together; the whole has all of them. Empty means any number.</summary>
    public ValueList<int> PartCount { get; init; }

    /// <summary>The purposes it is for, such as <c>trening</c>; empty means any.</summary>
    public ValueList<string> Purposes { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
