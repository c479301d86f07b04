using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms;

/// <summary>A form as it was at one time, so that what was sent in can be read as it was asked.</summary>
/// <remarks>Never changed after it is made. Source: 002 (FormVersion).</remarks>
public sealed record FormVersion : IExtensible
{
    /// <summary>Its id, a UUID.</summary>
    public string? VersionId { get; init; }

    /// <summary>The form.</summary>
    public string? FormId { get; init; }

    /// <summary>Counts the versions of the form.</summary>
    public int? VersionNumber { get; init; }

    /// <summary>What the form asked then.</summary>
    public FormConfiguration? Configuration { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedDate { get; init; }

    /// <summary>Who made it.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>Whether the public had this version; default no.</summary>
    public bool? IsPublished { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
