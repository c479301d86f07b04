using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>A user's charge to decide for a program.</summary>
/// <remarks>One per user and program. Source: 003 (Approver).</remarks>
public sealed record Approver : IExtensible
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>The user, whose role is <c>approver</c>.</summary>
    public string? UserId { get; init; }

    /// <summary>The program.</summary>
    public string? StudyProgramId { get; init; }

    /// <summary>Whether it holds now; default yes.</summary>
    public bool? Active { get; init; }

    /// <summary>Data that your app adds, preserved as it is.</summary>
    public JsonMembers? ExtraScope { get; init; }

    /// <summary>When it was given.</summary>
    public Instant? CreatedAt { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
