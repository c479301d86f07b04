using Utleie.Domain;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>What a store in PostgreSQL knows of files.</summary>
internal sealed class PostgresAttachments(PostgresStore store) : IAttachmentStore
{
    public Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        var filter = new Filter().On(resource.Value, "resource", "rental_object_id = @resource").On(page.After, "after", "file_id > @after");
        return store.Read(session => session.Page("attachments", "file_id", filter, page, StoreJson.Read<StoredAttachment>), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        var file = attachment.Validate().Attachment;
        return store.Write(note, async session =>
        {
            if (!await PostgresResources.Hold(session, attachment.Resource, alone: false).ConfigureAwait(false))
                return Refusals.NotFound(attachment.Resource);
            return await session.Execute(Insert, Columns(attachment)).ConfigureAwait(false) == 1 ? null : Refusals.IdTaken(file.Id);
        }, cancellationToken);
    }

    public Task<WriteOutcome> RemoveAsync(string id, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        const string Sql = "DELETE FROM attachments WHERE file_id = @id";
        return store.Write(
            note, async session => await session.Execute(Sql, new { id }).ConfigureAwait(false) == 1 ? null : Refusals.NotFound(id), cancellationToken);
    }

    private const string Insert = """
        INSERT INTO attachments (rental_object_id, name, type, url, category, uploaded_at, file_id, document)
        SELECT @resource, (f ->> 'name')::varchar(255), f ->> 'type', f ->> 'url', f ->> 'category', @uploadedAt::timestamptz, @id, d
        FROM (SELECT @document::jsonb AS d, @document::jsonb -> 'attachment' AS f) AS given
        ON CONFLICT (file_id) DO NOTHING
        """;

    private static object Columns(StoredAttachment attachment) => new
    {
        resource = attachment.Resource.Value,
        id = attachment.Attachment.Id,
        uploadedAt = PostgresTime.Of(attachment.Attachment.UploadedAt),
        document = StoreJson.Write(attachment),
    };
}
