using Dapper;
using Npgsql;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>A connection, the transaction it is in, and what stops it.</summary>
internal sealed class PostgresSession(NpgsqlConnection connection, NpgsqlTransaction? transaction, CancellationToken cancellationToken)
{
    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it wrote.</returns>
    internal Task<int> Execute(string sql, object? parameters = null) => connection.ExecuteAsync(Command(sql, parameters));

    /// <summary>Runs many statements in one journey.</summary>
    /// <returns>How many rows each of them wrote.</returns>
    internal async Task<IReadOnlyList<int>> Execute(IReadOnlyList<NpgsqlBatchCommand> commands)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var command in commands)
            batch.BatchCommands.Add(command);
        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return [.. commands.Select(command => command.RecordsAffected)];
    }

    /// <summary>The first row of a query; the default where there is none.</summary>
    internal Task<T?> First<T>(string sql, object? parameters = null) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    /// <summary>Every row of a query.</summary>
    internal Task<IEnumerable<T>> List<T>(string sql, object? parameters = null) => connection.QueryAsync<T>(Command(sql, parameters));

    /// <summary>A page of documents in the order of their ids, which <c>@after</c> and <c>@limit</c> of the filter cut out.</summary>
    internal async Task<Page<T>> Page<T>(string table, string id, Filter filter, PageRequest page, Func<string, T> read, string document = "document")
    {
        var sql = $"SELECT {id}::text, {document} FROM {table} {filter.Limit(page).Where} ORDER BY {id} LIMIT @limit";
        return Pages.Of(await List<(string, string)>(sql, filter.Parameters).ConfigureAwait(false), page.Limit, read);
    }

    private CommandDefinition Command(string sql, object? parameters) => new(sql, parameters, transaction, cancellationToken: cancellationToken);
}
