using AdminApi.Load;
using Dapper;
using Npgsql;
using Utleie.Stores.Postgres;
using Utleie.Stores.Tests;

[assembly: AssemblyFixture(typeof(Postgres))]

namespace Utleie.Stores.Tests;

/// <summary>The server of all tests of this assembly, with a database for each that asks for one.</summary>
public sealed class Postgres : IAsyncLifetime
{
    private const string Template = "utleie_template";

    private readonly SemaphoreSlim _copying = new(1);
    private PrivateCluster? _cluster;
    private int _databases;

    public async ValueTask InitializeAsync()
    {
        if (PrivateCluster.Programs is null)
            return;
        _cluster = await PrivateCluster.StartAsync();
        await Run($"CREATE DATABASE {Template}");
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_cluster.ConnectionString(Template)) { Pooling = false }.ConnectionString);
        await PostgresStore.OpenAsync(source, cancellation: TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null)
            await _cluster.DisposeAsync();
        _copying.Dispose();
    }

    /// <summary>A database with nothing in it but the schema, or without that.</summary>
    internal async Task<NpgsqlDataSource> Database(bool withSchema = true)
    {
        Assert.SkipWhen(_cluster is null, "PostgreSQL 15 is not installed. Install postgresql-15, or set POSTGRES_BIN to the folder of its programs.");
        var name = $"utleie_{Interlocked.Increment(ref _databases)}";
        await _copying.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await Run($"CREATE DATABASE {name} TEMPLATE {(withSchema ? Template : "template0")}");
        }
        finally
        {
            _copying.Release();
        }

        return NpgsqlDataSource.Create(_cluster.ConnectionString(name));
    }

    private async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(_cluster!.ConnectionString());
        await connection.ExecuteAsync(sql);
    }
}
