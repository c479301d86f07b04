using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>The public content of a rental object (innhold og kvalitet).</summary>
/// <remarks>Wire: <c>content</c>. Source: 001 §3.7, §9.4.</remarks>
public sealed record ContentSection : IExtensible
{
    /// <summary>The description for lists; at most 200 characters to be published.</summary>
    public string? ShortDescription { get; init; }

    /// <summary>The description for the object's own page.</summary>
    public string? LongDescription { get; init; }

    /// <summary>The images.</summary>
    public ValueList<GalleryImage> Gallery { get; init; }

    /// <summary>The files.</summary>
    public ValueList<Attachment> Attachments { get; init; }

    /// <summary>The language codes of the content: <c>nb</c>, <c>en</c>.</summary>
    public ValueList<string> Languages { get; init; }

    /// <summary>The texts in other languages, by language code.</summary>
    public ValueMap<Translation> Translations { get; init; }

    /// <summary>Frequently asked questions.</summary>
    public ValueList<FaqEntry> Faq { get; init; }

    /// <summary>House rules.</summary>
    public string? Guidelines { get; init; }

    /// <summary>The accessibility (tilgjengelighet).</summary>
    public AccessibilityInfo? AccessibilityInfo { get; init; }

    /// <summary>The search keywords.</summary>
    public ValueList<string> Keywords { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a.
/// <summary>A frequently asked question with its answer.</summary>
/// <remarks>Wire: <c>content.faq</c>. Source: 001 §3.7.</remarks>
public sealed record FaqEntry : IExtensible
{
    /// <summary>The question.</summary>
    public string? Question { get; init; }

    /// <summary>The answer.</summary>
    public string? Answer { get; init; }

    /// <summary>The group that contains it.</summary>
    public string? Category { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a.
/// <summary>The texts of a rental object in one language.</summary>
/// <remarks>Wire: <c>content.translations</c>. Source: 001 §3.7.</remarks>
public sealed record Translation : IExtensible
{
    /// <summary>The name.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The description for lists.</summary>
    public string? ShortDescription { get; init; }

    /// <summary>The description for the object's own page.</summary>
    public string? LongDescription { get; init; }

    /// <summary>House rules.</summary>
    public string? Guidelines { get; init; }

    /// <summary>Frequently asked questions.</summary>
    public ValueList<FaqEntry> Faq { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
