using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>The names and the owner of a rental object (identitet).</summary>
/// <remarks>
/// The administrator writes the display name; the rest is set by your app. Wire: <c>identity</c>. Source: 001 §3.1, §9.2, §12.2, §13.1.
/// </remarks>
public sealed record ResourceIdentity : IExtensible
{
    /// <summary>The permanent id; your app creates it once with <see cref="ResourceId.Version7"/>.</summary>
    public ResourceId? ObjectId { get; init; }

    /// <summary>The public name; at least 3 characters to be published.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The name in the URL, derived from the display name and unique in your app.</summary>
    public Slug? Slug { get; init; }

    /// <summary>The unit that owns it, set from the unit of the administrator: <c>Kultur og idrett</c>.</summary>
    public string? OwnerUnit { get; init; }

    /// <summary>The municipality's own code: <c>MR-Y-001</c>.</summary>
    public string? InternalCode { get; init; }

    /// <summary>The internal name, if it differs from the display name.</summary>
    public string? InternalName { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
