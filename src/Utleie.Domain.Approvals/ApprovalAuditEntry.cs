using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>A line of the log of requests and decisions.</summary>
/// <remarks>Kept for five years. Source: 003 (AuditLog).</remarks>
public sealed record ApprovalAuditEntry : IExtensible
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>When it happened.</summary>
    public Instant? Timestamp { get; init; }

    /// <summary>Who did it.</summary>
    public string? UserId { get; init; }

    /// <summary>Their address at the time, so that an export needs no other source; at most 320 characters.</summary>
    public string? UserEmail { get; init; }

    /// <summary>What they were then.</summary>
    public ApprovalRole? Role { get; init; }

    /// <summary>What they did: <c>request.create</c>, <c>approval.approve</c>, <c>approval.retract</c>; at most 100 characters.</summary>
    public string? Action { get; init; }

    /// <summary>The request it was about.</summary>
    public string? RequestId { get; init; }

    /// <summary>The program it was about.</summary>
    public string? StudyProgramId { get; init; }

    /// <summary>More about it: <c>{"comment": "…"}</c>.</summary>
    public JsonMembers? Details { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
