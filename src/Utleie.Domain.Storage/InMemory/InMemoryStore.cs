using Utleie.Domain.Answers;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>A store that lives as long as the process: for tests, samples, and to compare an adapter with.</summary>
/// <remarks>
/// Reads look at one immutable moment and wait for nothing; writes come one at a time. Finding what is held takes time in proportion to the
/// bookings of the
/// object. Safe on any number of threads.
/// </remarks>
public sealed class InMemoryStore : IUtleieStore
{
    private readonly Lock _writing = new();
    private volatile Shelves _now = Shelves.Empty;

    /// <summary>A store with nothing in it.</summary>
    public InMemoryStore()
    {
        Resources = new InMemoryResources(this);
        Bookings = new InMemoryBookings(this);
        Attachments = new InMemoryAttachments(this);
        Audit = new InMemoryAudit(this);
        IdempotencyRecords = new InMemoryIdempotency(this);
    }

    /// <inheritdoc/>
    public IResourceStore Resources { get; }

    /// <inheritdoc/>
    public IBookingStore Bookings { get; }

    /// <inheritdoc/>
    public IAttachmentStore Attachments { get; }

    /// <inheritdoc/>
    public IAuditStore Audit { get; }

    /// <inheritdoc/>
    public IIdempotencyStore IdempotencyRecords { get; }

    /// <summary>Answers from what is kept at this moment.</summary>
    internal Task<T> Read<T>(Func<Shelves, T> read, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<T>(cancellationToken) : Task.FromResult(read(_now));

    /// <summary>Keeps a change and its note together, or neither.</summary>
    internal Task<WriteOutcome> Write(WriteContext note, Func<Shelves, Change> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        return cancellationToken.IsCancellationRequested ? Task.FromCanceled<WriteOutcome>(cancellationToken) : Task.FromResult(Apply(note.Validate(), change));
    }

    /// <summary>Removes what a caller may let go of, such as old receipts.</summary>
    internal Task<T> Sweep<T>(Func<Shelves, (Shelves After, T Answer)> sweep, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        lock (_writing)
        {
            (_now, var answer) = sweep(_now);
            return Task.FromResult(answer);
        }
    }

    private WriteOutcome Apply(WriteContext note, Func<Shelves, Change> change)
    {
        lock (_writing)
        {
            if (note.IdempotencyRecord is { } receipt && _now.IdempotencyRecords.TryGetValue(receipt.Key, out var before))
                return new AlreadyProcessed(before);
            var changed = change(_now);
            var noted = changed.Refusal is null ? changed.After.With(note) : changed;
            if (noted.Refusal is { } refusal)
                return new WriteRefusal(refusal);
            _now = noted.After;
            return Written.Instance;
        }
    }
}

/// <summary>What is kept after a change, or why it is not made.</summary>
internal readonly record struct Change(Shelves After, Reason? Refusal)
{
    public static implicit operator Change(Shelves after) => new(after, null);

    public static implicit operator Change(Reason refusal) => new(Shelves.Empty, refusal);
}
