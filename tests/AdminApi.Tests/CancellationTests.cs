using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

/// <summary>The rules of the meeting room: until 24 hours before; late from 48, and then 250 kroner; half is paid back.</summary>
public sealed class CancellationTests
{
    [Theory]
    [InlineData("2026-02-09T10:00", false, 0)]
    [InlineData("2026-02-08T11:05", false, 0)]
    [InlineData("2026-02-08T10:55", true, 250)]
    [InlineData("2026-02-07T11:05", true, 250)]
    public async Task Cancel_CostsWhatTheRulesSay(string start, bool late, int fee)
    {
        await using var host = await TestHost.StartAsync();
        var (path, booking) = await Booked(host, start);
        var cancelled = (await host.Delete($"{path}/bookings/{booking.Id}", Who.Citizen)).Is(200).Data;
        Assert.Equal("cancelled", (string)cancelled["status"]!);
        var cost = cancelled["cancellation"]!;
        Assert.Equal((late, (decimal)fee, "NOK"), ((bool)cost["late"]!, (decimal)cost["fee"]!, (string)cost["currency"]!));
        var quote = cancelled["quote"]!;
        var rental = (decimal)quote["total"]! * ((decimal)quote["rental"]! - (decimal)quote["discounts"]!) / ((decimal)quote["rental"]! - (decimal)quote["discounts"]! + (decimal)quote["fees"]!);
        Assert.Equal((Math.Round(rental / 2, 2), (decimal)quote["total"]!), ((decimal)cost["kept"]!, (decimal)cost["kept"]! + (decimal)cost["fee"]! + (decimal)cost["refund"]!));
        (await host.Delete($"{path}/bookings/{booking.Id}", Who.Citizen)).Is(409, "booking-final");
        (await host.Post($"{path}/bookings", Who.Club, Request(start))).Is(201);
    }

    [Fact]
    public async Task Cancel_AfterTheDeadlineIsTheCaseworkers()
    {
        await using var host = await TestHost.StartAsync();
        var (path, booking) = await Booked(host, "2026-02-07T10:55");
        var refused = (await host.Delete($"{path}/bookings/{booking.Id}", Who.Citizen)).Is(409, "too-late");
        Assert.Contains("24 timer", (string)refused.Json["detail"]!, StringComparison.Ordinal);
        (await host.Delete($"{path}/bookings/{booking.Id}", Who.Club)).Is(404);
        (await host.Delete($"{path}/bookings/{booking.Id}", Who.Caseworker, "If-Match: \"1\"")).Is(412, "outdated");
        (await host.Delete($"{path}/bookings/{booking.Id}", Who.Caseworker, "If-Match: \"2\"")).Is(200);
    }

    [Fact]
    public async Task Cancel_WhatWaitsIsWithdrawnForNothing()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Room);
        var waiting = (await host.Post($"{path}/bookings", Who.Citizen, Request("2026-02-07T10:55"))).Is(201);
        var cost = (await host.Delete($"{path}/bookings/{waiting.Id}", Who.Citizen)).Is(200).Data["cancellation"]!;
        Assert.Equal((false, 0m, (decimal)waiting.Data["quote"]!["total"]!), ((bool)cost["late"]!, (decimal)cost["fee"]!, (decimal)cost["refund"]!));
    }

    [Fact]
    public async Task Cancel_AlsoWhereTheObjectIsNoLongerShown()
    {
        await using var host = await TestHost.StartAsync();
        var (path, booking) = await Booked(host, "2026-02-09T10:00");
        (await host.Step(path, "suspended")).Is(200);
        (await host.Delete($"{path}/bookings/{booking.Id}", Who.Citizen)).Is(200);
    }

    [Fact]
    public async Task Cancel_OfTwoAtOnceOneIsTold()
    {
        await using var host = await TestHost.StartAsync("Api:Store=");
        var (path, booking) = await Booked(host, "2026-02-09T10:00");
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.Delete($"{path}/bookings/{booking.Id}", Who.Citizen)));
        Assert.Single(replies, reply => reply.Status == HttpStatusCode.OK);
        Assert.All(replies.Where(reply => reply.Status != HttpStatusCode.OK), reply => Assert.Contains((int)reply.Status, new[] { 409, 412 }));
    }

    /// <summary>The room is open at any hour, so that deadlines are met closely.</summary>
    private static string Room { get; } = Samples.MeetingRoom.With(json =>
    {
        json["availability"]!["intervalMinutes"] = 5;
        foreach (var row in json["availability"]!["openingHours"]!.AsArray())
            (row!["from"], row["to"], row["active"]) = ("00:00", "24:00", true);
        json["timeLogic"]!["minDuration"] = 5;
    });

    private static async Task<(string Path, Reply Booking)> Booked(TestHost host, string start)
    {
        var path = await host.Published(Room);
        var booking = (await host.Post($"{path}/bookings", Who.Citizen, Request(start))).Is(201);
        return (path, (await host.Patch($"{path}/bookings/{booking.Id}/status", Who.Caseworker, """{"status": "confirmed"}""")).Is(200));
    }

    private static string Request(string start) => $$"""{"start": "{{start}}", "end": "{{start[..11]}}20:00"}""";
}
