using System.Data.Common;
using System.Net.Sockets;
using System.Text.Json;

namespace Utleie.Hosting.Start;

/// <summary>Starts a host, runs it until it is stopped, and reports a bad configuration as one line.</summary>
public static class HostStart
{
    /// <summary>The exit code of a bad configuration: <c>EX_CONFIG</c> of <c>sysexits.h</c>.</summary>
    public const int BadConfiguration = 78;

    /// <summary>Builds and runs a host. Returns the exit code: 0 after a clean stop, <see cref="BadConfiguration"/> if the configuration is bad.</summary>
    /// <param name="name">The name of the host, which the line begins with.</param>
    /// <param name="build">Builds the host; throws <see cref="ConfigurationException"/> if the host cannot run with its configuration.</param>
    /// <param name="errors">Where the line goes; defaults to standard error.</param>
    public static async Task<int> RunAsync(string name, Func<Task<WebApplication>> build, TextWriter? errors = null)
    {
        try
        {
            await using var app = await build().ConfigureAwait(false);
            await StartAsync(app).ConfigureAwait(false);
            await app.WaitForShutdownAsync().ConfigureAwait(false);
            return 0;
        }
        catch (ConfigurationException error)
        {
            await (errors ?? Console.Error).WriteLineAsync($"{name}: {error.Message}").ConfigureAwait(false);
            return BadConfiguration;
        }
    }

    /// <summary>Returns a builder whose settings are found wherever the process was started from: beside the program.</summary>
    /// <param name="args">The command line, such as <c>--urls http://127.0.0.1:5081</c>.</param>
    /// <exception cref="ConfigurationException">A settings file or the command line cannot be read.</exception>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        try
        {
            return WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        }
        catch (Exception error) when (error is InvalidDataException or FormatException)
        {
            throw new ConfigurationException($"{error.Message} {error.InnerException?.Message}".TrimEnd(), error);
        }
    }

    /// <summary>Returns what a step of the start returns. If the step cannot do with a setting, the error names the setting.</summary>
    /// <param name="setting">The setting or section: <c>Utleie:Database</c>.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="ConfigurationException">The step threw what a bad value, an unreadable file or a closed database throws.</exception>
    public static T Use<T>(string setting, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException or JsonException or IOException or UnauthorizedAccessException or DbException)
        {
            throw new ConfigurationException($"{setting}: {error.Message}", error);
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
