using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

/// <summary>What is paid back after a cancellation in time (refusjon).</summary>
/// <remarks>Source: 001 §3.4, §5.5.</remarks>
[JsonConverter(typeof(WireEnumConverter<RefundPolicy>))]
public enum RefundPolicy
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>The percentage stated beside the policy.</summary>
    Partial,

    /// <summary>Nothing.</summary>
    None,
}
