using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage;

/// <summary>The identity of a rental object in a store.</summary>
/// <param name="Id">The object id.</param>
/// <param name="Slug">The slug.</param>
/// <param name="Version">The version; at least 1.</param>
public readonly record struct ResourceKey(ResourceId Id, Slug Slug, int Version)
{
    // D9.
    /// <summary>Returns the key of an object to be stored.</summary>
    /// <exception cref="ArgumentException">
    /// The object lacks an object id, a slug or a version of at least 1, or its access code is plain and would be lost; the message says
    /// which.
    /// </exception>
    public static ResourceKey Of(BaseResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var id = resource.Identity?.ObjectId ?? throw Lacks("identity.objectId", "Make one with ResourceId.Version7");
        var slug = resource.Identity.Slug ?? throw Lacks("identity.slug", "Make one with Slug.From and MakeUnique");
        if (resource.Location?.AccessCode is { IsProtected: false })
            throw new ArgumentException("The object has a plain location.accessCode, which is never stored. Protect it with Secret.ProtectWith.");
        return resource.Metadata?.Version is { } version and >= 1
            ? new(id, slug, version)
            : throw Lacks("metadata.version", "Let ResourceLifecycle.Decide count it, from 1");
    }

    /// <summary>Returns the key of an object that replaces an older version.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>, or the version is not later than the expected one.</exception>
    public static ResourceKey OfNext(BaseResource resource, int expectedVersion)
    {
        var key = Of(resource);
        return key.Version > expectedVersion
            ? key
            : throw new ArgumentException(
                $"The object has version {key.Version}, and is to take the place of version {expectedVersion}. Let ResourceLifecycle.Decide count its version.");
    }

    private static ArgumentException Lacks(string field, string cure) => new($"The object has no {field}, and cannot be stored. {cure}.");
}
