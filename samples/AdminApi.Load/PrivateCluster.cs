using System.Diagnostics;
using Npgsql;

namespace AdminApi.Load;

/// <summary>A PostgreSQL server of one's own, in a temporary folder and on a socket in it only.</summary>
/// <remarks>It ends with this process, however that ends.</remarks>
public sealed class PrivateCluster : IAsyncDisposable
{
    /// <summary>Serves until its input closes, which it does when this process is gone, and takes the folder away.</summary>
    private const string Serve = """
        "$1/initdb" -D "$2/data" -U utleie -A trust --no-sync --no-locale -E UTF8 > "$2/log" 2>&1 || exit 1
        "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c max_connections=200 -c deadlock_timeout=100ms $3 >> "$2/log" 2>&1 &
        server=$!
        cat > /dev/null
        kill -INT $server
        wait $server
        rm -rf "$2"
        """;

    /// <summary>Why there is none, and how to mend it.</summary>
    public const string Cure = "PostgreSQL 15 is not installed. Install postgresql-15, or set POSTGRES_BIN to the folder of its programs.";

    private const string WithoutFlushing = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private readonly Process _server;

    private PrivateCluster(string folder, Process server) => (_folder, _server) = (folder, server);

    /// <summary>The folder of PostgreSQL's programs; nothing where version 15 or later is not installed.</summary>
    public static string? Programs { get; } = Find();

    /// <summary>Makes a cluster and waits until it answers.</summary>
    /// <param name="durable">Whether what is committed is flushed to disk; tests do without.</param>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or does not start; the message has its log.</exception>
    public static async Task<PrivateCluster> StartAsync(bool durable = false)
    {
        var programs = Programs ?? throw new InvalidOperationException(Cure);
        var folder = Directory.CreateTempSubdirectory("utleie-pg-").FullName;
        if (Environment.IsPrivilegedProcess)
            await Process.Start("chown", ["postgres", folder]).WaitForExitAsync();
        string[] serve = ["sh", "-c", Serve, "serve", programs, folder, durable ? "" : WithoutFlushing];
        // The server refuses to be root, and then runs as the user that its package made.
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. serve] : serve;
        var server = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, WorkingDirectory = folder })!;
        var cluster = new PrivateCluster(folder, server);
        try
        {
            await cluster.AnswersAsync();
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>How to reach a database of the cluster.</summary>
    public string ConnectionString(string database = "postgres") =>
        new NpgsqlConnectionStringBuilder { Host = _folder, Username = "utleie", Database = database, MaxAutoPrepare = 50 }.ConnectionString;

    /// <summary>Stops the server at once and takes its folder away.</summary>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        _server.StandardInput.Close();
        await _server.WaitForExitAsync();
        _server.Dispose();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private async Task AnswersAsync()
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString());
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (!_server.HasExited && waited.Elapsed < Patience)
            {
                // It is still starting.
            }
            catch (NpgsqlException error)
            {
                var path = Path.Combine(_folder, "log");
                var log = File.Exists(path) ? await File.ReadAllTextAsync(path) : "";
                throw new InvalidOperationException($"PostgreSQL does not start. It says: {log}", error);
            }
        }
    }

    private static string? Find()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        string?[] folders = [Environment.GetEnvironmentVariable("POSTGRES_BIN"), .. Debian(), .. path.Split(Path.PathSeparator)];
        return OperatingSystem.IsWindows() ? null : folders.FirstOrDefault(HasPrograms);
    }

    private static bool HasPrograms(string? folder) =>
        !string.IsNullOrEmpty(folder) && IsThere(Path.Combine(folder, "initdb")) && IsThere(Path.Combine(folder, "postgres"));

    /// <summary>A link to what was removed is a file too.</summary>
    private static bool IsThere(string program) =>
        File.Exists(program) && File.ResolveLinkTarget(program, returnFinalTarget: true) is not { Exists: false };

    /// <summary>Where Debian puts them, the latest version first.</summary>
    private static IEnumerable<string> Debian()
    {
        const string Root = "/usr/lib/postgresql";
        var folders = Directory.Exists(Root) ? Directory.GetDirectories(Root) : [];
        return folders.Select(folder => (Folder: folder, Version: int.TryParse(Path.GetFileName(folder), out var version) ? version : 0))
            .Where(found => found.Version >= 15)
            .OrderByDescending(found => found.Version)
            .Select(found => Path.Combine(found.Folder, "bin"));
    }
}
