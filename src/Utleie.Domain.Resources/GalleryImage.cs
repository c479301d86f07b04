using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>A picture of a rental object.</summary>
/// <remarks>Wire: <c>content.gallery</c>. Source: 001 §3.7, §12.2.</remarks>
public sealed record GalleryImage : IExtensible
{
    /// <summary>Its id within the gallery.</summary>
    public string? Id { get; init; }

    /// <summary>Where it is.</summary>
    public string? Url { get; init; }

    /// <summary>Where a small one is.</summary>
    public string? ThumbnailUrl { get; init; }

    /// <summary>What it shows, for those who see it and those who do not.</summary>
    public string? Caption { get; init; }

    /// <summary>Whether it is shown first; default no.</summary>
    public bool? IsPrimary { get; init; }

    /// <summary>Where it stands; the lowest is the first.</summary>
    public int? Order { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
