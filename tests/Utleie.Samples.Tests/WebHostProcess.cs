using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

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

    /// <summary>The slug of a published object whose prices do not compile.</summary>
    internal const string Broken = "uten-pris";

    public async ValueTask InitializeAsync()
    {
        CopyObjects();
        string[] words =
        [
            Path.Combine(AppContext.BaseDirectory, "WebHost.dll"), "--urls", "http://127.0.0.1:0", $"--Utleie:Database={Path.Combine(_folder.FullName, "web.db")}",
            $"--Utleie:Objects={_folder.FullName}", "--Logging:LogLevel:Microsoft.Hosting=Information",
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

    /// <summary>Runs a host of its own until it ends; its exit code and what it wrote on standard error.</summary>
    internal static async Task<(int Code, string Errors)> RunAsync(string setting)
    {
        var folder = Directory.CreateTempSubdirectory("utleie-webhost-");
        string[] words = [Path.Combine(AppContext.BaseDirectory, "WebHost.dll"), "--urls=http://127.0.0.1:0", $"--Utleie:Database={Path.Combine(folder.FullName, "web.db")}", setting];
        using var process = Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            await output;
            return (process.ExitCode, await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            folder.Delete(recursive: true);
        }
    }

    internal Task<Reply> GetAsync(string path, string language = "en") => SendAsync(HttpMethod.Get, path, null, null, language);

    internal Task<Reply> PostAsync(string path, string json, string? key = null, string language = "en") => SendAsync(HttpMethod.Post, path, json, key, language);

    /// <summary>The catalogue, and an object that is published with a price below 0.</summary>
    private void CopyObjects()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "samples", "data"), "*.json"))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        var room = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder.FullName, "moeterom-y.json")))!;
        (room["identity"]!["objectId"], room["identity"]!["slug"], room["pricing"]!["basePrice"]) = ("0197c0de-0000-7000-8000-000000000001", Broken, -5);
        File.WriteAllText(Path.Combine(_folder.FullName, "broken.json"), room.ToJsonString());
    }

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
