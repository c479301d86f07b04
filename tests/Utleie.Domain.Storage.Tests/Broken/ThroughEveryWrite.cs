using Utleie.Domain.Access;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>How a write is done: what is broken in every write alike is broken here.</summary>
internal delegate Task<WriteOutcome> Writing(WriteContext note, Func<WriteContext, Task<WriteOutcome>> write);

/// <summary>Ports whose writes all go through one function.</summary>
internal static class ThroughEveryWrite
{
    internal static BrokenStore Of(Func<IUtleieStore, Writing> make, Func<IUtleieStore, IIdempotencyStore>? receipts = null)
    {
        Writing? shared = null;
        Writing For(IUtleieStore sound) => shared ??= make(sound);
        return new(
            sound => new Resources(sound, For(sound)),
            sound => new Bookings(sound, For(sound)),
            sound => new Attachments(sound, For(sound)),
            sound => new Audit(sound, For(sound)),
            receipts);
    }

    private sealed class Resources(IUtleieStore sound, Writing writing) : PassingResources(sound)
    {
        public override Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken) =>
            writing(note, changed => base.AddAsync(resource, changed, cancellationToken));

        public override Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
            writing(note, changed => base.ReplaceAsync(resource, expectedVersion, changed, cancellationToken));

        public override Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
            writing(note, changed => base.RemoveAsync(id, expectedVersion, changed, cancellationToken));
    }

    private sealed class Bookings(IUtleieStore sound, Writing writing) : PassingBookings(sound)
    {
        public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken) =>
            writing(note, changed => base.AddAsync(batch, changed, cancellationToken));

        public override Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken) =>
            writing(note, changed => base.ReplaceAsync(booking, condition, changed, cancellationToken));
    }

    private sealed class Attachments(IUtleieStore sound, Writing writing) : PassingAttachments(sound)
    {
        public override Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteContext note, CancellationToken cancellationToken) =>
            writing(note, changed => base.AddAsync(attachment, changed, cancellationToken));

        public override Task<WriteOutcome> RemoveAsync(string id, WriteContext note, CancellationToken cancellationToken) =>
            writing(note, changed => base.RemoveAsync(id, changed, cancellationToken));
    }

    private sealed class Audit(IUtleieStore sound, Writing writing) : PassingAudit(sound)
    {
        public override Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellationToken) =>
            writing(WriteContext.None, changed => base.AddAsync(entry, cancellationToken));
    }
}
