using Utleie.Domain.Access;

namespace Utleie.Domain.Storage;

/// <summary>Stores the audit log. Entries are added and read, never changed.</summary>
/// <remarks>The entries of a write are committed with it, through <see cref="WriteContext.Audit"/>. Source: 002 (AuditLog).</remarks>
public interface IAuditStore
{
    /// <summary>Adds an entry that belongs to no write, such as a look-up of personal data. Refused if the id is taken.</summary>
    /// <exception cref="ArgumentException">The entry lacks an id or a time.</exception>
    Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellationToken = default);

    /// <summary>Returns a page of the entries that match a query, ordered by id.</summary>
    Task<Page<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellationToken = default);
}

/// <summary>A query for audit entries; a null property does not filter.</summary>
public sealed record AuditQuery
{
    /// <summary>Matches entries about one type of entity.</summary>
    public string? EntityType { get; init; }

    /// <summary>Matches entries about one entity.</summary>
    public string? EntityId { get; init; }

    /// <summary>Matches entries of one user.</summary>
    public string? UserId { get; init; }

    /// <summary>The page to return; defaults to the first.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}
