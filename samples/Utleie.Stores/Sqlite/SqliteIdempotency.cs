using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Sqlite;

/// <summary>The receipts of a store in SQLite.</summary>
internal sealed class SqliteIdempotency(SqliteStore store) : IIdempotencyStore
{
    public Task<IdempotencyRecord?> FindAsync(string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return store.Read(session => Find(session, key), cancellationToken);
    }

    public Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellationToken)
    {
        const string Sql = "DELETE FROM receipts WHERE created_at < @time";
        return store.Alone(session => (session.Execute(Sql, new { time = time.ToUnixTimeTicks() }), true), cancellationToken);
    }

    internal static IdempotencyRecord? Find(SqliteSession session, string key) =>
        session.First<string>("SELECT document FROM receipts WHERE key = @key", new { key }) is { } document
            ? StoreJson.Read<IdempotencyRecord>(document)
            : null;

    /// <summary>Keeps a receipt, which has been looked for in the same transaction.</summary>
    /// <returns>Never a reason.</returns>
    internal static Reason? Keep(SqliteSession session, IdempotencyRecord? receipt)
    {
        const string Sql = "INSERT INTO receipts (key, created_at, document) VALUES (@Key, @createdAt, @document)";
        if (receipt is not null)
            session.Execute(Sql, new { receipt.Key, createdAt = receipt.CreatedAt.ToUnixTimeTicks(), document = StoreJson.Write(receipt) });
        return null;
    }
}
