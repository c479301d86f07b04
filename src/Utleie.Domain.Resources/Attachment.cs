using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>A file that belongs to a rental object (vedlegg).</summary>
/// <remarks>Wire: <c>content.attachments</c>. Source: 001 §3.7, §12.2.</remarks>
public sealed record Attachment : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of file.</summary>
    public AttachmentType? Type { get; init; }

    /// <summary>The URL.</summary>
    public string? Url { get; init; }

    /// <summary>When it was uploaded.</summary>
    public Instant? UploadedAt { get; init; }

    /// <summary>The subject of the file.</summary>
    public AttachmentCategory? Category { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A kind of file.</summary>
/// <remarks>Source: 001 §3.7.</remarks>
[JsonConverter(typeof(WireEnumConverter<AttachmentType>))]
public enum AttachmentType
{
    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>Any other document.</summary>
    Document,
}

/// <summary>The subject of a file.</summary>
/// <remarks>Source: 001 §3.7.</remarks>
[JsonConverter(typeof(WireEnumConverter<AttachmentCategory>))]
public enum AttachmentCategory
{
    /// <summary>House rules.</summary>
    Rules,

    /// <summary>A floor plan.</summary>
    [JsonStringEnumMemberName("floor_plan")]
    FloorPlan,

    /// <summary>Fire instructions (branninstruks).</summary>
    [JsonStringEnumMemberName("fire_instructions")]
    FireInstructions,

    /// <summary>Terms of the rental (vilkår).</summary>
    Terms,

    /// <summary>A permit.</summary>
    Permit,

    /// <summary>Anything else.</summary>
    Other,
}
