using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D20.
/// <summary>A fee in addition to the rental (avgift): <c>Renhold</c>, <c>Vakthold</c>.</summary>
/// <remarks>Source: 001 §3.5.</remarks>
public sealed record Fee : IExtensible
{
    /// <summary>The id, used to select it in a request.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>The amount, or a percentage if the type is <c>percentage</c> or <c>percentage_of_revenue</c>; ≥ 0.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How the amount is charged; defaults to <c>fixed</c>.</summary>
    public FeeType? Type { get; init; }

    /// <summary>The purpose of the fee.</summary>
    public FeeCategory? Category { get; init; }

    /// <summary>Whether it is added to every quote; defaults to false.</summary>
    public bool? Mandatory { get; init; }

    /// <summary>When it is charged, as text.</summary>
    public string? Conditions { get; init; }

    /// <summary>The least that a share of the ticket revenue is; ≥ 0.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The most that a share of the ticket revenue is; ≥ 0.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The ticket revenue that is not shared; only what exceeds it counts.</summary>
    public decimal? RevenueThreshold { get; init; }

    /// <summary>The minimum number of participants.</summary>
    public int? MinParticipants { get; init; }

    /// <summary>The maximum number of participants.</summary>
    public int? MaxParticipants { get; init; }

    /// <summary>The target groups it is for, by id or name; empty means everyone.</summary>
    public ValueList<string> TargetGroups { get; init; }

    /// <summary>The number of persons who are not charged, such as leaders.</summary>
    public int? FreePersons { get; init; }

    /// <summary>The VAT rate in percent: 0, 12, 15 or 25; defaults to the section's.</summary>
    public decimal? VatRate { get; init; }

    /// <summary>For a fee charged afterwards: the length of the started period that the amount is for, in minutes.</summary>
    public int? PerStartedMinutes { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D20.
/// <summary>The purpose of a fee.</summary>
/// <remarks><see cref="Damage"/> and <see cref="Late"/> are charged after the booking and never part of a quote. Source: 001 §3.5.</remarks>
[JsonConverter(typeof(WireEnumConverter<FeeCategory>))]
public enum FeeCategory
{
    /// <summary>Cleaning (renhold).</summary>
    Cleaning,

    /// <summary>Guards (vakthold).</summary>
    Security,

    /// <summary>Rigging.</summary>
    Setup,

    /// <summary>Equipment.</summary>
    Equipment,

    /// <summary>Damage, charged afterwards.</summary>
    Damage,

    /// <summary>Late return or cancellation, charged afterwards.</summary>
    Late,

    /// <summary>Other fees.</summary>
    Other,
}
