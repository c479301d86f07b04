using Utleie.Domain.Access;

namespace Utleie.Domain.Storage;

/// <summary>Keeps the log of who did what: entries are added and read, never changed.</summary>
/// <remarks>What tells of a write is kept with it, by <see cref="WriteContext.Audit"/>. Source: 002 (AuditLog).</remarks>
public interface IAuditStore
{
    /// <summary>Adds an entry that tells of no write, such as a look at personal data; refused where its id is taken.</summary>
    /// <exception cref="ArgumentException">It lacks an id or a time.</exception>
    Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellationToken = default);

    /// <summary>A page of the entries that a query asks for, by id.</summary>
    Task<Page<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellationToken = default);
}

/// <summary>Which entries of the log are asked for; what is absent excludes none.</summary>
public sealed record AuditQuery
{
    /// <summary>Only those about a kind of thing.</summary>
    public string? EntityType { get; init; }

    /// <summary>Only those about a thing.</summary>
    public string? EntityId { get; init; }

    /// <summary>Only those of who did it.</summary>
    public string? UserId { get; init; }

    /// <summary>Which page.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}
