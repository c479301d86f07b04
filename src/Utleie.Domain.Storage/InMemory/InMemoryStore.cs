using Utleie.Domain.Answers;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>A store that lives as long as the process, for tests and samples and as the reference for other implementations.</summary>
/// <remarks>
/// Thread-safe. Reads use an immutable snapshot and never wait; writes run one at a time. Conflict checks take time proportional to the
/// number of bookings of the object.
/// </remarks>
public sealed class InMemoryStore : IUtleieStore
{
    private readonly Lock _writing = new();
    private volatile Shelves _now = Shelves.Empty;

    /// <summary>Creates an empty store.</summary>
    public InMemoryStore()
    {
        Resources = new InMemoryResources(this);
        Bookings = new InMemoryBookings(this);
        Attachments = new InMemoryAttachments(this);
        Audit = new InMemoryAudit(this);
        IdempotencyRecords = new InMemoryIdempotency(this);
        Requests = new InMemoryRequests(this);
        Issues = new InMemoryIssues(this);
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

    /// <inheritdoc/>
    public IRequestStore Requests { get; }

    /// <inheritdoc/>
    public IIssueStore Issues { get; }

    /// <summary>Reads from the current snapshot.</summary>
    internal Task<T> Read<T>(Func<Shelves, T> read, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<T>(cancellationToken) : Task.FromResult(read(_now));

    /// <summary>Commits a change together with its context, or neither.</summary>
    internal Task<WriteOutcome> Write(WriteContext note, Func<Shelves, Change> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        return cancellationToken.IsCancellationRequested ? Task.FromCanceled<WriteOutcome>(cancellationToken) : Task.FromResult(Apply(note.Validate(), change));
    }

    /// <summary>Removes what may expire, such as old idempotency records.</summary>
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

/// <summary>The content after a change, or the reason for a refusal.</summary>
internal readonly record struct Change(Shelves After, Reason? Refusal)
{
    public static implicit operator Change(Shelves after) => new(after, null);

    public static implicit operator Change(Reason refusal) => new(Shelves.Empty, refusal);
}
