using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Access;

/// <summary>A name for what its users may do (rolle).</summary>
/// <remarks>Source: 002 (Role).</remarks>
public sealed record Role : IExtensible
{
    /// <summary>Its id, a UUID.</summary>
    public string? RoleId { get; init; }

    /// <summary>The tenant that owns it.</summary>
    public string? TenantId { get; init; }

    /// <summary>What it is called; one of <see cref="StandardRoles.All"/>, or the tenant's own.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>What its users may do.</summary>
    public ValueList<Permission> Permissions { get; init; }

    /// <summary>What they may do it to.</summary>
    public PermissionScope? Scope { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedDate { get; init; }

    /// <summary>When it was last changed.</summary>
    public Instant? UpdatedDate { get; init; }

    /// <summary>Who made it.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>Who changed it last.</summary>
    public string? UpdatedBy { get; init; }

    /// <summary>Counts the changes.</summary>
    public int? Version { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>What a permission reaches.</summary>
/// <remarks>Source: 002 (Role, Scope).</remarks>
[JsonConverter(typeof(WireEnumConverter<PermissionScope>))]
public enum PermissionScope
{
    /// <summary>One tenant.</summary>
    Tenant,

    /// <summary>One form.</summary>
    Form,

    /// <summary>The whole system.</summary>
    Global,
}
