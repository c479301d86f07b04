using Utleie.Domain.Access;

namespace Utleie.Domain.Storage;

/// <summary>What is kept together with a write, in the same step: who did it, and what the caller was told.</summary>
public sealed record WriteContext
{
    /// <summary>Nothing is kept beside the write.</summary>
    public static WriteContext None { get; } = new();

    /// <summary>The entries of the log that tell of it; each has an id of its own.</summary>
    public ValueList<AuditEntry> Audit { get; init; }

    /// <summary>The answer to give again when the same request comes again; nothing where the caller brought no key.</summary>
    public IdempotencyRecord? IdempotencyRecord { get; init; }

    /// <summary>This note, where it can be kept.</summary>
    /// <exception cref="ArgumentException">
    /// An entry lacks an id or a time, or one longer than 200 characters, or the receipt's key is empty or longer than
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
