using Utleie.Domain;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Sqlite;

/// <summary>What a store in SQLite knows of files.</summary>
internal sealed class SqliteAttachments(SqliteStore store) : IAttachmentStore
{
    public Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        var filter = new Filter().On(resource.ToString(), "resource", "rental_object_id = @resource").On(page.After, "after", "id > @after");
        return store.Read(session => session.Page("attachments", filter, page, StoreJson.Read<StoredAttachment>), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        var id = attachment.Validate().Attachment.Id!;
        return store.Write(note, session =>
        {
            if (!SqliteResources.IsThere(session, attachment.Resource))
                return Refusals.NotFound(attachment.Resource);
            var written = session.Execute(
                "INSERT INTO attachments (id, rental_object_id, document) VALUES (@id, @resource, @document) ON CONFLICT DO NOTHING",
                new { id, resource = attachment.Resource.ToString(), document = StoreJson.Write(attachment) });
            return written == 1 ? null : Refusals.IdTaken(id);
        }, cancellationToken);
    }

    public Task<WriteOutcome> RemoveAsync(string id, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        const string Sql = "DELETE FROM attachments WHERE id = @id";
        return store.Write(note, session => session.Execute(Sql, new { id }) == 1 ? null : Refusals.NotFound(id), cancellationToken);
    }
}
