using NodaTime;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>The idempotency records of an in-memory store.</summary>
internal sealed class InMemoryIdempotency(InMemoryStore store) : IIdempotencyStore
{
    public Task<IdempotencyRecord?> FindAsync(string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return store.Read(now => now.IdempotencyRecords.GetValueOrDefault(key), cancellationToken);
    }

    public Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellationToken) => store.Sweep(now =>
    {
        List<string> old = [.. now.IdempotencyRecords.Values.Where(receipt => receipt.CreatedAt < time).Select(receipt => receipt.Key)];
        return (now with { IdempotencyRecords = now.IdempotencyRecords.RemoveRange(old) }, old.Count);
    }, cancellationToken);
}
