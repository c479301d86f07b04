using AdminApi.Tests.Frame;
using Microsoft.Extensions.DependencyInjection;
using Utleie.Domain.Storage;

namespace AdminApi.Tests;

public sealed class IdempotencyTests
{
    private const string Key = "Idempotency-Key: 0c7f";
    private const string Booking = """{"courtId": "bane-1", "start": "2026-02-09T09:00", "end": "2026-02-09T10:00"}""";

    [Fact]
    public async Task SameKeyAndRequest_IsAnsweredAsTheFirstTime()
    {
        await using var host = await TestHost.StartAsync();
        var first = (await host.Post("", Who.Admin, Samples.Padel, Key)).Is(201);
        var again = (await host.Post("", Who.Admin, Samples.Padel, Key)).Is(201);
        Assert.Equal((first.Text, first.Tag, first.Headers.Location), (again.Text, again.Tag, again.Headers.Location));
        Assert.Equal(["true"], again.Headers.GetValues("Idempotency-Replayed"));
        Assert.False(first.Headers.Contains("Idempotency-Replayed"));
        Assert.Single((await host.Get("", Who.Admin)).Data.AsArray());
    }

    [Fact]
    public async Task SameKeyAndOtherRequest_IsRefused()
    {
        await using var host = await TestHost.StartAsync();
        (await host.Post("", Who.Admin, Samples.Padel, Key)).Is(201);
        (await host.Post("", Who.Admin, Samples.Marquee, Key)).Is(422, "idempotency-key-reused");
    }

    [Fact]
    public async Task Keys_AreTheCallersOwn()
    {
        await using var host = await TestHost.StartAsync();
        (await host.Post("", Who.Admin, """{"category": "sport"}""", Key)).Is(201);
        (await host.Post("", Who.Caseworker, """{"category": "torg"}""", Key)).Is(201);
        Assert.Equal(2, (await host.Get("", Who.Admin)).Data.AsArray().Count);
    }

    [Fact]
    public async Task Refusals_AreDecidedAnew()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.OpenPadel);
        var other = (await host.Post($"{path}/bookings", Who.Club, Booking)).Is(201);
        (await host.Post($"{path}/bookings", Who.Citizen, Booking, Key)).Is(409, "time-taken");
        (await host.Delete($"{path}/bookings/{other.Id}", Who.Club)).Is(200);
        (await host.Post($"{path}/bookings", Who.Citizen, Booking, Key)).Is(201);
    }

    /// <summary>A request that comes again while the first is on its way must not be refused for what the first has taken.</summary>
    [Theory]
    [InlineData("memory")]
    [InlineData("")]
    public async Task SameRequestAtOnce_IsBookedOnceAndAnsweredAlike(string store)
    {
        await using var host = await TestHost.StartAsync($"Api:Store={store}");
        var path = await host.Published(Samples.OpenPadel);
        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.Post($"{path}/bookings", Who.Citizen, Booking, Key)));
        Assert.Single(replies.Select(reply => reply.Is(201).Id).Distinct());
        Assert.Single((await host.Get($"{path}/bookings", Who.Caseworker)).Data.AsArray());
    }

    [Fact]
    public async Task SameRequest_ThatIsOvertakenByItsLikeIsAnsweredAsThatWas()
    {
        var store = new SlowReads();
        await using var host = await TestHost.StartAsync(builder => builder.Services.AddSingleton<IUtleieStore>(store));
        var path = await host.Published(Samples.OpenPadel);
        var overtaken = host.Post($"{path}/bookings", Who.Citizen, Booking, Key);
        await store.IsReading;
        var first = (await host.Post($"{path}/bookings", Who.Citizen, Booking, Key)).Is(201);
        store.LetGo();
        Assert.Equal(first.Text, (await overtaken).Is(201).Text);
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("archive")]
    public async Task Steps_CanComeAgain(string step)
    {
        await using var host = await TestHost.StartAsync();
        var path = step == "archive" ? await host.Published(Samples.Padel) : $"/{(await host.Draft(Samples.Padel)).Id}";
        if (step == "publish")
            Assert.All([await host.Step(path, "pending_review"), await host.Step(path, "approved")], reply => reply.Is(200));
        var tag = $"If-Match: {await host.TagOf(path)}";
        var first = (await host.Post($"{path}/{step}", Who.Admin, null, tag, Key)).Is(200);
        Assert.Equal(first.Text, (await host.Post($"{path}/{step}", Who.Admin, null, tag, Key)).Is(200).Text);
        (await host.Post($"{path}/{step}", Who.Admin, null, tag)).Is(412);
    }

    [Fact]
    public async Task Key_IsNotTooLong()
    {
        await using var host = await TestHost.StartAsync();
        var refused = (await host.Post("", Who.Admin, Samples.Padel, $"Idempotency-Key: {new string('k', 201)}")).Is(400, "malformed");
        Assert.Equal("Idempotency-Key", (string)refused.Json["errors"]![0]!["field"]!);
    }
}
