using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>An approver's decision on a request.</summary>
/// <remarks>At most one per request. A retraction does not change it. Source: 003 (Approval).</remarks>
public sealed record Approval : IExtensible
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>The request.</summary>
    public string? RequestId { get; init; }

    /// <summary>The approver.</summary>
    public string? ApproverId { get; init; }

    /// <summary>Yes or no.</summary>
    public ApprovalDecision? Decision { get; init; }

    /// <summary>Why; needed where the decision is no.</summary>
    public string? Comment { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? DecidedAt { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>Yes or no.</summary>
/// <remarks>Source: 003 (Approval).</remarks>
[JsonConverter(typeof(WireEnumConverter<ApprovalDecision>))]
public enum ApprovalDecision
{
    /// <summary>Yes.</summary>
    Approved,

    /// <summary>No; a comment says why.</summary>
    Rejected,
}
