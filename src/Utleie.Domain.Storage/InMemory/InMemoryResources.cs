using Utleie.Domain.Answers;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>The rental objects of an in-memory store.</summary>
internal sealed class InMemoryResources(InMemoryStore store) : IResourceStore
{
    public Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellationToken) =>
        store.Read(now => now.Resources.GetValueOrDefault(id.ToString()), cancellationToken);

    public Task<BaseResource?> FindAsync(Slug slug, CancellationToken cancellationToken) =>
        store.Read(now => now.Slugs.TryGetValue(slug.ToString(), out var id) ? now.Resources[id] : null, cancellationToken);

    public Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return store.Read(now => now.Resources.Page(query.Page, resource => Passes(query, resource)), cancellationToken);
    }

    public Task<ValueList<Slug>> SlugsAsync(string beginning, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        return store.Read<ValueList<Slug>>(
            now => [.. now.Slugs.Keys.Where(slug => slug.StartsWith(beginning, StringComparison.Ordinal)).Select(Slug.Parse)], cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken)
    {
        var key = ResourceKey.Of(resource);
        return store.Write(note, now => now.Resources.ContainsKey(key.Id.ToString())
            ? Reason.Of(StorageCodes.IdTaken, Argument.Of("id", key.Id))
            : Put(now, key, resource), cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var key = ResourceKey.OfNext(resource, expectedVersion);
        return store.Write(
            note, now => Refusal(now, key.Id, expectedVersion) is { } refusal ? refusal : Put(WithoutSlug(now, key.Id), key, resource), cancellationToken);
    }

    public Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
        store.Write(note, now => Refusal(now, id, expectedVersion) is { } refusal ? refusal : Removed(now, id), cancellationToken);

    private static bool Passes(ResourceQuery query, BaseResource resource) =>
        (query.Category is null || query.Category == resource.Category)
        && (query.Status is null || query.Status == resource.Status)
        && (query.OwnerUnit is null || string.Equals(query.OwnerUnit, resource.Identity?.OwnerUnit, StringComparison.Ordinal));

    private static Reason? Refusal(Shelves now, ResourceId id, int expectedVersion)
    {
        if (!now.Resources.TryGetValue(id.ToString(), out var stored))
            return Reason.Of(StorageCodes.NotFound, Argument.Of("id", id));
        var version = ResourceKey.Of(stored).Version;
        return version == expectedVersion
            ? null
            : Reason.Of(StorageCodes.Outdated, Argument.Of("expected", expectedVersion), Argument.Of("version", version));
    }

    private static Shelves WithoutSlug(Shelves now, ResourceId id) =>
        now with { Slugs = now.Slugs.Remove(ResourceKey.Of(now.Resources[id.ToString()]).Slug.ToString()) };

    private static Change Put(Shelves now, ResourceKey key, BaseResource resource) => now.Slugs.ContainsKey(key.Slug.ToString())
        ? Reason.Of(StorageCodes.SlugTaken, Argument.Of("slug", key.Slug))
        : now with
        {
            Resources = now.Resources.SetItem(key.Id.ToString(), resource),
            Slugs = now.Slugs.Add(key.Slug.ToString(), key.Id.ToString()),
        };

    private static Change Removed(Shelves now, ResourceId id) => now.Of(id).IsEmpty
        ? WithoutSlug(now, id) with
        {
            Resources = now.Resources.Remove(id.ToString()),
            Attachments = now.Attachments.RemoveRange(now.Attachments.Where(file => file.Value.Resource == id).Select(file => file.Key)),
        }
        : Reason.Of(StorageCodes.InUse, Argument.Of("id", id));
}
