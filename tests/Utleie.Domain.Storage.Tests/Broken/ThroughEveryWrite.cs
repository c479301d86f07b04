using Utleie.Domain.Access;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>How a write is done: what is broken in every write alike is broken here.</summary>
internal delegate Task<WriteOutcome> Writing(WriteNote note, Func<WriteNote, Task<WriteOutcome>> write);

/// <summary>Ports whose writes all go through one function.</summary>
internal static class ThroughEveryWrite
{
    internal static BrokenStore Of(Func<IUtleieStore, Writing> make, Func<IUtleieStore, IReceiptStore>? receipts = null)
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
        public override Task<WriteOutcome> AddAsync(BaseResource resource, WriteNote note, CancellationToken cancellation) =>
            writing(note, changed => base.AddAsync(resource, changed, cancellation));

        public override Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteNote note, CancellationToken cancellation) =>
            writing(note, changed => base.ReplaceAsync(resource, expectedVersion, changed, cancellation));

        public override Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteNote note, CancellationToken cancellation) =>
            writing(note, changed => base.RemoveAsync(id, expectedVersion, changed, cancellation));
    }

    private sealed class Bookings(IUtleieStore sound, Writing writing) : PassingBookings(sound)
    {
        public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation) =>
            writing(note, changed => base.AddAsync(batch, changed, cancellation));

        public override Task<WriteOutcome> ReplaceAsync(StoredBooking booking, BookingRecheck? recheck, WriteNote note, CancellationToken cancellation) =>
            writing(note, changed => base.ReplaceAsync(booking, recheck, changed, cancellation));
    }

    private sealed class Attachments(IUtleieStore sound, Writing writing) : PassingAttachments(sound)
    {
        public override Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteNote note, CancellationToken cancellation) =>
            writing(note, changed => base.AddAsync(attachment, changed, cancellation));

        public override Task<WriteOutcome> RemoveAsync(string id, WriteNote note, CancellationToken cancellation) =>
            writing(note, changed => base.RemoveAsync(id, changed, cancellation));
    }

    private sealed class Audit(IUtleieStore sound, Writing writing) : PassingAudit(sound)
    {
        public override Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellation) =>
            writing(WriteNote.None, changed => base.AddAsync(entry, cancellation));
    }
}
