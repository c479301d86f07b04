using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D21.
/// <summary>A security deposit (depositum).</summary>
/// <remarks>Not part of the total and not taxed. Source: 001 §3.5.</remarks>
public sealed record DepositConfig : IExtensible
{
    /// <summary>Whether it is always required; defaults to false.</summary>
    public bool? Required { get; init; }

    /// <summary>The amount in the section's currency; ≥ 0.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The conditions that require it: tags (<c>alkohol</c>), <c>over_N_personer</c>, <c>over_N_timer</c>.</summary>
    public ValueList<string> Triggers { get; init; }

    /// <summary>The conditions for a refund, as text.</summary>
    public string? RefundConditions { get; init; }

    /// <summary>The number of days until it is refunded.</summary>
    [JsonPropertyName("refundTimeline")]
    public int? RefundTimelineDays { get; init; }

    /// <summary>What may be deducted, as text.</summary>
    public string? DeductionRules { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
