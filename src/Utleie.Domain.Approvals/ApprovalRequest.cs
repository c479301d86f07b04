using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>A request that waits for one decision.</summary>
/// <remarks>The first valid decision wins. Source: 003 (Request).</remarks>
public sealed record ApprovalRequest : IExtensible
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Who asks.</summary>
    public string? UserId { get; init; }

    /// <summary>The program whose approvers decide.</summary>
    public string? StudyProgramId { get; init; }

    /// <summary>What has become of it.</summary>
    public RequestStatus? Status { get; init; }

    /// <summary>When it was sent in.</summary>
    public Instant? SubmittedAt { get; init; }

    /// <summary>When it expires undecided: the submission and the program's expiry days.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>When its approval was retracted; the status stays.</summary>
    public Instant? ApprovalRetractedAt { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>What has become of a request.</summary>
/// <remarks>All but <c>Pending</c> are final. The words have a capital, as in the source. Source: 003 (Request).</remarks>
[JsonConverter(typeof(WireEnumConverter<RequestStatus>))]
public enum RequestStatus
{
    /// <summary>It waits for a decision.</summary>
    [JsonStringEnumMemberName("Pending")]
    Pending,

    /// <summary>An approver said yes.</summary>
    [JsonStringEnumMemberName("Approved")]
    Approved,

    /// <summary>An approver said no.</summary>
    [JsonStringEnumMemberName("Rejected")]
    Rejected,

    /// <summary>No one decided in time.</summary>
    [JsonStringEnumMemberName("Expired")]
    Expired,
}
