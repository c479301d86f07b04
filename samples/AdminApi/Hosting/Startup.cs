using System.Net.Sockets;

namespace AdminApi.Hosting;

/// <summary>Runs the host until it is stopped, and reports a bad configuration as one line.</summary>
internal static class Startup
{
    /// <summary>The exit code of a bad configuration: <c>EX_CONFIG</c> of <c>sysexits.h</c>.</summary>
    internal const int BadConfiguration = 78;

    /// <summary>Returns the exit code: 0 after a clean stop, 78 if the configuration is bad.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="errors">Where the line goes: standard error.</param>
    internal static async Task<int> RunAsync(string[] args, TextWriter errors)
    {
        try
        {
            await using var app = AdminApp.Build(args);
            await StartAsync(app).ConfigureAwait(false);
            await app.WaitForShutdownAsync().ConfigureAwait(false);
            return 0;
        }
        catch (ConfigurationException error)
        {
            await errors.WriteLineAsync($"AdminApi: {error.Message}").ConfigureAwait(false);
            return BadConfiguration;
        }
    }

    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or SocketException or FormatException)
        {
            await app.StopAsync().ConfigureAwait(false);
            throw new ConfigurationException($"The server cannot listen: {error.Message} Choose another address with --urls=http://127.0.0.1:5081.", error);
        }
    }
}
