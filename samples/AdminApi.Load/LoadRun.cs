using System.Diagnostics;
using Npgsql;

namespace AdminApi.Load;

/// <summary>A run: several hosts, many clients, a host killed at a third of the way, and the database cut off at two thirds.</summary>
public sealed class LoadRun
{
    private const string CutEveryone = """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
        """;

    private readonly LoadOptions _options;
    private readonly NpgsqlDataSource _database;
    private readonly HostProcess[] _hosts;
    private readonly Journal _journal = new();
    private readonly Stopwatch _watch = new();
    private readonly Lock _taking = new();
    private int _taken;
    private int _killed;
    private int _cut;

    private LoadRun(LoadOptions options, NpgsqlDataSource database, HostProcess[] hosts) =>
        (_options, _database, _hosts) = (options, database, hosts);

    /// <summary>Runs it, and holds what was answered against what is stored.</summary>
    public static async Task<LoadReport> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        await using var cluster = options.Postgres is null ? await PrivateCluster.StartAsync(options.IsDurable) : null;
        var postgres = options.Postgres ?? cluster!.ConnectionString();
        await using var database = NpgsqlDataSource.Create(postgres);
        var folder = Directory.CreateTempSubdirectory("utleie-load-");
        HostProcess[] hosts = [.. Enumerable.Range(0, options.Hosts).Select(_ => new HostProcess(folder.FullName, postgres))];
        try
        {
            return await new LoadRun(options, database, hosts).RunAsync(cancellationToken);
        }
        finally
        {
            foreach (var host in hosts)
                await host.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private async Task<LoadReport> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var host in _hosts)
            host.Start();
        foreach (var host in _hosts)
            await host.AnswersAsync(cancellationToken);
        using var api = new Api([.. _hosts.Select(host => host.Address)], await Facility.PublishAsync(_hosts[0].Address, cancellationToken), _journal);
        using var asks = Ask.All(_options, SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusDays(2)).GetEnumerator();
        _watch.Start();
        Task[] disturbances = [KillAsync(cancellationToken), CutAsync(cancellationToken)];
        var clients = Enumerable.Range(0, _options.Clients).Select(number => new LoadClient(number, _hosts.Length, api, _journal));
        await Task.WhenAll(clients.Select(client => client.RunAsync(() => Next(asks), cancellationToken)));
        var took = _watch.Elapsed;
        await Task.WhenAll(disturbances);
        return Report(took, await WrongsAsync(cancellationToken));
    }

    /// <summary>How much of the way is gone, from 0 to 1.</summary>
    private double Progress => Math.Max((double)Volatile.Read(ref _taken) / _options.Requests, _watch.Elapsed.TotalSeconds / _options.Seconds);

    private Ask? Next(IEnumerator<Ask> asks)
    {
        lock (_taking)
        {
            if (Progress >= 1 || !asks.MoveNext())
                return null;
            _taken++;
            return asks.Current;
        }
    }

    private async Task KillAsync(CancellationToken cancellationToken)
    {
        await ReachedAsync(1.0 / 3, cancellationToken);
        await _hosts[^1].KillAsync();
        _killed++;
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        _hosts[^1].Start();
    }

    private async Task CutAsync(CancellationToken cancellationToken)
    {
        await ReachedAsync(2.0 / 3, cancellationToken);
        await using var command = _database.CreateCommand(CutEveryone);
        await using var cut = await command.ExecuteReaderAsync(cancellationToken);
        while (await cut.ReadAsync(cancellationToken))
            _cut++;
    }

    private async Task ReachedAsync(double share, CancellationToken cancellationToken)
    {
        while (Progress < share)
            await Task.Delay(5, cancellationToken);
    }

    private async Task<List<string>> WrongsAsync(CancellationToken cancellationToken)
    {
        var stored = await Stored.AllAsync(_database, cancellationToken);
        List<string> wrongs = [.. new Verdict(stored, _journal).Wrongs()];
        var receipts = await Stored.CountAsync(_database, "receipts", cancellationToken);
        var entries = await Stored.CountAsync(_database, "audit_log WHERE entity_type = 'booking' AND action = 'CREATE'", cancellationToken);
        if (receipts < stored.Count || entries != stored.Count)
            wrongs.Add($"{stored.Count} bookings are stored with {receipts} receipts and {entries} entries of the log.");
        if (_journal.Entries.Count != _taken || _killed != 1 || _cut == 0)
            wrongs.Add($"{_journal.Entries.Count} of {_taken} requests were answered, {_killed} hosts killed and {_cut} connections cut.");
        return wrongs;
    }

    private LoadReport Report(TimeSpan took, IReadOnlyList<string> wrongs)
    {
        TimeSpan[] times = [.. _journal.Entries.Select(entry => entry.Reply.Took).Order()];
        return new()
        {
            Requests = times.Length,
            Acknowledged = _journal.Entries.Count(entry => entry.Reply.IsKept),
            Refused = _journal.Entries.Count(entry => !entry.Reply.IsKept),
            Cancelled = _journal.Cancelled.Count,
            Repeated = _journal.Repeats.Count,
            Retried = _journal.Retries,
            Killed = _killed,
            Cut = _cut,
            Took = took,
            Median = times[times.Length / 2],
            Percentile99 = times[times.Length * 99 / 100],
            Slowest = times[^1],
            Wrongs = wrongs,
        };
    }
}
