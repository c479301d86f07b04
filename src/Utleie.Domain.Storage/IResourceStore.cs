using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage;

// D2, D7, D9, D32.
/// <summary>Stores rental objects, with look-up by id and slug and paged queries.</summary>
/// <remarks>
/// The version of an object is its <c>metadata.version</c>, which the life cycle increments (optimistic concurrency). Unknown members are
/// preserved. An access code is stored in its protected form; <see cref="ResourceKey.Of"/> rejects a plain one. Source: 001 §12.2, §12.3.
/// </remarks>
public interface IResourceStore
{
    /// <summary>Returns the object with this id, or null.</summary>
    Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellationToken = default);

    /// <summary>Returns the object with this slug, or null.</summary>
    Task<BaseResource?> FindAsync(Slug slug, CancellationToken cancellationToken = default);

    /// <summary>Returns a page of the objects that match a query, ordered by id.</summary>
    Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken = default);

    /// <summary>Returns every taken slug that starts with a prefix, as input to <see cref="Slug.MakeUnique"/>.</summary>
    Task<ValueList<Slug>> SlugsAsync(string beginning, CancellationToken cancellationToken = default);

    /// <summary>Adds a new object. Refused if its id or slug is taken.</summary>
    /// <exception cref="ArgumentException">The object has no valid <see cref="ResourceKey"/>.</exception>
    Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken = default);

    /// <summary>Replaces an object with a later version. Refused if another version is stored, or if its new slug is taken.</summary>
    /// <param name="resource">The object, with a later version than the one it replaces.</param>
    /// <param name="expectedVersion">The version that the change is based on.</param>
    /// <param name="note">The audit entries and the idempotency record to commit with the write.</param>
    /// <param name="cancellationToken">Cancels the write before anything is committed.</param>
    /// <exception cref="ArgumentException">The object has no valid <see cref="ResourceKey"/>, or its version is not later.</exception>
    Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes an object and the metadata of its files. Refused if another version is stored, or if any booking refers to the object,
    /// whatever its status.
    /// </summary>
    Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken = default);
}

/// <summary>A query for rental objects; a null property does not filter.</summary>
/// <remarks>Source: 001 §12.2 (indexes), §12.3.</remarks>
public sealed record ResourceQuery
{
    /// <summary>Matches objects of one category.</summary>
    public ResourceCategory? Category { get; init; }

    /// <summary>Matches objects with one status; an object without a status is a draft.</summary>
    public ResourceStatus? Status { get; init; }

    /// <summary>Matches objects of one owner, compared ordinally.</summary>
    public string? OwnerUnit { get; init; }

    /// <summary>The page to return; defaults to the first.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}
