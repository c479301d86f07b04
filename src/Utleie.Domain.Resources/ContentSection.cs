using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>What the public reads about a rental object (innhold og kvalitet).</summary>
/// <remarks>Wire: <c>content</c>. Source: 001 §3.7, §9.4.</remarks>
public sealed record ContentSection : IExtensible
{
    /// <summary>A description for lists; at most 200 characters to be published.</summary>
    public string? ShortDescription { get; init; }

    /// <summary>A description for the object's own page.</summary>
    public string? LongDescription { get; init; }

    /// <summary>Pictures.</summary>
    public ValueList<GalleryImage> Gallery { get; init; }

    /// <summary>Files.</summary>
    public ValueList<Attachment> Attachments { get; init; }

    /// <summary>Languages it is presented in, by their codes: <c>nb</c>, <c>en</c>.</summary>
    public ValueList<string> Languages { get; init; }

    /// <summary>The same texts in other languages, by their codes.</summary>
    public ValueMap<Translation> Translations { get; init; }

    /// <summary>Questions often asked.</summary>
    public ValueList<FaqEntry> Faq { get; init; }

    /// <summary>House rules.</summary>
    public string? Guidelines { get; init; }

    /// <summary>Who can get in and take part (tilgjengelighet).</summary>
    public AccessibilityInfo? AccessibilityInfo { get; init; }

    /// <summary>Words it is found by.</summary>
    public ValueList<string> Keywords { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a.
/// <summary>A question often asked, and its answer.</summary>
/// <remarks>Wire: <c>content.faq</c>. Source: 001 §3.7.</remarks>
public sealed record FaqEntry : IExtensible
{
    /// <summary>The question.</summary>
    public string? Question { get; init; }

    /// <summary>The answer.</summary>
    public string? Answer { get; init; }

    /// <summary>The group it stands in.</summary>
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

    /// <summary>Questions often asked.</summary>
    public ValueList<FaqEntry> Faq { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
