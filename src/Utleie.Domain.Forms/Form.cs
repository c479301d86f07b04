using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms;

/// <summary>A digital form of a tenant (skjema).</summary>
/// <remarks>Source: 002 (Form).</remarks>
public sealed record Form : IExtensible
{
    /// <summary>Its id, a UUID.</summary>
    public string? FormId { get; init; }

    /// <summary>The tenant that owns it.</summary>
    public string? TenantId { get; init; }

    /// <summary>What it is called among the tenant's forms.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The category it stands in.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The template it was made from; absent is none.</summary>
    public string? TemplateId { get; init; }

    /// <summary>Where it is in its life.</summary>
    public FormStatus? Status { get; init; }

    /// <summary>What it asks, and how.</summary>
    public FormConfiguration? Configuration { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedDate { get; init; }

    /// <summary>When it was last changed.</summary>
    public Instant? UpdatedDate { get; init; }

    /// <summary>When it was last published; absent is never.</summary>
    public Instant? PublishedDate { get; init; }

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

/// <summary>Where a form is in its life.</summary>
/// <remarks>Source: 002 (Form).</remarks>
[JsonConverter(typeof(WireEnumConverter<FormStatus>))]
public enum FormStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Being tried; what is sent in does not count.</summary>
    Test,

    /// <summary>Open to the public.</summary>
    Published,

    /// <summary>Closed for good.</summary>
    Archived,
}
