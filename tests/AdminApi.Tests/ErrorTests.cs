using System.Net.Sockets;
using System.Text;
using AdminApi.Tests.Frame;
using Microsoft.Extensions.DependencyInjection;

namespace AdminApi.Tests;

/// <summary>Every status that is no, and what it tells.</summary>
public sealed class ErrorTests
{
    [Theory]
    [InlineData("""{"category": "sport", "pricing": {"fees": [{"amount": "mye"}]}}""", "pricing.fees[0].amount")]
    [InlineData("""{"category": "sport", "identity": """, "identity")]
    [InlineData("""{"category": "hus"}""", "category")]
    [InlineData("""{"identity": {}}""", "category")]
    [InlineData("null", "")]
    [InlineData("", "")]
    public async Task Body_TellsWhereItCannotBeRead(string json, string field)
    {
        await using var host = await TestHost.StartAsync();
        var refused = (await host.Post("", Who.Admin, json)).Is(400, "malformed");
        Assert.StartsWith(field, (string)refused.Json["errors"]![0]!["field"]!, StringComparison.Ordinal);
        Assert.StartsWith("Forespørselen kan ikke leses. ", (string)refused.Json["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_NestedTooDeepIsRefused()
    {
        await using var host = await TestHost.StartAsync();
        var deep = $$"""{"category": "sport", "own": {{new string('[', 100)}}{{new string(']', 100)}}}""";
        (await host.Post("", Who.Admin, deep)).Is(400, "malformed");
    }

    [Fact]
    public async Task Address_ThatIsNotThere()
    {
        await using var host = await TestHost.StartAsync();
        (await host.Get("//ingenting", Who.Admin)).Is(404, "not-found");
        (await host.Get("/Æ%2F..%2F..", Who.Admin)).Is(404, "not-found");
        (await host.Get($"/{Guid.NewGuid()}", Who.Admin)).Is(404, "not-found");
        (await host.Send(HttpMethod.Put, "", Who.Admin, "{}")).Is(405, "method-not-allowed");
    }

    [Fact]
    public async Task Conflict_OfAddresses()
    {
        await using var host = await TestHost.StartAsync();
        await host.Draft(Samples.Padel);
        (await host.Post("", Who.Admin, Samples.Padel)).Is(409, "slug-taken");
        var other = await host.Draft("""{"category": "sport", "identity": {"displayName": "Tennis"}}""");
        (await host.Put($"/{other.Id}", Who.Admin, """{"category": "sport", "identity": {"slug": "drammen-padel"}}""", "If-Match: \"1\"")).Is(409, "slug-taken");
    }

    [Theory]
    [InlineData("draft", "approved", "not-submitted", 409)]
    [InlineData("draft", "published", "not-approved", 409)]
    [InlineData("published", "published", "already-published", 409)]
    [InlineData("published", "pending_review", "not-draft", 409)]
    [InlineData("archived", "published", "archived", 409)]
    public async Task Lifecycle_RefusesWithItsReason(string from, string to, string code, int status)
    {
        await using var host = await TestHost.StartAsync();
        var path = from == "draft" ? $"/{(await host.Draft(Samples.Padel)).Id}" : await host.Published(Samples.Padel);
        if (from == "archived")
            (await host.Step(path, from)).Is(200);
        (await host.Step(path, to)).Is(status, code);
    }

    [Fact]
    public async Task Lifecycle_TheWholeWay()
    {
        await using var host = await TestHost.StartAsync();
        var path = $"/{(await host.Draft(Samples.Padel)).Id}";
        (await host.Step(path, "pending_review", Who.Caseworker)).Is(200);
        (await host.Step(path, "approved", Who.Caseworker)).Is(403, "own-submission");
        Assert.Equal("Fordi", (string)(await host.Step(path, "rejected")).Is(200).Data["metadata"]!["rejectionReason"]!);
        foreach (var (status, stored) in (ValueTuple<string, string>[])[("pending_review", "pending_review"), ("approved", "pending_review"), ("published", "published"), ("suspended", "suspended"), ("published", "published"), ("archived", "archived")])
            Assert.Equal(stored, (string)(await host.Step(path, status)).Is(200).Data["status"]!);
    }

    [Fact]
    public async Task Lifecycle_TellsTheFindingsThatBlock()
    {
        await using var host = await TestHost.StartAsync();
        var path = $"/{(await host.Draft("""{"category": "sport", "identity": {"displayName": "Ny bane"}}""")).Id}";
        (await host.Step(path, "pending_review")).Is(200);
        (await host.Step(path, "approved")).Is(200);
        var refused = (await host.Post($"{path}/publish", Who.Admin, null, $"If-Match: {await host.TagOf(path)}")).Is(422, "hard-findings");
        Assert.Contains("courtInfo.surface", refused.Json["errors"]!.AsArray().Select(error => (string)error!["field"]!));
        (await host.Patch($"{path}/status", Who.Admin, """{"status": "rejected"}""", "If-Match: *")).Is(422, "reason-missing");
        (await host.Patch($"{path}/status", Who.Admin, """{"status": "ferdig"}""", "If-Match: *")).Is(400, "malformed");
    }

    [Fact]
    public async Task Body_OfAnotherTypeOrTooLargeIsRefused()
    {
        await using var host = await TestHost.StartAsync("Api:MostBodyBytes=2000");
        (await host.Post("", Who.Admin, Samples.Padel)).Is(413, "too-large");
        (await host.Post("", Who.Admin, null)).Is(415, "not-json");
        using var client = new HttpClient();
        using var content = new StringContent("{}", Encoding.UTF8, "text/plain");
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address + TestHost.Root) { Content = content };
        request.Headers.Add("X-Dev-User", "astrid");
        request.Headers.Add("X-Dev-Roles", "Admin");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Caller_WhoAsksTooOftenWaits()
    {
        await using var host = await TestHost.StartAsync("Api:RequestsPerSecond=1", "Api:RequestBurst=5");
        var replies = new List<Reply>();
        for (var i = 0; i < 8; i++)
            replies.Add(await host.Get("", Who.Admin));
        var refused = replies.Last().Is(429, "too-many-requests");
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        (await host.Get("", Who.Caseworker)).Is(200);
        (await host.Get("//health/live", Who.Admin)).Is(200);
    }

    [Fact]
    public async Task Mistake_OfOursTellsNothingOfTheInside()
    {
        await using var host = await TestHost.StartAsync(builder => builder.Services.AddSingleton<Utleie.Domain.Resources.Publishing.PublishingOptions>(_ => throw new InvalidOperationException("very private")));
        var refused = (await host.Post("", Who.Admin, Samples.Padel)).Is(500, "internal-error");
        Assert.Contains((string)refused.Json["traceId"]!, (string)refused.Json["detail"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("private", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Text, StringComparison.Ordinal);
        Assert.Contains("very private", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_ThatCannotBeReachedIsWaitedFor()
    {
        await using var host = await TestHost.StartAsync("Api:Store=", $"ConnectionStrings:Postgres=Host=127.0.0.1;Port={FreePort()};Username=nobody;Timeout=2");
        foreach (var path in (string[])["", "/drammen-padel"])
            Assert.Equal(TimeSpan.FromSeconds(5), (await host.Get(path, Who.Admin)).Is(503, "store-unavailable").Headers.RetryAfter!.Delta);
        (await host.Get("//health/live", Who.Nobody)).Is(200);
        (await host.Get("//health/ready", Who.Nobody)).Is(503);
        (await host.Get("//openapi/v1.json", Who.Nobody)).Is(200);
    }

    [Fact]
    public async Task Store_WhoseFileIsBrokenIsWaitedFor()
    {
        var folder = Directory.CreateTempSubdirectory("utleie-broken-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "utleie.db"), new string('x', 5000), TestContext.Current.CancellationToken);
        await using (var host = await TestHost.StartAsync("Api:Store=", $"Api:DataFolder={folder.FullName}"))
            (await host.Get("", Who.Admin)).Is(503, "store-unavailable");
        folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
