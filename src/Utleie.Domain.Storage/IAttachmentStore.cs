using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage;

/// <summary>Keeps what is known of uploaded files; the files themselves are elsewhere, at <see cref="Attachment.Url"/>.</summary>
/// <remarks>Source: 001 §3.7, §12.2 (<c>attachments</c>).</remarks>
public interface IAttachmentStore
{
    /// <summary>A page of the files of a rental object, by id.</summary>
    Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellationToken = default);

    /// <summary>Keeps what is known of a file; refused where its id is taken or the object is not there.</summary>
    /// <exception cref="ArgumentException">It lacks an id, a name, a type or an address.</exception>
    Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteContext note, CancellationToken cancellationToken = default);

    /// <summary>Forgets a file; refused where it is not known.</summary>
    Task<WriteOutcome> RemoveAsync(string id, WriteContext note, CancellationToken cancellationToken = default);
}

/// <summary>An uploaded file of a rental object.</summary>
/// <param name="Resource">The object.</param>
/// <param name="Attachment">What is known of it; its id has at most 200 characters and is unique in the store.</param>
public sealed record StoredAttachment(ResourceId Resource, Attachment Attachment)
{
    /// <summary>This file, where enough is known of it to be stored.</summary>
    /// <exception cref="ArgumentException">It lacks an id, a name, a type or an address.</exception>
    public StoredAttachment Validate() => Attachment is { Name.Length: > 0, Type: not null, Url.Length: > 0 } && StoredId.IsSound(Attachment.Id)
        ? this
        : throw new ArgumentException($"The file '{Attachment.Name}' lacks an id of {StoredId.Demand}, a name, a type or an address. Give it all four.");
}
