using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Access;

/// <summary>Something a user may do (tillatelse).</summary>
/// <remarks>Source: 002 (Permissions).</remarks>
[SuppressMessage("Naming", "CA1711", Justification = "The documents call it so.")]
[JsonConverter(typeof(WireEnumConverter<Permission>))]
public enum Permission
{
    /// <summary>Make tenants.</summary>
    [JsonStringEnumMemberName("tenant:create")]
    TenantCreate,

    /// <summary>See tenants.</summary>
    [JsonStringEnumMemberName("tenant:read")]
    TenantRead,

    /// <summary>Change tenants.</summary>
    [JsonStringEnumMemberName("tenant:update")]
    TenantUpdate,

    /// <summary>Delete tenants.</summary>
    [JsonStringEnumMemberName("tenant:delete")]
    TenantDelete,

    /// <summary>Make forms.</summary>
    [JsonStringEnumMemberName("form:create")]
    FormCreate,

    /// <summary>See forms.</summary>
    [JsonStringEnumMemberName("form:read")]
    FormRead,

    /// <summary>Change forms.</summary>
    [JsonStringEnumMemberName("form:update")]
    FormUpdate,

    /// <summary>Delete forms.</summary>
    [JsonStringEnumMemberName("form:delete")]
    FormDelete,

    /// <summary>See what was sent in.</summary>
    [JsonStringEnumMemberName("submission:read")]
    SubmissionRead,

    /// <summary>Deal with what was sent in.</summary>
    [JsonStringEnumMemberName("submission:process")]
    SubmissionProcess,

    /// <summary>File what was sent in.</summary>
    [JsonStringEnumMemberName("submission:archive")]
    SubmissionArchive,

    /// <summary>Register users.</summary>
    [JsonStringEnumMemberName("user:create")]
    UserCreate,

    /// <summary>See users.</summary>
    [JsonStringEnumMemberName("user:read")]
    UserRead,

    /// <summary>Change users.</summary>
    [JsonStringEnumMemberName("user:update")]
    UserUpdate,

    /// <summary>Delete users.</summary>
    [JsonStringEnumMemberName("user:delete")]
    UserDelete,

    /// <summary>Give users roles.</summary>
    [JsonStringEnumMemberName("role:assign")]
    RoleAssign,

    /// <summary>Make and change roles.</summary>
    [JsonStringEnumMemberName("role:manage")]
    RoleManage,

    /// <summary>Read the audit log.</summary>
    [JsonStringEnumMemberName("audit:read")]
    AuditRead,

    /// <summary>Change settings.</summary>
    [JsonStringEnumMemberName("configuration:manage")]
    ConfigurationManage,
}
