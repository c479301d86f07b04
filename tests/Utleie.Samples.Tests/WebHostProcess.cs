using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Utleie.Samples.Tests;

/// <summary>The web host of the samples as a process on loopback, with a store of its own, both gone afterwards.</summary>
public sealed class WebHostProcess : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("utleie-webhost-");
    private readonly HttpClient _client = new();
    private Process? _process;

    /// <summary>A slug of the catalogue.</summary>
    internal const string Room = "moeterom-y-kragero";

    public async ValueTask InitializeAsync()
    {
        string[] words =
        [
            Path.Combine(AppContext.BaseDirectory, "WebHost.dll"), "--urls", "http://127.0.0.1:0", $"--Utleie:Database={Path.Combine(_folder.FullName, "web.db")}",
            "--Logging:LogLevel:Microsoft.Hosting=Information",
        ];
        _process = Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
        var said = new StringBuilder();
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said.AppendLine(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                _client.BaseAddress = new(line[(at + Listening.Length)..].Trim());
                _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return;
            }
        }

        Assert.Fail($"The host did not start: {said}");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    internal Task<Reply> GetAsync(string path, string language = "en") => SendAsync(HttpMethod.Get, path, null, null, language);

    internal Task<Reply> PostAsync(string path, string json, string? key = null, string language = "en") => SendAsync(HttpMethod.Post, path, json, key, language);

    private async Task<Reply> SendAsync(HttpMethod method, string path, string? json, string? key, string language)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What the host answered.</summary>
    internal sealed record Reply(int Status, string? Type, string Text)
    {
        internal JsonElement Json => JsonElement.Parse(Text);
    }
}
