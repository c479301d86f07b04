using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage;

// D2, D7, D9, D32.
/// <summary>Keeps rental objects: by id, by slug, and in pages.</summary>
/// <remarks>
/// The version of an object is its <c>metadata.version</c>, which the life cycle counts. Members that no type knows are kept. An access code is
/// kept in its protected form; a plain one is refused by <see cref="ResourceKey.Of"/>. Source: 001 §12.2, §12.3.
/// </remarks>
public interface IResourceStore
{
    /// <summary>The object of an id; nothing where there is none.</summary>
    Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellationToken = default);

    /// <summary>The object of a slug; nothing where there is none.</summary>
    Task<BaseResource?> FindAsync(Slug slug, CancellationToken cancellationToken = default);

    /// <summary>A page of the objects that a query asks for, by id.</summary>
    Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken = default);

    /// <summary>Every slug that is taken and begins with a text: what <see cref="Slug.MakeUnique"/> is to know.</summary>
    Task<ValueList<Slug>> SlugsAsync(string beginning, CancellationToken cancellationToken = default);

    /// <summary>Keeps a new object; refused where its id or its slug is taken.</summary>
    /// <exception cref="ArgumentException">It has no <see cref="ResourceKey"/>.</exception>
    Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken = default);

    /// <summary>Puts an object in the place of an older version; refused where another version is stored, or its new slug is taken.</summary>
    /// <param name="resource">The object, of a later version than the one it takes the place of.</param>
    /// <param name="expectedVersion">The version it was made from.</param>
    /// <param name="note">What is kept with it.</param>
    /// <param name="cancellationToken">Stops the write before anything is kept.</param>
    /// <exception cref="ArgumentException">It has no <see cref="ResourceKey"/>, or its version is not later.</exception>
    Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes an object and what is known of its files; refused where another version is stored, or a booking of any status names it.
    /// </summary>
    Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken = default);
}

/// <summary>Which rental objects are asked for; what is absent excludes none.</summary>
/// <remarks>Source: 001 §12.2 (indexes), §12.3.</remarks>
public sealed record ResourceQuery
{
    /// <summary>Only those of a category.</summary>
    public ResourceCategory? Category { get; init; }

    /// <summary>Only those of a status; an object without one is a draft.</summary>
    public ResourceStatus? Status { get; init; }

    /// <summary>Only those of an owner, letter for letter.</summary>
    public string? OwnerUnit { get; init; }

    /// <summary>Which page.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}
