using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

public sealed class HeadTests
{
    /// <summary>The time, and how the body is framed where its length is not known.</summary>
    private static readonly string[] Varying = ["Date", "Transfer-Encoding"];

    public static TheoryData<string> Addresses { get; } =
    [
        .. RoleTests.Endpoints.Select(row => row.Data.Item1).Where(endpoint => endpoint.StartsWith("GET ", StringComparison.Ordinal)).Select(endpoint => endpoint[4..]),
        "/ingenting",
        "?limit=0",
        "//",
        "//docs",
        "//openapi/v1.json",
        "//health/live",
        "//health/ready",
    ];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Head_HasTheStatusAndHeadersOfGet(string address)
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        var booked = (await host.Post($"{path}/bookings", Who.Caseworker, """{"courtId": "bane-1", "start": "2026-02-09T09:00", "end": "2026-02-09T10:00"}""")).Is(201).Id;
        address = address.Replace("/{id}", path, StringComparison.Ordinal).Replace("{bookingId}", booked, StringComparison.Ordinal);
        var get = await host.Get(address, Who.Admin);
        var head = await host.Send(HttpMethod.Head, address, Who.Admin, null);
        Assert.Equal(get.Status, head.Status);
        Assert.Equal(Lines(get), Lines(head));
        Assert.Empty(head.Text);
        Assert.NotEmpty(get.Text);
    }

    [Fact]
    public async Task Head_IsRefusedWhereGetIs()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        Assert.Equal(["POST"], (await host.Send(HttpMethod.Head, $"{path}/quote", Who.Admin, null)).Is(405).Content.Allow);
        Assert.Superset(new HashSet<string> { "GET", "HEAD" }, (await host.Put("", Who.Admin, "{}")).Is(405, "method-not-allowed").Content.Allow.ToHashSet());
    }

    [Fact]
    public async Task Head_KnowsTheVersion()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        (await host.Send(HttpMethod.Head, path, Who.Admin, null, $"If-None-Match: {await host.TagOf(path)}")).Is(304);
        Assert.Contains("HEAD ", host.Log.Text, StringComparison.Ordinal);
    }

    private static string[] Lines(Reply reply) =>
        [.. reply.Headers.Concat(reply.Content).Where(header => !Varying.Contains(header.Key)).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal)];
}
