using Utleie.Domain;
using Utleie.Domain.Access;
using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Sqlite;

/// <summary>The log of a store in SQLite.</summary>
internal sealed class SqliteAudit(SqliteStore store) : IAuditStore
{
    private const string Insert = """
        INSERT INTO audit_log (id, user_id, entity_type, entity_id, document)
        VALUES (@LogId, @UserId, @EntityType, @EntityId, @document) ON CONFLICT DO NOTHING
        """;

    public Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellationToken) =>
        store.Write(new() { Audit = [entry] }, static _ => null, cancellationToken);

    public Task<Page<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new Filter()
            .On(query.EntityType, "entityType", "entity_type = @entityType")
            .On(query.EntityId, "entityId", "entity_id = @entityId")
            .On(query.UserId, "userId", "user_id = @userId")
            .On(query.Page.After, "after", "id > @after");
        return store.Read(session => session.Page("audit_log", filter, query.Page, StoreJson.Read<AuditEntry>), cancellationToken);
    }

    /// <summary>Keeps entries; the reason where the id of one is taken.</summary>
    internal static Reason? Keep(SqliteSession session, ValueList<AuditEntry> entries)
    {
        foreach (var entry in entries)
        {
            var values = new { entry.LogId, entry.UserId, entry.EntityType, entry.EntityId, document = StoreJson.Write(entry) };
            if (session.Execute(Insert, values) == 0)
                return Refusals.EntryTaken(entry.LogId);
        }

        return null;
    }
}
