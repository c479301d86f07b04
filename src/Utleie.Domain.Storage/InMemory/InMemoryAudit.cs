using Utleie.Domain.Access;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>The audit log of an in-memory store.</summary>
internal sealed class InMemoryAudit(InMemoryStore store) : IAuditStore
{
    public Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellationToken) =>
        store.Write(new() { Audit = [entry] }, now => now, cancellationToken);

    public Task<Page<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return store.Read(now => now.Audit.Page(query.Page, entry => Passes(query, entry)), cancellationToken);
    }

    private static bool Passes(AuditQuery query, AuditEntry entry) =>
        Is(query.EntityType, entry.EntityType) && Is(query.EntityId, entry.EntityId) && Is(query.UserId, entry.UserId);

    private static bool Is(string? asked, string? value) => asked is null || string.Equals(asked, value, StringComparison.Ordinal);
}
