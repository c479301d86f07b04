using Utleie.Domain.Access;

namespace Utleie.Domain.Storage;

/// <summary>What is committed in the same transaction as a write: audit entries and an idempotency record.</summary>
public sealed record WriteContext
{
    /// <summary>No audit entries and no idempotency record.</summary>
    public static WriteContext None { get; } = new();

    /// <summary>The audit entries of the write, each with a unique id.</summary>
    public ValueList<AuditEntry> Audit { get; init; }

    /// <summary>The answer to repeat if the same request is sent again; null if the caller sent no idempotency key.</summary>
    public IdempotencyRecord? IdempotencyRecord { get; init; }

    /// <summary>Validates and returns this context.</summary>
    /// <exception cref="ArgumentException">
    /// An audit entry lacks an id or a time, or its id is longer than 200 characters, or the idempotency key is empty or longer than
    /// <see cref="IdempotencyRecord.MaxKeyLength"/>.
    /// </exception>
    public WriteContext Validate()
    {
        if (Audit.Any(entry => !StoredId.IsSound(entry?.LogId) || entry?.Timestamp is null))
            throw new ArgumentException($"An entry of the log has no time, or not an id of {StoredId.Demand}. Give it both.");
        if (IdempotencyRecord is { } receipt && !StoredId.IsSound(receipt.Key))
            throw new ArgumentException($"The key of a receipt has {StoredId.Demand}, and this has {receipt.Key?.Length ?? 0}. Use a digest of it.");
        return this;
    }
}
