using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage;

/// <summary>Stores the metadata of uploaded files; the files themselves are elsewhere, at <see cref="Attachment.Url"/>.</summary>
/// <remarks>Source: 001 §3.7, §12.2 (<c>attachments</c>).</remarks>
public interface IAttachmentStore
{
    /// <summary>Returns a page of the files of a rental object, ordered by id.</summary>
    Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellationToken = default);

    /// <summary>Adds the metadata of a file. Refused if the id is taken or the object does not exist.</summary>
    /// <exception cref="ArgumentException">The file lacks an id, a name, a type or a URL.</exception>
    Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteContext note, CancellationToken cancellationToken = default);

    /// <summary>Removes the metadata of a file. Refused if the file does not exist.</summary>
    Task<WriteOutcome> RemoveAsync(string id, WriteContext note, CancellationToken cancellationToken = default);
}

/// <summary>An uploaded file of a rental object.</summary>
/// <param name="Resource">The id of the object.</param>
/// <param name="Attachment">The metadata; the id has at most 200 characters and is unique in the store.</param>
public sealed record StoredAttachment(ResourceId Resource, Attachment Attachment)
{
    /// <summary>Validates and returns this file.</summary>
    /// <exception cref="ArgumentException">The file lacks an id, a name, a type or a URL.</exception>
    public StoredAttachment Validate() => Attachment is { Name.Length: > 0, Type: not null, Url.Length: > 0 } && StoredId.IsSound(Attachment.Id)
        ? this
        : throw new ArgumentException($"The file '{Attachment.Name}' lacks an id of {StoredId.Demand}, a name, a type or an address. Give it all four.");
}
