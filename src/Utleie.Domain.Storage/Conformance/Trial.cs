using Utleie.Domain.Access;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>The store under test, with short verbs for the checks.</summary>
internal sealed class Trial(IUtleieStore store, CancellationToken cancellationToken)
{
    internal IUtleieStore Store => store;

    internal CancellationToken Cancellation => cancellationToken;

    internal Task<WriteOutcome> Add(BaseResource resource, WriteContext? note = null) =>
        store.Resources.AddAsync(resource, note ?? WriteContext.None, cancellationToken);

    internal Task<WriteOutcome> Replace(BaseResource resource, int expected, WriteContext? note = null) =>
        store.Resources.ReplaceAsync(resource, expected, note ?? WriteContext.None, cancellationToken);

    internal Task<WriteOutcome> Remove(int room, int expected, WriteContext? note = null) =>
        store.Resources.RemoveAsync(Given.Id(room), expected, note ?? WriteContext.None, cancellationToken);

    internal Task<WriteOutcome> Book(StoredBooking booking, WriteContext? note = null, CommitCondition? condition = null) =>
        store.Bookings.AddAsync(new() { Bookings = [booking], Condition = condition }, note ?? WriteContext.None, cancellationToken);

    internal Task<WriteOutcome> BookTogether(params StoredBooking[] bookings) =>
        store.Bookings.AddAsync(new() { Bookings = [.. bookings] }, WriteContext.None, cancellationToken);

    internal Task<WriteOutcome> Change(StoredBooking booking, WriteContext? note = null, CommitCondition? condition = null) =>
        store.Bookings.ReplaceAsync(booking, condition, note ?? WriteContext.None, cancellationToken);

    internal Task<WriteOutcome> Attach(StoredAttachment attachment, WriteContext? note = null) =>
        store.Attachments.AddAsync(attachment, note ?? WriteContext.None, cancellationToken);

    internal Task<WriteOutcome> Detach(string id, WriteContext? note = null) => store.Attachments.RemoveAsync(id, note ?? WriteContext.None, cancellationToken);

    internal Task<WriteOutcome> Log(AuditEntry entry) => store.Audit.AddAsync(entry, cancellationToken);

    internal Task<BaseResource?> Find(ResourceId id) => store.Resources.FindAsync(id, cancellationToken);

    internal Task<BaseResource?> Find(string slug) => store.Resources.FindAsync(Slug.Parse(slug), cancellationToken);

    internal Task<StoredBooking?> Booking(string id) => store.Bookings.FindAsync(id, cancellationToken);

    internal Task<IdempotencyRecord?> IdempotencyRecord(string key) => store.IdempotencyRecords.FindAsync(key, cancellationToken);

    internal Task<ValueList<BaseResource>> Resources(ResourceQuery query) =>
        Reading.All(page => store.Resources.ListAsync(query with { Page = page }, cancellationToken));

    internal Task<ValueList<StoredBooking>> Bookings(BookingQuery query) =>
        Reading.All(page => store.Bookings.ListAsync(query with { Page = page }, cancellationToken));

    internal Task<ValueList<StoredAttachment>> Attachments(int room) =>
        Reading.All(page => store.Attachments.ListAsync(Given.Id(room), page, cancellationToken));

    internal Task<ValueList<AuditEntry>> Entries(AuditQuery query) =>
        Reading.All(page => store.Audit.ListAsync(query with { Page = page }, cancellationToken));

    internal Task<WriteOutcome> Submit(RequestCase request, WriteContext? note = null) =>
        store.Requests.AddAsync(request, note ?? WriteContext.None, cancellationToken);

    internal Task<WriteOutcome> Decide(RequestCase request, WriteContext? note = null) =>
        store.Requests.ReplaceAsync(request, note ?? WriteContext.None, cancellationToken);

    internal Task<RequestCase?> Request(string id) => store.Requests.FindAsync(id, cancellationToken);

    internal Task<ValueList<RequestCase>> Requests(RequestQuery query) =>
        Reading.All(page => store.Requests.ListAsync(query with { Page = page }, cancellationToken));

    internal Task<WriteOutcome> Open(IntegrationIssue issue, WriteContext? note = null) =>
        store.Issues.AddAsync(new(issue), note ?? WriteContext.None, cancellationToken);

    internal Task<WriteOutcome> Change(IntegrationIssue issue, int version, WriteContext? note = null) =>
        store.Issues.ReplaceAsync(new(issue, version), note ?? WriteContext.None, cancellationToken);

    internal Task<StoredIssue?> Issue(string id) => store.Issues.FindAsync(id, cancellationToken);

    internal Task<ValueList<StoredIssue>> Issues(IssueQuery query) =>
        Reading.All(page => store.Issues.ListAsync(query with { Page = page }, cancellationToken));
}
