using NodaTime;
using Utleie.Domain.Access;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Ports that pass every call on to a sound store; what is broken overrides it.</summary>
internal class PassingResources(IUtleieStore sound) : IResourceStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellation) => sound.Resources.FindAsync(id, cancellation);

    public virtual Task<BaseResource?> FindAsync(Slug slug, CancellationToken cancellation) => sound.Resources.FindAsync(slug, cancellation);

    public virtual Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellation) => sound.Resources.ListAsync(query, cancellation);

    public virtual Task<ValueList<Slug>> SlugsAsync(string beginning, CancellationToken cancellation) => sound.Resources.SlugsAsync(beginning, cancellation);

    public virtual Task<WriteOutcome> AddAsync(BaseResource resource, WriteNote note, CancellationToken cancellation) =>
        sound.Resources.AddAsync(resource, note, cancellation);

    public virtual Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteNote note, CancellationToken cancellation) =>
        sound.Resources.ReplaceAsync(resource, expectedVersion, note, cancellation);

    public virtual Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteNote note, CancellationToken cancellation) =>
        sound.Resources.RemoveAsync(id, expectedVersion, note, cancellation);

    protected static bool Is(WriteOutcome outcome, string code) => outcome is WriteOutcome.Refused refused && refused.Reason.Code == code;
}

/// <inheritdoc cref="PassingResources"/>
internal class PassingBookings(IUtleieStore sound) : IBookingStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<StoredBooking?> FindAsync(string id, CancellationToken cancellation) => sound.Bookings.FindAsync(id, cancellation);

    public virtual Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellation) => sound.Bookings.ListAsync(query, cancellation);

    public virtual Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation) => sound.Bookings.AddAsync(batch, note, cancellation);

    public virtual Task<WriteOutcome> ReplaceAsync(StoredBooking booking, BookingRecheck? recheck, WriteNote note, CancellationToken cancellation) =>
        sound.Bookings.ReplaceAsync(booking, recheck, note, cancellation);

    protected static bool Is(WriteOutcome outcome, string code) => outcome is WriteOutcome.Refused refused && refused.Reason.Code == code;
}

/// <inheritdoc cref="PassingResources"/>
internal class PassingAttachments(IUtleieStore sound) : IAttachmentStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellation) =>
        sound.Attachments.ListAsync(resource, page, cancellation);

    public virtual Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteNote note, CancellationToken cancellation) =>
        sound.Attachments.AddAsync(attachment, note, cancellation);

    public virtual Task<WriteOutcome> RemoveAsync(string id, WriteNote note, CancellationToken cancellation) => sound.Attachments.RemoveAsync(id, note, cancellation);
}

/// <inheritdoc cref="PassingResources"/>
internal class PassingAudit(IUtleieStore sound) : IAuditStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellation) => sound.Audit.AddAsync(entry, cancellation);

    public virtual Task<Page<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellation) => sound.Audit.ListAsync(query, cancellation);
}

/// <inheritdoc cref="PassingResources"/>
internal class PassingReceipts(IUtleieStore sound) : IReceiptStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<Receipt?> FindAsync(string key, CancellationToken cancellation) => sound.Receipts.FindAsync(key, cancellation);

    public virtual Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellation) => sound.Receipts.RemoveBeforeAsync(time, cancellation);
}
