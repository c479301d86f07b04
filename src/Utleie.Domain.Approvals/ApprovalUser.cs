using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>Someone who asks for, decides on or oversees requests.</summary>
/// <remarks>Source: 003 (User).</remarks>
public sealed record ApprovalUser : IExtensible
{
    /// <summary>Their id.</summary>
    public string? Id { get; init; }

    /// <summary>Their address, unique; at most 320 characters.</summary>
    public string? Email { get; init; }

    /// <summary>Their name; at most 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>The role; your app infers it from the domain of the e-mail address.</summary>
    public ApprovalRole? Role { get; init; }

    /// <summary>The program a student belongs to.</summary>
    public string? StudyProgramId { get; init; }

    /// <summary>Whether the address is verified; default no.</summary>
    public bool? Verified { get; init; }

    /// <summary>The language they read: <c>da-DK</c>; at most 10 characters.</summary>
    public string? Locale { get; init; }

    /// <summary>When they were registered.</summary>
    public Instant? CreatedAt { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>What a user may do with requests.</summary>
/// <remarks>Source: 003 (User).</remarks>
[JsonConverter(typeof(WireEnumConverter<ApprovalRole>))]
public enum ApprovalRole
{
    /// <summary>Asks.</summary>
    Student,

    /// <summary>Decides.</summary>
    Approver,

    /// <summary>Oversees.</summary>
    Admin,
}
