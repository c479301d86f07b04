using NodaTime;

namespace Utleie.Domain.Storage;

/// <summary>Keeps the answers to requests that may come again, since their caller could not know whether they arrived (idempotency keys).</summary>
/// <remarks>
/// A receipt is written with the write it tells of, by <see cref="WriteContext.IdempotencyRecord"/>, so that there is never the one without the other.
/// </remarks>
public interface IIdempotencyStore
{
    /// <summary>The receipt of a key; nothing where there is none.</summary>
    Task<IdempotencyRecord?> FindAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Removes the receipts made before a time; their keys can be used anew.</summary>
    /// <returns>How many there were.</returns>
    Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellationToken = default);
}

/// <summary>What a request was answered.</summary>
/// <param name="Key">The caller's key, made unique to the caller by the host; at most <see cref="MaxKeyLength"/> characters.</param>
/// <param name="Request">A digest of the request: another request with the same key is a mistake that a host refuses.</param>
/// <param name="Answer">What is to be answered again, as the host writes it.</param>
/// <param name="CreatedAt">When it was answered first.</param>
public sealed record IdempotencyRecord(string Key, string Request, string Answer, Instant CreatedAt)
{
    /// <summary>The longest key, 200 characters.</summary>
    public const int MaxKeyLength = StoredId.MaxLength;
}
