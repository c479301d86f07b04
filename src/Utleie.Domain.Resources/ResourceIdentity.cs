using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>What a rental object is called, and who owns it (identitet).</summary>
/// <remarks>
/// The admin writes the display name; the rest is made or set by the host. Wire: <c>identity</c>. Source: 001 §3.1, §9.2, §12.2,
/// §13.1.
/// </remarks>
public sealed record ResourceIdentity : IExtensible
{
    /// <summary>The id that never changes; the host makes it once, by <see cref="ResourceId.Version7"/>.</summary>
    public ResourceId? ObjectId { get; init; }

    /// <summary>The name the public sees; at least 3 characters to be published.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The name in the web address, made of the display name and unique in the host.</summary>
    public Slug? Slug { get; init; }

    /// <summary>The unit that owns it, set from the unit of the admin: <c>Kultur og idrett</c>.</summary>
    public string? OwnerUnit { get; init; }

    /// <summary>The municipality's own code: <c>MR-Y-001</c>.</summary>
    public string? InternalCode { get; init; }

    /// <summary>What it is called in the house, where that is not the display name.</summary>
    public string? InternalName { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
