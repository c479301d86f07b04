using Utleie.Domain.Answers;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>The file metadata of an in-memory store.</summary>
internal sealed class InMemoryAttachments(InMemoryStore store) : IAttachmentStore
{
    public Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        return store.Read(now => now.Attachments.Page(page, file => file.Resource == resource), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        var id = attachment.Validate().Attachment.Id!;
        return store.Write(note, now => (now.Resources.ContainsKey(attachment.Resource.ToString()), now.Attachments.ContainsKey(id)) switch
        {
            (false, _) => Reason.Of(StorageCodes.NotFound, Argument.Of("id", attachment.Resource)),
            (_, true) => Reason.Of(StorageCodes.IdTaken, Argument.Of("id", id)),
            _ => now with { Attachments = now.Attachments.Add(id, attachment) },
        }, cancellationToken);
    }

    public Task<WriteOutcome> RemoveAsync(string id, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        return store.Write(note, now => now.Attachments.ContainsKey(id)
            ? now with { Attachments = now.Attachments.Remove(id) }
            : Reason.Of(StorageCodes.NotFound, Argument.Of("id", id)), cancellationToken);
    }
}
