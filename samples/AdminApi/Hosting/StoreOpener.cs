using Npgsql;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;
using Utleie.Domain.Storage.InMemory;
using Utleie.Stores.Postgres;
using Utleie.Stores.Sqlite;

namespace AdminApi.Hosting;

/// <summary>Opens the store when it is first needed, and tries anew with the next request where it could not: a host may start before its database.</summary>
/// <remarks>
/// PostgreSQL where <c>ConnectionStrings:Postgres</c> is set; else SQLite in a file of the data folder. The container disposes of the store.
/// </remarks>
internal sealed class StoreOpener(ApiSettings settings, IConfiguration configuration, ISecretProtector secrets) : IAsyncDisposable
{
    internal const string Memory = "memory";

    /// <summary>The name of the connection string.</summary>
    internal const string Postgres = "Postgres";

    private readonly SemaphoreSlim _opening = new(1);
    private NpgsqlDataSource? _source;
    private IUtleieStore? _store;

    /// <summary>The open store.</summary>
    /// <exception cref="InvalidOperationException">It is not open yet.</exception>
    internal IUtleieStore Store => _store ?? throw new InvalidOperationException("The store is not open. Await OpenAsync first.");

    internal async ValueTask OpenAsync(CancellationToken cancellationToken)
    {
        if (_store is not null)
            return;
        await _opening.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _store ??= await NewAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _opening.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_source is not null)
            await _source.DisposeAsync().ConfigureAwait(false);
        _opening.Dispose();
    }

    private async Task<IUtleieStore> NewAsync(CancellationToken cancellationToken)
    {
        if (settings.Store == Memory)
            return new InMemoryStore();
        var json = UtleieJson.Create(secrets);
        if (configuration.GetConnectionString(Postgres) is { Length: > 0 } postgres)
            return await PostgresStore.OpenAsync(_source ??= NpgsqlDataSource.Create(postgres), json, cancellationToken).ConfigureAwait(false);
        var folder = Directory.CreateDirectory(settings.DataFolder);
        return SqliteStore.Open(Path.Combine(folder.FullName, "utleie.db"), json);
    }
}
