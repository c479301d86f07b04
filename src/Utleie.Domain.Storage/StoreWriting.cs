using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage;

/// <summary>Writes without a <see cref="WriteContext"/>: no audit entry and no idempotency record.</summary>
public static class StoreWriting
{
    /// <inheritdoc cref="IBookingStore.AddAsync"/>
    public static Task<WriteOutcome> AddAsync(this IBookingStore bookings, BookingBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bookings);
        return bookings.AddAsync(batch, WriteContext.None, cancellationToken);
    }

    /// <inheritdoc cref="IBookingStore.ReplaceAsync"/>
    public static Task<WriteOutcome> ReplaceAsync(this IBookingStore bookings, StoredBooking booking, CommitCondition? condition = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bookings);
        return bookings.ReplaceAsync(booking, condition, WriteContext.None, cancellationToken);
    }

    /// <inheritdoc cref="IResourceStore.AddAsync"/>
    public static Task<WriteOutcome> AddAsync(this IResourceStore resources, BaseResource resource, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return resources.AddAsync(resource, WriteContext.None, cancellationToken);
    }

    /// <inheritdoc cref="IResourceStore.ReplaceAsync"/>
    public static Task<WriteOutcome> ReplaceAsync(this IResourceStore resources, BaseResource resource, int expectedVersion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return resources.ReplaceAsync(resource, expectedVersion, WriteContext.None, cancellationToken);
    }

    /// <inheritdoc cref="IResourceStore.RemoveAsync"/>
    public static Task<WriteOutcome> RemoveAsync(this IResourceStore resources, ResourceId id, int expectedVersion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return resources.RemoveAsync(id, expectedVersion, WriteContext.None, cancellationToken);
    }

    /// <inheritdoc cref="IAttachmentStore.AddAsync"/>
    public static Task<WriteOutcome> AddAsync(this IAttachmentStore attachments, StoredAttachment attachment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return attachments.AddAsync(attachment, WriteContext.None, cancellationToken);
    }

    /// <inheritdoc cref="IAttachmentStore.RemoveAsync"/>
    public static Task<WriteOutcome> RemoveAsync(this IAttachmentStore attachments, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return attachments.RemoveAsync(id, WriteContext.None, cancellationToken);
    }
}
