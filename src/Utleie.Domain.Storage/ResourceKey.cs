using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage;

/// <summary>What a store knows a rental object by.</summary>
/// <param name="Id">Its object id.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Version">Its version, from 1.</param>
public readonly record struct ResourceKey(ResourceId Id, Slug Slug, int Version)
{
    // D9.
    /// <summary>The key of an object that is to be stored.</summary>
    /// <exception cref="ArgumentException">
    /// It lacks an object id, a slug or a version of at least 1, or its access code is plain, and would be lost; the message tells which.
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

    /// <summary>The key of an object that is to take the place of an older version.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>; or its version is not later than the expected one.</exception>
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
