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

    public IReceiptStore Receipts => _store.Receipts;

    /// <summary>Done when the first look waits.</summary>
    internal Task IsReading => _isReading.Task;

    internal void LetGo() => _mayRead.SetResult();

    public async Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellation)
    {
        if (_isReading.TrySetResult())
            await _mayRead.Task;
        return await _store.Bookings.ListAsync(query, cancellation);
    }

    public Task<StoredBooking?> FindAsync(string id, CancellationToken cancellation) => _store.Bookings.FindAsync(id, cancellation);

    public Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation) => _store.Bookings.AddAsync(batch, note, cancellation);

    public Task<WriteOutcome> ReplaceAsync(StoredBooking booking, BookingRecheck? recheck, WriteNote note, CancellationToken cancellation) =>
        _store.Bookings.ReplaceAsync(booking, recheck, note, cancellation);
}
