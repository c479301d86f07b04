using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Sqlite;

/// <summary>The rental objects of a store in SQLite.</summary>
internal sealed class SqliteResources(SqliteStore store, StoreJson json) : IResourceStore
{
    private const string Insert = """
        INSERT INTO rental_objects (id, slug, category, status, owner_unit, version, document)
        VALUES (@id, @slug, @category, @status, @owner, @version, @document)
        """;

    private const string Update = """
        UPDATE rental_objects SET slug = @slug, category = @category, status = @status, owner_unit = @owner, version = @version, document = @document
        WHERE id = @id
        """;

    public Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellationToken) =>
        Find("id = @key", id.ToString(), cancellationToken);

    public Task<BaseResource?> FindAsync(Slug slug, CancellationToken cancellationToken) =>
        Find("slug = @key", slug.ToString(), cancellationToken);

    public Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new Filter()
            .On(query.Category?.Value, "category", "category = @category")
            .On(query.Status?.Value, "status", "status = @status")
            .On(query.OwnerUnit, "owner", "owner_unit = @owner")
            .On(query.Page.After, "after", "id > @after");
        return store.Read(session => session.Page("rental_objects", filter, query.Page, json.Read), cancellationToken);
    }

    public Task<ValueList<Slug>> SlugsAsync(string beginning, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        const string Sql = "SELECT slug FROM rental_objects WHERE substr(slug, 1, length(@beginning)) = @beginning ORDER BY slug";
        return store.Read<ValueList<Slug>>(session => [.. session.List<string>(Sql, new { beginning }).Select(Slug.Parse)], cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken)
    {
        var key = ResourceKey.Of(resource);
        return store.Write(
            note, session => Version(session, key.Id) is null ? Put(session, Insert, key, resource) : Refusals.IdTaken(key.Id), cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var key = ResourceKey.OfNext(resource, expectedVersion);
        return store.Write(
            note, session => Refusals.Of(key.Id, expectedVersion, Version(session, key.Id)) ?? Put(session, Update, key, resource), cancellationToken);
    }

    public Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
        store.Write(note, session => Refusals.Of(id, expectedVersion, Version(session, id)) ?? Removed(session, id), cancellationToken);

    internal static bool IsThere(SqliteSession session, ResourceId id) => Version(session, id) is not null;

    private static int? Version(SqliteSession session, ResourceId id) =>
        session.First<int?>("SELECT version FROM rental_objects WHERE id = @id", new { id = id.ToString() });

    private static Reason? Removed(SqliteSession session, ResourceId id)
    {
        var key = new { id = id.ToString() };
        if (session.First<bool>("SELECT EXISTS (SELECT 1 FROM bookings WHERE rental_object_id = @id)", key))
            return Refusals.InUse(id);
        session.Execute("DELETE FROM rental_objects WHERE id = @id", key);
        return null;
    }

    private Task<BaseResource?> Find(string condition, string key, CancellationToken cancellationToken)
    {
        var sql = $"SELECT document FROM rental_objects WHERE {condition}";
        return store.Read(session => session.First<string>(sql, new { key }) is { } document ? json.Read(document) : null, cancellationToken);
    }

    private Reason? Put(SqliteSession session, string statement, ResourceKey key, BaseResource resource)
    {
        var (id, slug) = (key.Id.ToString(), key.Slug.ToString());
        if (session.First<bool>("SELECT EXISTS (SELECT 1 FROM rental_objects WHERE slug = @slug AND id <> @id)", new { id, slug }))
            return Refusals.SlugTaken(key.Slug);
        session.Execute(statement, new
        {
            id,
            slug,
            category = resource.Category.Value,
            status = resource.Status.Value,
            owner = resource.Identity?.OwnerUnit,
            version = key.Version,
            document = json.Write(resource),
        });
        return null;
    }
}
