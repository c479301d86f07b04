using NodaTime;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>The receipts of a store in PostgreSQL.</summary>
internal sealed class PostgresIdempotency(PostgresStore store) : IIdempotencyStore
{
    public Task<IdempotencyRecord?> FindAsync(string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return store.Read(session => Find(session, key), cancellationToken);
    }

    public Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellationToken) =>
        store.Read(session => session.Execute("DELETE FROM receipts WHERE created_at < @time", new { time = PostgresTime.Of(time) }), cancellationToken);

    internal static async Task<IdempotencyRecord?> Find(PostgresSession session, string key) =>
        await session.First<string>("SELECT document FROM receipts WHERE key = @key", new { key }).ConfigureAwait(false) is { } document
            ? StoreJson.Read<IdempotencyRecord>(document)
            : null;

    /// <summary>Keeps a receipt; false where there is one of its key. Waits for whoever is about to write one of the same key.</summary>
    internal static async Task<bool> Keep(PostgresSession session, IdempotencyRecord receipt) => await session.Execute(
        "INSERT INTO receipts (key, created_at, document) VALUES (@Key, @createdAt, @document::jsonb) ON CONFLICT (key) DO NOTHING",
        new { receipt.Key, createdAt = PostgresTime.Of(receipt.CreatedAt), document = StoreJson.Write(receipt) }).ConfigureAwait(false) == 1;
}
