using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Sqlite;

/// <summary>The receipts of a store in SQLite.</summary>
internal sealed class SqliteReceipts(SqliteStore store) : IReceiptStore
{
    public Task<Receipt?> FindAsync(string key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        return store.Read(session => Find(session, key), cancellation);
    }

    public Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellation)
    {
        const string Sql = "DELETE FROM receipts WHERE made_at < @time";
        return store.Alone(session => (session.Execute(Sql, new { time = time.ToUnixTimeTicks() }), true), cancellation);
    }

    internal static Receipt? Find(SqliteSession session, string key) =>
        session.First<string>("SELECT document FROM receipts WHERE key = @key", new { key }) is { } document
            ? StoreJson.Read<Receipt>(document)
            : null;

    /// <summary>Keeps a receipt, which has been looked for in the same transaction.</summary>
    /// <returns>Never a reason.</returns>
    internal static Reason? Keep(SqliteSession session, Receipt? receipt)
    {
        const string Sql = "INSERT INTO receipts (key, made_at, document) VALUES (@Key, @madeAt, @document)";
        if (receipt is not null)
            session.Execute(Sql, new { receipt.Key, madeAt = receipt.MadeAt.ToUnixTimeTicks(), document = StoreJson.Write(receipt) });
        return null;
    }
}
