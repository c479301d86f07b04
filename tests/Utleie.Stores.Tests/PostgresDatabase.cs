using Dapper;
using Npgsql;
using Utleie.Stores.Postgres;

namespace Utleie.Stores.Tests;

/// <summary>A database that is as it was, or gone, after its test.</summary>
internal sealed class PostgresDatabase(NpgsqlDataSource source, Func<Task> leave) : IAsyncDisposable
{
    internal string ConnectionString => source.ConnectionString;

    internal Task<PostgresStore> Open() => PostgresStore.OpenAsync(source, cancellationToken: TestContext.Current.CancellationToken);

    internal async Task<List<string>> Query(string sql, object? parameters = null)
    {
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        return [.. await connection.QueryAsync<string>(sql, parameters)];
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await leave();
    }
}
