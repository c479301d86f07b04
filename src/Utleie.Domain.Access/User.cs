using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Access;

/// <summary>Someone who can log in at a tenant (bruker).</summary>
/// <remarks>Source: 002 (User).</remarks>
public sealed record User : IExtensible
{
    /// <summary>Their id, a UUID.</summary>
    public string? UserId { get; init; }

    /// <summary>The tenant they belong to.</summary>
    public string? TenantId { get; init; }

    /// <summary>Their e-mail address, unique.</summary>
    public string? Email { get; init; }

    /// <summary>Their name.</summary>
    public string? Name { get; init; }

    /// <summary>Who they are to the provider: from ID-porten, or a D-number.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Who vouches for them.</summary>
    public AuthProvider? AuthProvider { get; init; }

    /// <summary>The names of their roles.</summary>
    public ValueList<string> Roles { get; init; }

    /// <summary>Whether they can log in.</summary>
    public UserStatus? Status { get; init; }

    /// <summary>When they were registered.</summary>
    public Instant? CreatedDate { get; init; }

    /// <summary>When they were last changed.</summary>
    public Instant? UpdatedDate { get; init; }

    /// <summary>Who registered them.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>Who changed them last.</summary>
    public string? UpdatedBy { get; init; }

    /// <summary>Counts the changes.</summary>
    public int? Version { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>Who vouches for a user.</summary>
/// <remarks>Source: 002 (User).</remarks>
[JsonConverter(typeof(WireEnumConverter<AuthProvider>))]
public enum AuthProvider
{
    /// <summary>ID-porten.</summary>
    [JsonStringEnumMemberName("idporten")]
    IdPorten,

    /// <summary>A D-number, for those without a national identity number.</summary>
    [JsonStringEnumMemberName("dnumber")]
    DNumber,

    /// <summary>The tenant itself.</summary>
    Local,
}

/// <summary>Whether a user can log in.</summary>
/// <remarks>Source: 002 (User).</remarks>
[JsonConverter(typeof(WireEnumConverter<UserStatus>))]
public enum UserStatus
{
    /// <summary>They can.</summary>
    Active,

    /// <summary>They no longer do.</summary>
    Inactive,

    /// <summary>They are stopped for a while.</summary>
    Suspended,
}
