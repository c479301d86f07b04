using NodaTime;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>The receipts of a store in PostgreSQL.</summary>
internal sealed class PostgresReceipts(PostgresStore store) : IReceiptStore
{
    public Task<Receipt?> FindAsync(string key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        return store.Read(session => Find(session, key), cancellation);
    }

    public Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellation) =>
        store.Read(session => session.Execute("DELETE FROM receipts WHERE made_at < @time", new { time = PostgresTime.Of(time) }), cancellation);

    internal static async Task<Receipt?> Find(PostgresSession session, string key) =>
        await session.First<string>("SELECT document FROM receipts WHERE key = @key", new { key }).ConfigureAwait(false) is { } document
            ? StoreJson.Read<Receipt>(document)
            : null;

    /// <summary>Keeps a receipt; false where there is one of its key. Waits for whoever is about to write one of the same key.</summary>
    internal static async Task<bool> Keep(PostgresSession session, Receipt receipt) => await session.Execute(
        "INSERT INTO receipts (key, made_at, document) VALUES (@Key, @madeAt, @document::jsonb) ON CONFLICT (key) DO NOTHING",
        new { receipt.Key, madeAt = PostgresTime.Of(receipt.MadeAt), document = StoreJson.Write(receipt) }).ConfigureAwait(false) == 1;
}
