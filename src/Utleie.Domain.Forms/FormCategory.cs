using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms;

/// <summary>A group that a tenant's forms stand in (kategori).</summary>
/// <remarks>Source: 002 (Category).</remarks>
public sealed record FormCategory : IExtensible
{
    /// <summary>Its id, a UUID.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The tenant that owns it.</summary>
    public string? TenantId { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>What stands in it.</summary>
    public string? Description { get; init; }

    /// <summary>Where it stands; the lowest is the first.</summary>
    public int? SortOrder { get; init; }

    /// <summary>Who sees it.</summary>
    public CategoryVisibility? Visibility { get; init; }

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

/// <summary>Who sees a group of forms.</summary>
/// <remarks>Source: 002 (Category).</remarks>
[JsonConverter(typeof(WireEnumConverter<CategoryVisibility>))]
public enum CategoryVisibility
{
    /// <summary>Everyone.</summary>
    Public,

    /// <summary>Employees of the tenant.</summary>
    Internal,

    /// <summary>Those who have been given it.</summary>
    Private,
}
