using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>Who decides on a booking (godkjenningsmodus).</summary>
/// <remarks>Wire: <c>workflow.approvalMode</c>. Source: 001 §3.6, §9.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<ApprovalMode>))]
public enum ApprovalMode
{
    /// <summary>No one: it is approved at once.</summary>
    Automatic,

    /// <summary>A caseworker, every time.</summary>
    Manual,

    /// <summary>No one where a condition for automatic approval holds, else a caseworker.</summary>
    Conditional,
}
