using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms;

/// <summary>A form to make others from (mal).</summary>
/// <remarks>Source: 002 (Template).</remarks>
public sealed record FormTemplate : IExtensible
{
    /// <summary>Its id, a UUID.</summary>
    public string? TemplateId { get; init; }

    /// <summary>The tenant that owns it; absent where it is for all tenants.</summary>
    public string? TenantId { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>What a form made from it asks.</summary>
    public FormConfiguration? Configuration { get; init; }

    /// <summary>Whether it is for all tenants; default no.</summary>
    public bool? IsGlobal { get; init; }

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
