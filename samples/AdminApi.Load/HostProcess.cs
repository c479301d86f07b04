using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AdminApi.Load;

/// <summary>AdminApi in a process of its own, which can be killed and started again at the same address.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    /// <summary>Serves until its input closes, which it does when this process is gone.</summary>
    private const string Serve = """
        log="$1"
        shift
        "$@" >> "$log" 2>&1 &
        host=$!
        cat > /dev/null
        kill -KILL $host
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private readonly string _postgres;
    private Process? _process;

    internal HostProcess(string folder, string postgres)
    {
        (_folder, _postgres) = (folder, postgres);
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}");
    }

    internal Uri Address { get; }

    private string Log => Path.Combine(_folder, $"host-{Address.Port}.log");

    /// <summary>Starts it, and does not wait.</summary>
    internal void Start()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "AdminApi.dll");
        var start = new ProcessStartInfo("sh", ["-c", Serve, "serve", Log, "dotnet", program, "--urls", Address.ToString()])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ConnectionStrings__Postgres"] = _postgres,
                ["Api__DataFolder"] = _folder,
                ["Api__RequestsPerSecond"] = "0",
                ["Logging__LogLevel__Default"] = "Error",
            },
        };
        _process = Process.Start(start)!;
    }

    /// <summary>Waits until it answers with what the store has.</summary>
    /// <exception cref="TimeoutException">It does not.</exception>
    internal async Task AnswersAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(50, cancellationToken))
        {
            try
            {
                using var answer = await http.GetAsync(Api.Objects, cancellationToken);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It is still starting.
            }
        }

        var log = await File.ReadAllTextAsync(Log, cancellationToken);
        throw new TimeoutException($"AdminApi at {Address} does not answer within {Patience.TotalSeconds} seconds. It says: {log}");
    }

    /// <summary>Ends it at once: whatever it was doing is not brought to an end.</summary>
    internal async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync() => await KillAsync();
}
