using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

/// <summary>What is refunded after a cancellation before the deadline (refusjon).</summary>
/// <remarks>Source: 001 §3.4, §5.5.</remarks>
[JsonConverter(typeof(WireEnumConverter<RefundPolicy>))]
public enum RefundPolicy
{
    /// <summary>The full amount.</summary>
    Full,

    /// <summary>The percentage set next to the policy.</summary>
    Partial,

    /// <summary>No refund.</summary>
    None,
}
