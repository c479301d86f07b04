using AdminApi.Load;
using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

public sealed class StoreTests
{
    private const string Slot = """{"courtId": "bane-1", "start": "2026-02-09T09:00", "end": "2026-02-09T10:00"}""";

    [Fact]
    public async Task Restart_KeepsEverything()
    {
        var folder = Directory.CreateTempSubdirectory("utleie-restart-");
        string[] settings = ["Api:Store=", $"Api:DataFolder={folder.FullName}"];
        string path, before;
        await using (var host = await TestHost.StartAsync(settings))
        {
            path = await host.Published(Samples.OpenPadel);
            (await host.Post($"{path}/bookings", Who.Citizen, Slot, "Idempotency-Key: k")).Is(201);
            before = (await host.Get(path, Who.Admin)).Text;
        }

        await using (var host = await TestHost.StartAsync(settings))
        {
            Assert.Equal(before, (await host.Get(path, Who.Admin)).Is(200).Text);
            (await host.Post($"{path}/bookings", Who.Club, Slot)).Is(409, "time-taken");
            Assert.True((await host.Post($"{path}/bookings", Who.Citizen, Slot, "Idempotency-Key: k")).Is(201).Headers.Contains("Idempotency-Replayed"));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Postgres_KeepsWhatIsBooked_AndIsWaitedForWhenItIsKilled()
    {
        Assert.SkipWhen(PrivateCluster.Programs is null, "PostgreSQL 15 is not installed. Install postgresql-15, or set POSTGRES_BIN to the folder of its programs.");
        var cluster = await PrivateCluster.StartAsync();
        await using var host = await TestHost.StartAsync("Api:Store=", $"ConnectionStrings:Postgres={cluster.ConnectionString()}");
        var path = await host.Published(Samples.OpenPadel);
        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => host.Post($"{path}/bookings", Who.Named($"bruker-{i}"), Slot)));
        Assert.Single(replies, reply => reply.Status == HttpStatusCode.Created);
        Assert.All(replies.Where(reply => reply.Status != HttpStatusCode.Created), reply => reply.Is(409, "time-taken"));
        (await host.Get("//health/ready", Who.Nobody)).Is(200);
        (await host.Get("?owner=%00", Who.Admin)).Is(400, "malformed");
        await cluster.DisposeAsync();
        (await host.Post($"{path}/bookings", Who.Citizen, Slot)).Is(503, "store-unavailable");
        (await host.Get("//health/ready", Who.Nobody)).Is(503);
    }
}
