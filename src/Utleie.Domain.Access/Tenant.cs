using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Access;

/// <summary>A municipality or other body with users and data of its own (leietaker).</summary>
/// <remarks>Source: 002 (Tenant).</remarks>
public sealed record Tenant : IExtensible
{
    /// <summary>Its id, a UUID.</summary>
    public string? TenantId { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>Its part of the web address, unique.</summary>
    public string? Subdomain { get; init; }

    /// <summary>Settings that your app keeps for the tenant, preserved as they are.</summary>
    public JsonMembers? Configuration { get; init; }

    /// <summary>Whether it is in use.</summary>
    public TenantStatus? Status { get; init; }

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

/// <summary>Whether a tenant is in use.</summary>
/// <remarks>Source: 002 (Tenant).</remarks>
[JsonConverter(typeof(WireEnumConverter<TenantStatus>))]
public enum TenantStatus
{
    /// <summary>In use.</summary>
    Active,

    /// <summary>Stopped for a while.</summary>
    Suspended,

    /// <summary>Gone; its data waits to be erased.</summary>
    Deleted,
}
