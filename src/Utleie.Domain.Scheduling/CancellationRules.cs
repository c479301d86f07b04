using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>What a cancellation costs, and until when it is free (avbestillingsregler).</summary>
/// <remarks>The fee is in the currency of the pricing section. Source: 001 §3.4.</remarks>
public sealed record CancellationRules : IExtensible
{
    /// <summary>The number of hours before the start until which a booking can be cancelled.</summary>
    public int? CutoffHours { get; init; }

    /// <summary>Whether part of a booking can be cancelled; defaults to false.</summary>
    public bool? AllowPartialCancellation { get; init; }

    /// <summary>The fee of a late cancellation; ≥ 0.</summary>
    public decimal? LateCancellationFee { get; init; }

    /// <summary>The number of hours before the start from which a cancellation is late.</summary>
    [JsonPropertyName("lateCancellationThreshold")]
    public int? LateCancellationThresholdHours { get; init; }

    /// <summary>The refund after a cancellation in time.</summary>
    public RefundPolicy? RefundPolicy { get; init; }

    /// <summary>The percentage refunded if the policy is <c>partial</c>, from 0 to 100 (inclusive).</summary>
    public decimal? RefundPercentage { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
