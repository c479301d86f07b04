using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>What a cancellation costs, and until when it is free (avbestillingsregler).</summary>
/// <remarks>The fee is in the pricing section's currency. Source: 001 §3.4.</remarks>
public sealed record CancellationRules : IExtensible
{
    /// <summary>Hours before the start until which a booking can be cancelled.</summary>
    public int? CutoffHours { get; init; }

    /// <summary>Whether a part of a booking can be cancelled; default no.</summary>
    public bool? AllowPartialCancellation { get; init; }

    /// <summary>The fee of a late cancellation; ≥ 0.</summary>
    public decimal? LateCancellationFee { get; init; }

    /// <summary>Hours before the start from which a cancellation is late.</summary>
    [JsonPropertyName("lateCancellationThreshold")]
    public int? LateCancellationThresholdHours { get; init; }

    /// <summary>What is paid back after a cancellation in time.</summary>
    public RefundPolicy? RefundPolicy { get; init; }

    /// <summary>Percent paid back where the policy is <c>partial</c>, 0–100.</summary>
    public decimal? RefundPercentage { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
