using System.Text.Json;
using Npgsql;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>A store in PostgreSQL 15 or later, for any number of hosts.</summary>
/// <remarks>
/// The database itself refuses two bookings of one time, by an exclusion constraint (D27a). A connection that is lost throws what Npgsql throws; whether
/// a write was kept then is told by its receipt, when the same request comes again. The data source stays the caller's. Source: 001 §12.2; D130–D134.
/// </remarks>
public sealed class PostgresStore : IUtleieStore
{
    private readonly PostgresWriter _writer;
    private readonly NpgsqlDataSource _source;

    private PostgresStore(NpgsqlDataSource source, StoreJson json)
    {
        (_source, _writer) = (source, new(source));
        Resources = new PostgresResources(this, json);
        Bookings = new PostgresBookings(this);
        Attachments = new PostgresAttachments(this);
        Audit = new PostgresAudit(this);
        IdempotencyRecords = new PostgresIdempotency(this);
        Requests = new PostgresRequests(this);
        Issues = new PostgresIssues(this);
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

    /// <summary>Opens a store, and brings the schema of its database up to date first.</summary>
    /// <param name="source">Where the database is; with <c>Max Auto Prepare</c>, statements that come again are prepared.</param>
    /// <param name="resources">How rental objects are written, made by <see cref="UtleieJson"/>; the host's own categories are in it.</param>
    /// <param name="cancellationToken">Stops it before anything is changed.</param>
    /// <exception cref="InvalidOperationException">A migration that has run was changed since.</exception>
    public static async Task<PostgresStore> OpenAsync(
        NpgsqlDataSource source, JsonSerializerOptions? resources = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        await Migration.RunAsync(source, cancellationToken).ConfigureAwait(false);
        return new(source, new(resources));
    }

    /// <summary>Answers from what is kept at this moment.</summary>
    internal async Task<T> Read<T>(Func<PostgresSession, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            return await read(new(connection, null, cancellationToken)).ConfigureAwait(false);
        }
        catch (PostgresException error) when (PostgresErrors.IsBadText(error))
        {
            throw PostgresErrors.BadText(error);
        }
    }

    /// <summary>Keeps a change and its note together, or neither.</summary>
    internal Task<WriteOutcome> Write(WriteContext note, Func<PostgresSession, Task<Reason?>> change, CancellationToken cancellationToken) =>
        _writer.Write(note, change, cancellationToken);
}
