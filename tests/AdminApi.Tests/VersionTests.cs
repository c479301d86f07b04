using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

public sealed class VersionTests
{
    public static TheoryData<string, string?> Changes { get; } = new()
    {
        { "PUT /{id}", """{"category": "sport"}""" },
        { "PATCH /{id}/status", """{"status": "suspended"}""" },
        { "DELETE /{id}", null },
        { "POST /{id}/publish", null },
        { "POST /{id}/archive", null },
    };

    [Theory, MemberData(nameof(Changes))]
    public async Task Change_NeedsTheVersionThatIsStored(string endpoint, string? body)
    {
        await using var host = await TestHost.StartAsync();
        var made = await host.Draft(Samples.Padel);
        var (method, path) = (new HttpMethod(endpoint.Split(' ')[0]), endpoint.Split(' ')[1].Replace("{id}", made.Id, StringComparison.Ordinal));
        (await host.Send(method, path, Who.Admin, body)).Is(428, "version-missing");
        var outdated = (await host.Send(method, path, Who.Admin, body, "If-Match: \"7\"")).Is(412, "outdated");
        Assert.Contains("versjon 1 er lagret", (string)outdated.Json["detail"]!, StringComparison.Ordinal);
        (await host.Send(method, path, Who.Admin, body, "If-Match: W/\"1\"")).Is(412);
        Assert.Equal("\"1\"", await host.TagOf($"/{made.Id}"));
    }

    [Fact]
    public async Task Get_TellsWhatIsKnownAlready()
    {
        await using var host = await TestHost.StartAsync();
        var made = await host.Draft(Samples.Padel);
        Assert.Empty((await host.Get($"/{made.Id}", Who.Admin, "If-None-Match: \"1\"")).Is(304).Text);
        (await host.Get($"/{made.Id}", Who.Admin, "If-None-Match: \"2\"")).Is(200);
    }

    [Fact]
    public async Task Change_OfTwoAtOnceOnlyOneIsKept()
    {
        await using var host = await TestHost.StartAsync();
        var made = await host.Draft(Samples.Padel);
        var body = made.Data.ToJsonString();
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.Put($"/{made.Id}", Who.Admin, body, "If-Match: \"1\"")));
        Assert.Equal((1, 7), (replies.Count(reply => reply.Status == HttpStatusCode.OK), replies.Count(reply => (int)reply.Status == 412)));
    }
}
