using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>A file that belongs to a rental object (vedlegg).</summary>
/// <remarks>Wire: <c>content.attachments</c>. Source: 001 §3.7, §12.2.</remarks>
public sealed record Attachment : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of file.</summary>
    public AttachmentType? Type { get; init; }

    /// <summary>Where it is.</summary>
    public string? Url { get; init; }

    /// <summary>When it was uploaded.</summary>
    public Instant? UploadedAt { get; init; }

    /// <summary>What it is about.</summary>
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

/// <summary>What a file is about.</summary>
/// <remarks>Source: 001 §3.7.</remarks>
[JsonConverter(typeof(WireEnumConverter<AttachmentCategory>))]
public enum AttachmentCategory
{
    /// <summary>House rules.</summary>
    Rules,

    /// <summary>A plan of the rooms.</summary>
    [JsonStringEnumMemberName("floor_plan")]
    FloorPlan,

    /// <summary>What to do in a fire (branninstruks).</summary>
    [JsonStringEnumMemberName("fire_instructions")]
    FireInstructions,

    /// <summary>Terms of the rental (vilkår).</summary>
    Terms,

    /// <summary>A permit.</summary>
    Permit,

    /// <summary>Anything else.</summary>
    Other,
}
