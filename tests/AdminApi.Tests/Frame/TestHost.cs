using System.Text;
using AdminApi.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Utleie.Domain;
using Utleie.Domain.Storage;

namespace AdminApi.Tests.Frame;

/// <summary>The host as it is, on a free port of this machine, with a clock that begins at a known time.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    internal const string Root = "/api/rental-objects";

    internal const string Now = "2026-02-06T10:00:00Z";

    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly DirectoryInfo? _ownFolder;

    private TestHost(WebApplication app, HttpClient client, DirectoryInfo? ownFolder, LogLines log) =>
        (_app, _client, _ownFolder, Log) = (app, client, ownFolder, log);

    /// <summary>All that the host has logged.</summary>
    internal LogLines Log { get; }

    internal string Address => _client.BaseAddress!.ToString().TrimEnd('/');

    /// <param name="settings">More settings: <c>Api:RequestsPerSecond=5</c>.</param>
    internal static Task<TestHost> StartAsync(params string[] settings) => StartAsync(null, settings);

    /// <param name="configure">What is changed of the host.</param>
    /// <param name="settings">More settings.</param>
    internal static async Task<TestHost> StartAsync(Action<WebApplicationBuilder>? configure, params string[] settings)
    {
        var log = new LogLines();
        var isOwn = !settings.Any(setting => setting.StartsWith("Api:DataFolder=", StringComparison.Ordinal));
        var folder = isOwn ? Directory.CreateTempSubdirectory("utleie-api-") : null;
        string[] usual = ["--environment=Development", "--urls=http://127.0.0.1:0", "--Api:Store=memory", $"--Api:Now={Now}", "--Api:RequestsPerSecond=0"];
        string[] own = folder is null ? [] : [$"--Api:DataFolder={folder.FullName}"];
        var app = AdminApp.Build([.. usual, .. own, .. settings.Select(setting => $"--{setting}")], builder =>
        {
            builder.Logging.ClearProviders().AddProvider(log);
            configure?.Invoke(builder);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new(app, new() { BaseAddress = new(address) }, folder, log);
    }

    internal Task<Reply> Get(string path, Who who, params string[] headers) => Send(HttpMethod.Get, path, who, null, headers);

    internal Task<Reply> Post(string path, Who who, string? json, params string[] headers) => Send(HttpMethod.Post, path, who, json, headers);

    internal Task<Reply> Put(string path, Who who, string json, params string[] headers) => Send(HttpMethod.Put, path, who, json, headers);

    internal Task<Reply> Patch(string path, Who who, string json, params string[] headers) => Send(HttpMethod.Patch, path, who, json, headers);

    internal Task<Reply> Delete(string path, Who who, params string[] headers) => Send(HttpMethod.Delete, path, who, null, headers);

    /// <param name="method">The method.</param>
    /// <param name="path">The path below the rental objects, or from the root where it begins with two slashes.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="json">The body.</param>
    /// <param name="headers">More headers: <c>If-Match: "1"</c>.</param>
    internal async Task<Reply> Send(HttpMethod method, string path, Who who, string? json, params string[] headers)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith("//", StringComparison.Ordinal) ? path[1..] : Root + path);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        string?[] identity = [who.User is null ? null : $"{IdentityHeaders.User}: {who.User}", $"{IdentityHeaders.Roles}: {who.Roles}", $"{IdentityHeaders.Groups}: {who.Groups}"];
        foreach (var header in identity.OfType<string>().Concat(headers).Select(line => line.Split(": ", 2)))
        {
            if (!request.Headers.TryAddWithoutValidation(header[0], header[1]))
                request.Content!.Headers.TryAddWithoutValidation(header[0], header[1]);
        }

        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return new(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers, response.Content.Headers);
    }

    /// <summary>A draft of a sample, by an administrator; the answer to its making.</summary>
    internal async Task<Reply> Draft(string sample) => (await Post("", Who.Admin, sample)).Is(201);

    /// <summary>A sample, published; its address below the rental objects.</summary>
    internal async Task<string> Published(string sample)
    {
        var path = $"/{(await Draft(sample)).Id}";
        foreach (var status in (string[])["pending_review", "approved", "published"])
            (await Step(path, status)).Is(200);
        return path;
    }

    /// <summary>Takes an object a step on, whatever its version.</summary>
    internal async Task<Reply> Step(string path, string status, Who? who = null) =>
        await Patch($"{path}/status", who ?? Who.Admin, $$"""{"status": "{{status}}", "reason": "Fordi"}""", $"If-Match: {await TagOf(path)}");

    internal async Task<string> TagOf(string path) => (await Get(path, Who.Admin)).Is(200).Tag;

    /// <summary>The door code of an object, as only the host itself can read it.</summary>
    internal async Task<string?> DoorCode(string id)
    {
        var stored = await _app.Services.GetRequiredService<IUtleieStore>().Resources.FindAsync(ResourceId.Parse(id), TestContext.Current.CancellationToken);
        return stored!.Location!.AccessCode?.RevealWith(_app.Services.GetRequiredService<ISecretProtector>());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _ownFolder?.Delete(recursive: true);
    }
}
