using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>Money held as security (depositum).</summary>
/// <remarks>Not part of the total, and without tax. Source: 001 §3.5; D21.</remarks>
public sealed record DepositConfig : IExtensible
{
    /// <summary>Whether it is always due; default no.</summary>
    public bool? Required { get; init; }

    /// <summary>How much, in the section's currency; ≥ 0.</summary>
    public decimal? Amount { get; init; }

    /// <summary>What makes it due: tags (<c>alkohol</c>), <c>over_N_personer</c>, <c>over_N_timer</c>.</summary>
    public ValueList<string> Triggers { get; init; }

    /// <summary>What must hold for it to be paid back.</summary>
    public string? RefundConditions { get; init; }

    /// <summary>Days until it is paid back.</summary>
    [JsonPropertyName("refundTimeline")]
    public int? RefundTimelineDays { get; init; }

    /// <summary>What may be taken from it.</summary>
    public string? DeductionRules { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
