using Npgsql;
using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>Writes in transactions: the receipt first, so that the same request at another host waits here, then the change, then the log.</summary>
internal sealed class PostgresWriter(NpgsqlDataSource source)
{
    private const int MaxAttempts = 5;

    internal async Task<WriteOutcome> Write(WriteContext note, Func<PostgresSession, Task<Reason?>> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        note.Validate();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await Once(note, change, cancellationToken).ConfigureAwait(false) is { } outcome)
                    return outcome;
            }
            catch (PostgresException error) when (PostgresErrors.IsMeeting(error) && attempt < MaxAttempts)
            {
                await Task.Delay(attempt * attempt, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException error) when (PostgresErrors.IsBadText(error))
            {
                throw PostgresErrors.BadText(error);
            }
        }
    }

    /// <summary>The outcome of one attempt; nothing where the receipt that it met is gone by now, and it is to be tried again.</summary>
    private async Task<WriteOutcome?> Once(WriteContext note, Func<PostgresSession, Task<Reason?>> change, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        var session = new PostgresSession(connection, transaction, cancellationToken);
        if (note.IdempotencyRecord is { } receipt && !await PostgresIdempotency.Keep(session, receipt).ConfigureAwait(false))
            return await PostgresIdempotency.Find(session, receipt.Key).ConfigureAwait(false) is { } before ? new AlreadyProcessed(before) : null;
        var refusal = await change(session).ConfigureAwait(false) ?? await PostgresAudit.Keep(session, note.Audit).ConfigureAwait(false);
        if (refusal is not null)
            return new WriteRefusal(refusal);

        // A commit that is called off may have been made.
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return Written.Instance;
    }
}
