using Utleie.Domain.Access;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>A store under a check, by short verbs.</summary>
internal sealed class Trial(IUtleieStore store, CancellationToken cancellation)
{
    internal IUtleieStore Store => store;

    internal CancellationToken Cancellation => cancellation;

    internal Task<WriteOutcome> Add(BaseResource resource, WriteNote? note = null) =>
        store.Resources.AddAsync(resource, note ?? WriteNote.None, cancellation);

    internal Task<WriteOutcome> Replace(BaseResource resource, int expected, WriteNote? note = null) =>
        store.Resources.ReplaceAsync(resource, expected, note ?? WriteNote.None, cancellation);

    internal Task<WriteOutcome> Remove(int room, int expected, WriteNote? note = null) =>
        store.Resources.RemoveAsync(Given.Id(room), expected, note ?? WriteNote.None, cancellation);

    internal Task<WriteOutcome> Book(StoredBooking booking, WriteNote? note = null, BookingRecheck? recheck = null) =>
        store.Bookings.AddAsync(new() { Bookings = [booking], Recheck = recheck }, note ?? WriteNote.None, cancellation);

    internal Task<WriteOutcome> BookTogether(params StoredBooking[] bookings) =>
        store.Bookings.AddAsync(new() { Bookings = [.. bookings] }, WriteNote.None, cancellation);

    internal Task<WriteOutcome> Change(StoredBooking booking, WriteNote? note = null, BookingRecheck? recheck = null) =>
        store.Bookings.ReplaceAsync(booking, recheck, note ?? WriteNote.None, cancellation);

    internal Task<WriteOutcome> Attach(StoredAttachment attachment, WriteNote? note = null) =>
        store.Attachments.AddAsync(attachment, note ?? WriteNote.None, cancellation);

    internal Task<WriteOutcome> Detach(string id, WriteNote? note = null) => store.Attachments.RemoveAsync(id, note ?? WriteNote.None, cancellation);

    internal Task<WriteOutcome> Log(AuditEntry entry) => store.Audit.AddAsync(entry, cancellation);

    internal Task<BaseResource?> Find(ResourceId id) => store.Resources.FindAsync(id, cancellation);

    internal Task<BaseResource?> Find(string slug) => store.Resources.FindAsync(Slug.Parse(slug), cancellation);

    internal Task<StoredBooking?> Booking(string id) => store.Bookings.FindAsync(id, cancellation);

    internal Task<Receipt?> Receipt(string key) => store.Receipts.FindAsync(key, cancellation);

    internal Task<ValueList<BaseResource>> Resources(ResourceQuery query) =>
        Reading.All(page => store.Resources.ListAsync(query with { Page = page }, cancellation));

    internal Task<ValueList<StoredBooking>> Bookings(BookingQuery query) =>
        Reading.All(page => store.Bookings.ListAsync(query with { Page = page }, cancellation));

    internal Task<ValueList<StoredAttachment>> Attachments(int room) =>
        Reading.All(page => store.Attachments.ListAsync(Given.Id(room), page, cancellation));

    internal Task<ValueList<AuditEntry>> Entries(AuditQuery query) =>
        Reading.All(page => store.Audit.ListAsync(query with { Page = page }, cancellation));
}
