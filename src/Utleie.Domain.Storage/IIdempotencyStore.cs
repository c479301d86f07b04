using NodaTime;

namespace Utleie.Domain.Storage;

/// <summary>Stores the answers to requests by idempotency key, so that a client can safely retry.</summary>
/// <remarks>
/// A record is committed with the write it belongs to, through <see cref="WriteContext.IdempotencyRecord"/>, so neither exists without the
/// other.
/// </remarks>
public interface IIdempotencyStore
{
    /// <summary>Returns the record with this key, or null.</summary>
    Task<IdempotencyRecord?> FindAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Removes the records created before a time (exclusive); their keys can be used again.</summary>
    /// <returns>The number of records removed.</returns>
    Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellationToken = default);
}

/// <summary>The answer to a request, kept for repeats of that request.</summary>
/// <param name="Key">The caller's key, made unique per caller by your app; at most <see cref="MaxKeyLength"/> characters.</param>
/// <param name="Request">A digest of the request. Another request with the same key is an error that your app should reject.</param>
/// <param name="Answer">The answer to repeat, in a format of your app's choice.</param>
/// <param name="CreatedAt">When the request was first answered.</param>
public sealed record IdempotencyRecord(string Key, string Request, string Answer, Instant CreatedAt)
{
    /// <summary>The maximum length of a key, 200 characters.</summary>
    public const int MaxKeyLength = StoredId.MaxLength;
}
