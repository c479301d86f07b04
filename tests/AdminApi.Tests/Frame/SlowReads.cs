using Utleie.Domain.Storage;
using Utleie.Domain.Storage.InMemory;

namespace AdminApi.Tests.Frame;

/// <summary>A store whose first look at what is held waits until it is let go: a request that others overtake.</summary>
internal sealed class SlowReads : IUtleieStore, IBookingStore
{
    private readonly InMemoryStore _store = new();
    private readonly TaskCompletionSource _isReading = new();
    private readonly TaskCompletionSource _mayRead = new();

    public IResourceStore Resources => _store.Resources;

    public IBookingStore Bookings => this;

    public IAttachmentStore Attachments => _store.Attachments;

    public IAuditStore Audit => _store.Audit;

    public IIdempotencyStore IdempotencyRecords => _store.IdempotencyRecords;

    public IRequestStore Requests => _store.Requests;

    public IIssueStore Issues => _store.Issues;

    /// <summary>Done when the first look waits.</summary>
    internal Task IsReading => _isReading.Task;

    internal void LetGo() => _mayRead.SetResult();

    public async Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken)
    {
        if (_isReading.TrySetResult())
            await _mayRead.Task;
        return await _store.Bookings.ListAsync(query, cancellationToken);
    }

    public Task<StoredBooking?> FindAsync(string id, CancellationToken cancellationToken) => _store.Bookings.FindAsync(id, cancellationToken);

    public Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken) => _store.Bookings.AddAsync(batch, note, cancellationToken);

    public Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken) =>
        _store.Bookings.ReplaceAsync(booking, condition, note, cancellationToken);
}
