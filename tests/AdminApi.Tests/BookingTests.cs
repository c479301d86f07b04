using System.Text.Json.Nodes;
using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

public sealed class BookingTests
{
    private const string Slot = """{"courtId": "bane-1", "start": "2026-02-09T09:00", "end": "2026-02-09T10:00"}""";

    [Fact]
    public async Task Book_AnswersWithWhatItIsAndCosts()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        var booked = (await host.Post($"{path}/bookings", Who.Citizen, Slot)).Is(201);
        Assert.Equal(
            ("confirmed", "kari", "2026-02-09T08:00:00Z", 240m),
            ((string)booked.Data["status"]!, (string)booked.Data["bookedBy"]!, (string)booked.Data["start"]!, (decimal)booked.Data["quote"]!["total"]!));
        Assert.Equal(booked.Data.ToJsonString(), (await host.Get(booked.Headers.Location!.ToString()[TestHost.Root.Length..], Who.Citizen)).Is(200).Data.ToJsonString());
        var cell = (await host.Get($"{path}/calendar?date=2026-02-09", Who.Nobody)).Data["days"]![0]!["rows"]![0]!["cells"]![1]!;
        Assert.Equal("booket", (string)cell["status"]!);
        Assert.DoesNotContain(booked.Id, cell.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Book_OneOfFiftyAtOnceGetsTheTime()
    {
        foreach (var store in (string[])["memory", ""])
        {
            await using var host = await TestHost.StartAsync($"Api:Store={store}");
            var path = await host.Published(Samples.OpenPadel);
            var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => host.Post($"{path}/bookings", Who.Named($"bruker-{i}"), Slot)));
            Assert.Single(replies, reply => reply.Status == HttpStatusCode.Created);
            Assert.All(replies.Where(reply => reply.Status != HttpStatusCode.Created), reply =>
            {
                Assert.Equal(["occupied"], reply.Is(409, "time-taken").Reasons);
                Assert.NotEmpty(reply.Json["alternatives"]!.AsArray());
            });
            Assert.Single((await host.Get($"{path}/bookings", Who.Caseworker)).Data.AsArray());
        }
    }

    [Fact]
    public async Task Book_TellsEveryReasonAtOnce()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel.With(json => json["audience"]!["bookableBy"] = new JsonArray("organization")));
        var refused = (await host.Post($"{path}/bookings", Who.Citizen, """
            {"courtId": "bane-1", "start": "2026-02-06T05:30", "end": "2026-02-06T05:45", "fees": ["finnes-ikke"], "bookedBy": "ola"}
            """)).Is(422, "booking-refused");
        Assert.Equal(["not-for-others", "not-bookable-by", "unknown-fee"], refused.Reasons.Take(3));
        Assert.Superset(new HashSet<string> { "in-the-past", "outside-opening" }, refused.Reasons.ToHashSet());
        Assert.All(refused.Json["reasons"]!.AsArray(), reason => Assert.DoesNotContain('{', (string)reason!["message"]!));
    }

    [Fact]
    public async Task Book_LimitsHoldForManyAtOnce()
    {
        foreach (var store in (string[])["memory", ""])
        {
            await using var host = await TestHost.StartAsync($"Api:Store={store}");
            var path = await host.Published(Samples.Padel);
            var replies = await Task.WhenAll(Enumerable.Range(8, 12).SelectMany(hour => Enumerable.Range(1, 2).Select(court =>
                host.Post($"{path}/bookings", Who.Citizen, $$"""{"courtId": "bane-{{court}}", "start": "2026-02-09T{{hour:00}}:00", "end": "2026-02-09T{{hour + 1:00}}:00"}"""))));
            Assert.Equal(2, replies.Count(reply => reply.Status == HttpStatusCode.Created));
            Assert.All(replies.Where(reply => reply.Status != HttpStatusCode.Created), reply => Assert.Equal(["day-limit"], reply.Is(422, "booking-refused").Reasons));
        }
    }

    [Fact]
    public async Task Book_UnitsRunOut()
    {
        foreach (var store in (string[])["memory", ""])
        {
            await using var host = await TestHost.StartAsync($"Api:Store={store}");
            var path = await host.Published(Samples.Marquee);
            var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => host.Post(
                $"{path}/bookings", Who.Named($"bruker-{i}"), """{"start": "2026-02-12T10:00", "end": "2026-02-13T12:00", "units": 1}""")));
            Assert.Equal(3, replies.Count(reply => reply.Status == HttpStatusCode.Created));
            Assert.All(replies.Where(reply => reply.Status != HttpStatusCode.Created), reply => Assert.Equal(["too-few-units"], reply.Is(409).Reasons));
        }
    }

    [Theory]
    [InlineData("Ideell", "Ideell", "confirmed")]
    [InlineData("Ideell", "", "pending")]
    [InlineData("Kommersiell", "", "pending")]
    public async Task Book_WaitsWhereNoConditionLetsItPass(string group, string verified, string status)
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.MeetingRoom);
        var who = new Who("kari", "Innbygger", verified);
        var booked = (await host.Post($"{path}/bookings", who, $$"""{"start": "2026-02-09T10:00", "end": "2026-02-09T12:00", "participants": 10, "targetGroup": "{{group}}", "verified": true}""")).Is(201);
        Assert.Equal(status, (string)booked.Data["status"]!);
        Assert.Equal(status == "confirmed" ? 500m : group == "Ideell" ? 1000m : 1500m, (decimal)booked.Data["quote"]!["rental"]!);
    }

    [Fact]
    public async Task Decide_ConfirmsOrRejectsWhatWaits()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.MeetingRoom);
        var bookings = new List<string>();
        foreach (var hour in (int[])[10, 14])
            bookings.Add($"{path}/bookings/{(await host.Post($"{path}/bookings", Who.Citizen, $$"""{"start": "2026-02-09T{{hour}}:00", "end": "2026-02-09T{{hour + 1}}:00"}""")).Is(201).Id}");
        Assert.Equal("confirmed", (string)(await host.Patch($"{bookings[0]}/status", Who.Caseworker, """{"status": "confirmed"}""")).Is(200).Data["status"]!);
        Assert.Equal("rejected", (string)(await host.Patch($"{bookings[1]}/status", Who.Caseworker, """{"status": "rejected"}""", "If-Match: \"1\"")).Is(200).Data["status"]!);
        (await host.Patch($"{bookings[1]}/status", Who.Caseworker, """{"status": "confirmed"}""")).Is(409, "no-such-step");
        (await host.Patch($"{bookings[0]}/status", Who.Caseworker, """{"status": "confirmed"}""", "If-Match: \"1\"")).Is(409);
        (await host.Patch($"{bookings[0]}/status", Who.Caseworker, "{}")).Is(400, "malformed");
        (await host.Post($"{path}/bookings", Who.Club, """{"start": "2026-02-09T14:00", "end": "2026-02-09T15:00"}""")).Is(201);
    }

    [Fact]
    public async Task Book_ACaseworkerBooksForAnother()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.MeetingRoom);
        var booked = (await host.Post($"{path}/bookings", Who.Caseworker, """{"start": "2026-02-09T10:00", "end": "2026-02-09T12:00", "bookedBy": "kari"}""")).Is(201);
        Assert.Equal(("confirmed", "kari", "sara"), ((string)booked.Data["status"]!, (string)booked.Data["bookedBy"]!, (string)booked.Data["createdBy"]!));
        (await host.Get($"{path}/bookings/{booked.Id}", Who.Citizen)).Is(200);
        (await host.Get($"{path}/bookings/{booked.Id}", Who.Club)).Is(404);
        Assert.Empty((await host.Get($"{path}/bookings", Who.Club)).Is(200).Data.AsArray());
    }

    [Fact]
    public async Task Book_OnlyWhatIsPublished()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        (await host.Step(path, "suspended")).Is(200);
        (await host.Post($"{path}/bookings", Who.Caseworker, Slot)).Is(409, "not-bookable");
        (await host.Post($"{path}/bookings", Who.Citizen, Slot)).Is(404);
    }

    [Fact]
    public async Task Book_EventsAreSoldByTicket()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Concert);
        const string Tickets = """{"start": "2026-06-20T19:00", "end": "2026-06-20T22:30", "tickets": [{"type": "voksen", "quantity": 2}]}""";
        (await host.Post($"{path}/bookings", Who.Citizen, Tickets)).Is(409, "sold-by-ticket");
        Assert.Equal("ticket", (string)(await host.Post($"{path}/quote", Who.Citizen, Tickets)).Is(200).Data["lines"]![0]!["kind"]!);
    }

    [Theory]
    [InlineData("perDay", "day-limit", "2026-02-09", "2026-02-10")]
    [InlineData("perWeek", "week-limit", "2026-02-15", "2026-02-16")]
    [InlineData("perMonth", "month-limit", "2026-02-19", "2026-03-01")]
    [InlineData("activeBookings", "active-limit", "2026-03-05", null)]
    public async Task Book_CountsWhatTheUserHas(string limit, string code, string counted, string? free)
    {
        await using var host = await TestHost.StartAsync("Api:Store=");
        var path = await host.Published(Samples.Padel.With(json =>
        {
            json["timeLogic"]!["maxBookingsPerUser"] = new JsonObject { [limit] = 1 };
            json["timeLogic"]!["maxLeadTime"] = 60;
            json["multiCourt"]!["bookingRules"]!["advanceBookingDays"] = 60;
        }));
        (await Book(Who.Citizen, "2026-02-09", "12")).Is(201);
        Assert.Equal([code], (await Book(Who.Citizen, counted, "14")).Is(422).Reasons);
        (await Book(Who.Club, counted, "14")).Is(201);
        if (free is not null)
            (await Book(Who.Citizen, free, "14")).Is(201);
        Task<Reply> Book(Who who, string date, string hour) => host.Post(
            $"{path}/bookings", who, $$"""{"courtId": "bane-1", "start": "{{date}}T{{hour}}:00", "end": "{{date}}T{{int.Parse(hour, System.Globalization.CultureInfo.InvariantCulture) + 1}}:00"}""");
    }

    [Fact]
    public async Task Book_NamesWhatNothingReads()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        var odd = Slot.With(json => json["partisipants"] = 3);
        Assert.Equal("unknown-member", (string)(await host.Post($"{path}/bookings", Who.Citizen, odd)).Is(201).Data["notices"]![0]!["code"]!);
        Assert.Equal("unknown-member", (string)(await host.Post($"{path}/quote", Who.Nobody, odd)).Is(200).Data["notes"]![0]!["code"]!);
    }

    [Fact]
    public async Task Calendar_IsOfTheObjectsOwnKind()
    {
        await using var host = await TestHost.StartAsync();
        var days = await host.Published(Samples.MeetingRoom.With(json =>
        {
            json["availability"]!["availabilityType"] = "day";
            (json["timeLogic"]!["minDuration"], json["timeLogic"]!["maxDuration"]) = (1440, 4320);
        }));
        var booked = (await host.Post($"{days}/bookings", Who.Caseworker, """{"start": "2026-02-09", "end": "2026-02-09"}""")).Is(201);
        Assert.NotEqual(booked.Data["start"]!.ToString(), booked.Data["end"]!.ToString());
        Assert.Equal("booket", (string)(await host.Get($"{days}/calendar?date=2026-02-09", Who.Nobody)).Data["days"]![0]!["rows"]![0]!["cells"]![0]!["status"]!);
        var units = await host.Published(Samples.Marquee);
        Assert.Equal(3, (int)(await host.Get($"{units}/calendar?date=2026-02-12", Who.Nobody)).Data["days"]![0]!["rows"]![0]!["cells"]![0]!["freeUnits"]!);
    }

    /// <summary>Rules are kept compiled, each version by itself.</summary>
    [Fact]
    public async Task Calendar_FollowsAChange()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        Assert.Equal("ledig", await FirstCell());
        var seen = await host.Get(path, Who.Operations);
        var closed = seen.Data.ToJsonString().With(json => json["timeLogic"]!["blackoutPeriods"]!.AsArray().Add(
            JsonNode.Parse("""{"id": "lekkasje", "name": "Lekkasje", "fromDate": "2026-02-09", "toDate": "2026-02-09"}""")));
        (await host.Put(path, Who.Operations, closed, $"If-Match: {seen.Tag}")).Is(200);
        Assert.Equal("blokkert", await FirstCell());
        async Task<string> FirstCell() => (string)(await host.Get($"{path}/calendar?date=2026-02-09", Who.Nobody)).Data["days"]![0]!["rows"]![0]!["cells"]![0]!["status"]!;
    }

    [Fact]
    public async Task FirstFree_FindsTimes_OrTellsWhyNot()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        var found = (await host.Get($"{path}/first-free?from=2026-02-09T08:00&to=2026-02-09T13:00&durationMinutes=120&courtIds=bane-1,bane-2&limit=3", Who.Nobody)).Is(200).Data;
        Assert.Equal(["bane-1", "bane-2", "bane-1"], found["options"]!.AsArray().Select(time => (string)time!["courtId"]!));
        var none = (await host.Get($"{path}/first-free?from=2026-07-13&to=2026-07-17", Who.Nobody)).Is(200).Data;
        Assert.Empty(none["options"]!.AsArray());
        Assert.NotEmpty(none["reasons"]!.AsArray());
    }

    [Theory]
    [InlineData("calendar?date=i%20dag", "date", "malformed")]
    [InlineData("calendar?date=1800-01-01", "date", "out-of-range")]
    [InlineData("calendar?days=63", "days", "out-of-range")]
    [InlineData("first-free?from=snart", "from", "malformed")]
    [InlineData("first-free?dailyFrom=25:00", "dailyFrom", "malformed")]
    [InlineData("first-free?durationMinutes=0", "durationMinutes", "out-of-range")]
    public async Task Query_TellsWhatItCannotRead(string address, string field, string code)
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        Assert.Equal(field, (string)(await host.Get($"{path}/{address}", Who.Nobody)).Is(400, code).Json["errors"]![0]!["field"]!);
    }
}
