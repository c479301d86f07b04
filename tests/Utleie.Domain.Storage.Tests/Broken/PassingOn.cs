using NodaTime;
using Utleie.Domain.Access;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Ports that pass every call on to a sound store; what is broken overrides it.</summary>
internal class PassingResources(IUtleieStore sound) : IResourceStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellationToken) => sound.Resources.FindAsync(id, cancellationToken);

    public virtual Task<BaseResource?> FindAsync(Slug slug, CancellationToken cancellationToken) => sound.Resources.FindAsync(slug, cancellationToken);

    public virtual Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken) => sound.Resources.ListAsync(query, cancellationToken);

    public virtual Task<ValueList<Slug>> SlugsAsync(string beginning, CancellationToken cancellationToken) => sound.Resources.SlugsAsync(beginning, cancellationToken);

    public virtual Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken) =>
        sound.Resources.AddAsync(resource, note, cancellationToken);

    public virtual Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
        sound.Resources.ReplaceAsync(resource, expectedVersion, note, cancellationToken);

    public virtual Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
        sound.Resources.RemoveAsync(id, expectedVersion, note, cancellationToken);

    protected static bool Is(WriteOutcome outcome, string code) => outcome.Value is WriteRefusal refused && refused.Reason.Code == code;
}

/// <inheritdoc cref="PassingResources"/>
internal class PassingBookings(IUtleieStore sound) : IBookingStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<StoredBooking?> FindAsync(string id, CancellationToken cancellationToken) => sound.Bookings.FindAsync(id, cancellationToken);

    public virtual Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken) => sound.Bookings.ListAsync(query, cancellationToken);

    public virtual Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken) => sound.Bookings.AddAsync(batch, note, cancellationToken);

    public virtual Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken) =>
        sound.Bookings.ReplaceAsync(booking, condition, note, cancellationToken);

    protected static bool Is(WriteOutcome outcome, string code) => outcome.Value is WriteRefusal refused && refused.Reason.Code == code;
}

/// <inheritdoc cref="PassingResources"/>
internal class PassingAttachments(IUtleieStore sound) : IAttachmentStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellationToken) =>
        sound.Attachments.ListAsync(resource, page, cancellationToken);

    public virtual Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteContext note, CancellationToken cancellationToken) =>
        sound.Attachments.AddAsync(attachment, note, cancellationToken);

    public virtual Task<WriteOutcome> RemoveAsync(string id, WriteContext note, CancellationToken cancellationToken) => sound.Attachments.RemoveAsync(id, note, cancellationToken);
}

/// <inheritdoc cref="PassingResources"/>
internal class PassingAudit(IUtleieStore sound) : IAuditStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellationToken) => sound.Audit.AddAsync(entry, cancellationToken);

    public virtual Task<Page<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellationToken) => sound.Audit.ListAsync(query, cancellationToken);
}

/// <inheritdoc cref="PassingResources"/>
internal class PassingReceipts(IUtleieStore sound) : IIdempotencyStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<IdempotencyRecord?> FindAsync(string key, CancellationToken cancellationToken) => sound.IdempotencyRecords.FindAsync(key, cancellationToken);

    public virtual Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellationToken) => sound.IdempotencyRecords.RemoveBeforeAsync(time, cancellationToken);
}

/// <inheritdoc cref="PassingResources"/>
internal class PassingRequests(IUtleieStore sound) : IRequestStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<RequestCase?> FindAsync(string id, CancellationToken cancellationToken) => sound.Requests.FindAsync(id, cancellationToken);

    public virtual Task<Page<RequestCase>> ListAsync(RequestQuery query, CancellationToken cancellationToken) => sound.Requests.ListAsync(query, cancellationToken);

    public virtual Task<WriteOutcome> AddAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken) => sound.Requests.AddAsync(request, note, cancellationToken);

    public virtual Task<WriteOutcome> ReplaceAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken) => sound.Requests.ReplaceAsync(request, note, cancellationToken);
}

/// <inheritdoc cref="PassingResources"/>
internal class PassingIssues(IUtleieStore sound) : IIssueStore
{
    protected IUtleieStore Sound => sound;

    public virtual Task<StoredIssue?> FindAsync(string id, CancellationToken cancellationToken) => sound.Issues.FindAsync(id, cancellationToken);

    public virtual Task<Page<StoredIssue>> ListAsync(IssueQuery query, CancellationToken cancellationToken) => sound.Issues.ListAsync(query, cancellationToken);

    public virtual Task<WriteOutcome> AddAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken) => sound.Issues.AddAsync(issue, note, cancellationToken);

    public virtual Task<WriteOutcome> ReplaceAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken) => sound.Issues.ReplaceAsync(issue, note, cancellationToken);
}
