using System.Text.Json;
using Microsoft.Data.Sqlite;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Sqlite;

/// <summary>A store in a SQLite file, for the hosts of one machine.</summary>
/// <remarks>
/// Reads look at one moment and wait for nothing. Writes come one at a time, and so a look for what overlaps, in the same transaction, is all it takes to
/// keep two bookings of one time out (D134). Dispose it to let go of the file. Source: 001 §12.2; D27a.
/// </remarks>
public sealed class SqliteStore : IUtleieStore, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _writing = new(1);
    private readonly string _source;

    private SqliteStore(string source, StoreJson json)
    {
        _source = source;
        Resources = new SqliteResources(this, json);
        Bookings = new SqliteBookings(this);
        Attachments = new SqliteAttachments(this);
        Audit = new SqliteAudit(this);
        IdempotencyRecords = new SqliteIdempotency(this);
        Requests = new SqliteRequests(this);
        Issues = new SqliteIssues(this);
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

    /// <summary>Opens a store, and makes its file and tables where they are not there.</summary>
    /// <param name="path">The file, in a folder that is there; not on a network drive, where files cannot be locked.</param>
    /// <param name="resources">How rental objects are written, made by <see cref="UtleieJson"/>; the host's own categories are in it.</param>
    public static SqliteStore Open(string path, JsonSerializerOptions? resources = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var source = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = (int)Patience.TotalSeconds };
        var store = new SqliteStore(source.ConnectionString, new(resources));
        using var connection = store.Connect();
        new SqliteSession(connection, null).Execute($"PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; {SqliteSchema.Script} COMMIT;");
        return store;
    }

    /// <summary>Lets go of the file.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_source);
        SqliteConnection.ClearPool(connection);
        _writing.Dispose();
    }

    /// <summary>Answers from what is kept at this moment.</summary>
    internal Task<T> Read<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        using var connection = Connect();
        return Task.FromResult(read(new(connection, null)));
    }

    /// <summary>Keeps a change and its note together, or neither.</summary>
    internal Task<WriteOutcome> Write(WriteContext note, Func<SqliteSession, Reason?> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        note.Validate();
        return Alone<WriteOutcome>(session =>
        {
            if (note.IdempotencyRecord is { } receipt && SqliteIdempotency.Find(session, receipt.Key) is { } before)
                return (new AlreadyProcessed(before), false);
            var refusal = change(session) ?? SqliteIdempotency.Keep(session, note.IdempotencyRecord) ?? SqliteAudit.Keep(session, note.Audit);
            return refusal is null ? (Written.Instance, true) : (new WriteRefusal(refusal), false);
        }, cancellationToken);
    }

    /// <summary>Runs in a transaction that no other writes beside, and keeps what it wrote where it says so.</summary>
    internal async Task<T> Alone<T>(Func<SqliteSession, (T Answer, bool Keep)> run, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var connection = Connect();
            using var transaction = connection.BeginTransaction(deferred: false);
            cancellationToken.ThrowIfCancellationRequested();
            var (answer, keep) = run(new(connection, transaction));
            cancellationToken.ThrowIfCancellationRequested();
            if (keep)
                transaction.Commit();
            return answer;
        }
        finally
        {
            _writing.Release();
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_source);
        connection.Open();
        new SqliteSession(connection, null).Execute($"PRAGMA busy_timeout = {Patience.TotalMilliseconds:F0}");
        return connection;
    }
}
