using Npgsql;
using Utleie.Domain;
using Utleie.Domain.Access;
using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>The log of a store in PostgreSQL.</summary>
internal sealed class PostgresAudit(PostgresStore store) : IAuditStore
{
    public Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellationToken) =>
        store.Write(new() { Audit = [entry] }, static _ => Task.FromResult<Reason?>(null), cancellationToken);

    public Task<Page<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new Filter()
            .On(query.EntityType, "entityType", "entity_type = @entityType")
            .On(query.EntityId, "entityId", "entity_id = @entityId")
            .On(query.UserId, "userId", "user_id = @userId")
            .On(query.Page.After, "after", "log_id > @after");
        return store.Read(session => session.Page("audit_log", "log_id", filter, query.Page, StoreJson.Read<AuditEntry>), cancellationToken);
    }

    /// <summary>Keeps entries; the reason where the id of one is taken.</summary>
    internal static async Task<Reason?> Keep(PostgresSession session, ValueList<AuditEntry> entries)
    {
        if (entries.IsEmpty)
            return null;
        var written = await session.Execute([.. entries.Select(Insert)]).ConfigureAwait(false);
        for (var i = 0; i < entries.Count; i++)
        {
            if (written[i] == 0)
                return Refusals.EntryTaken(entries[i].LogId);
        }

        return null;
    }

    private static NpgsqlBatchCommand Insert(AuditEntry entry) => Batch.Command(
        """
        INSERT INTO audit_log (log_id, tenant_id, user_id, action, entity_type, entity_id, at, document)
        VALUES ($1, $2, $3, $7::jsonb ->> 'action', $4, $5, $6, $7::jsonb) ON CONFLICT (log_id) DO NOTHING
        """,
        entry.LogId,
        entry.TenantId,
        entry.UserId,
        entry.EntityType,
        entry.EntityId,
        PostgresTime.Of(entry.Timestamp!.Value),
        StoreJson.Write(entry));
}
