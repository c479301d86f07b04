using Npgsql;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>The rental objects of a store in PostgreSQL.</summary>
internal sealed class PostgresResources(PostgresStore store, StoreJson json) : IResourceStore
{
    public Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellationToken) =>
        Find("id = @id", new { id = id.Value }, cancellationToken);

    public Task<BaseResource?> FindAsync(Slug slug, CancellationToken cancellationToken) =>
        Find("slug = @slug", new { slug = slug.ToString() }, cancellationToken);

    public Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new Filter()
            .On(query.Category?.Value, "category", "category = @category::varchar(50) AND category_data ->> 'category' = @category")
            .On(query.Status?.Value, "status", "status = @status")
            .On(query.OwnerUnit, "owner", "owner_unit = @owner::varchar(255) AND identity ->> 'ownerUnit' = @owner")
            .On(query.Page.After, "after", """id::text COLLATE "C" > @after""");
        return store.Read(session => session.Page("rental_objects", "id", filter, query.Page, json.Read, ResourceSql.Document), cancellationToken);
    }

    public Task<ValueList<Slug>> SlugsAsync(string beginning, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        const string Sql = "SELECT slug FROM rental_objects WHERE starts_with(slug, @beginning) ORDER BY slug";
        return store.Read<ValueList<Slug>>(
            async session => [.. (await session.List<string>(Sql, new { beginning }).ConfigureAwait(false)).Select(Slug.Parse)], cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken)
    {
        var row = ResourceRow.Of(resource, json, expected: 0);
        return store.Write(note, session => Put(session, ResourceSql.Insert, row), cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        _ = ResourceKey.OfNext(resource, expectedVersion);
        var row = ResourceRow.Of(resource, json, expectedVersion);
        return store.Write(note, session => Put(session, ResourceSql.Update, row), cancellationToken);
    }

    public Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
        store.Write(note, session => Removed(session, id, expectedVersion), cancellationToken);

    /// <summary>Holds an object to the end of the transaction: alone, or beside others that do not hold it alone (D132).</summary>
    /// <returns>Whether it is there.</returns>
    internal static Task<bool> Hold(PostgresSession session, ResourceId id, bool alone) =>
        session.First<bool>($"SELECT TRUE FROM rental_objects WHERE id = @id FOR {(alone ? "UPDATE" : "KEY SHARE")}", new { id = id.Value });

    private async Task<BaseResource?> Find(string condition, object parameters, CancellationToken cancellationToken)
    {
        var sql = $"SELECT {ResourceSql.Document} FROM rental_objects WHERE {condition}";
        var document = await store.Read(session => session.First<string>(sql, parameters), cancellationToken).ConfigureAwait(false);
        return document is null ? null : json.Read(document);
    }

    private static async Task<Reason?> Put(PostgresSession session, string statement, ResourceRow row)
    {
        try
        {
            if (await session.Execute(statement, row).ConfigureAwait(false) == 0)
                return await Outdated(session, ResourceId.Of(row.Id), row.Expected).ConfigureAwait(false);
            await session.Execute(ResourceSql.Follow, row).ConfigureAwait(false);
            return null;
        }
        catch (PostgresException error) when (PostgresErrors.IsTaken(error, "rental_objects_pkey"))
        {
            return Refusals.IdTaken(row.Id);
        }
        catch (PostgresException error) when (PostgresErrors.IsTaken(error, "rental_objects_slug_key"))
        {
            return Refusals.SlugTaken(Slug.Parse(row.Slug));
        }
    }

    private static async Task<Reason?> Removed(PostgresSession session, ResourceId id, int expected)
    {
        try
        {
            const string Sql = "DELETE FROM rental_objects WHERE id = @id AND version = @expected";
            var removed = await session.Execute(Sql, new { id = id.Value, expected }).ConfigureAwait(false);
            return removed == 1 ? null : await Outdated(session, id, expected).ConfigureAwait(false);
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            return Refusals.InUse(id);
        }
    }

    private static async Task<Reason?> Outdated(PostgresSession session, ResourceId id, int expected)
    {
        const string Sql = "SELECT version FROM rental_objects WHERE id = @id";
        return Refusals.Of(id, expected, await session.First<int?>(Sql, new { id = id.Value }).ConfigureAwait(false));
    }
}
