using System.Collections.Concurrent;
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

    private const string Empty = """
        TRUNCATE rental_objects, contacts, gallery_images, attachments, blackout_periods, bookings, booking_spans, audit_log, receipts, requests, issues
        """;

    private readonly ConcurrentBag<string> _emptied = [];

    private readonly SemaphoreSlim _copying = new(1);
    private PrivateCluster? _cluster;
    private int _databases;

    public async ValueTask InitializeAsync()
    {
        if (PrivateCluster.Programs is null)
            return;
        _cluster = await PrivateCluster.StartAsync();
        await Run($"CREATE DATABASE {Template}");
        await using var source = Unpooled(Template);
        await PostgresStore.OpenAsync(source, cancellationToken: TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null)
            await _cluster.DisposeAsync();
        _copying.Dispose();
    }

    /// <summary>A database with nothing in it but the schema.</summary>
    internal async Task<PostgresDatabase> Database()
    {
        var name = _emptied.TryTake(out var used) ? used : await Create($"TEMPLATE {Template}");
        return new(NpgsqlDataSource.Create(_cluster!.ConnectionString(name)), async () =>
        {
            await Run(Empty, name);
            _emptied.Add(name);
        });
    }

    /// <summary>A database of a test's own, to change as it likes, with the schema or without.</summary>
    internal async Task<PostgresDatabase> OwnDatabase(bool withSchema)
    {
        var name = await Create($"TEMPLATE {(withSchema ? Template : "template0")}");
        return new(NpgsqlDataSource.Create(_cluster!.ConnectionString(name)), () => Run($"DROP DATABASE {name} WITH (FORCE)"));
    }

    private async Task<string> Create(string how)
    {
        Assert.SkipWhen(_cluster is null, PrivateCluster.Cure);
        var name = $"utleie_{Interlocked.Increment(ref _databases)}";
        await _copying.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await Run($"CREATE DATABASE {name} {how}");
            return name;
        }
        finally
        {
            _copying.Release();
        }
    }

    private async Task Run(string sql, string database = "postgres")
    {
        await using var source = Unpooled(database);
        await using var connection = await source.OpenConnectionAsync(CancellationToken.None);
        await connection.ExecuteAsync(sql);
    }

    /// <summary>A template may have no connections, and a database may have its connections cut.</summary>
    private NpgsqlDataSource Unpooled(string database) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_cluster!.ConnectionString(database)) { Pooling = false }.ConnectionString);
}
