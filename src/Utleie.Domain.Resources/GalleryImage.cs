using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>An image of a rental object.</summary>
/// <remarks>Wire: <c>content.gallery</c>. Source: 001 §3.7, §12.2.</remarks>
public sealed record GalleryImage : IExtensible
{
    /// <summary>The id within the gallery.</summary>
    public string? Id { get; init; }

    /// <summary>The URL.</summary>
    public string? Url { get; init; }

    /// <summary>The URL of a thumbnail.</summary>
    public string? ThumbnailUrl { get; init; }

    /// <summary>The caption, also used as alternative text.</summary>
    public string? Caption { get; init; }

    /// <summary>Whether it is the primary image; defaults to false.</summary>
    public bool? IsPrimary { get; init; }

    /// <summary>The sort order; the lowest comes first.</summary>
    public int? Order { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
