using NodaTime;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>The receipts of a store in memory.</summary>
internal sealed class InMemoryReceipts(InMemoryStore store) : IReceiptStore
{
    public Task<Receipt?> FindAsync(string key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        return store.Read(now => now.Receipts.GetValueOrDefault(key), cancellation);
    }

    public Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellation) => store.Sweep(now =>
    {
        List<string> old = [.. now.Receipts.Values.Where(receipt => receipt.MadeAt < time).Select(receipt => receipt.Key)];
        return (now with { Receipts = now.Receipts.RemoveRange(old) }, old.Count);
    }, cancellation);
}
