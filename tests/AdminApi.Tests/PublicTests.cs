using System.Text.Json.Nodes;
using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

/// <summary>What the public sees, and what it never does.</summary>
public sealed class PublicTests
{
    private const string DoorCode = "4711-kjeller";

    [Theory]
    [InlineData("draft", false)]
    [InlineData("pending_review", false)]
    [InlineData("published", true)]
    [InlineData("suspended", false)]
    [InlineData("archived", false)]
    public async Task Public_SeesWhatIsPublished(string status, bool isSeen)
    {
        await using var host = await TestHost.StartAsync();
        var path = status is "draft" or "pending_review" ? $"/{(await host.Draft(Samples.Padel)).Id}" : await host.Published(Samples.Padel);
        if (status is not ("draft" or "published"))
            (await host.Step(path, status)).Is(200);
        foreach (var address in (string[])[path, $"{path}/calendar", $"{path}/first-free"])
            Assert.Equal(isSeen ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await host.Get(address, Who.Nobody)).Status);
        Assert.Equal(isSeen ? 1 : 0, (await host.Get("", Who.Nobody)).Is(200).Data.AsArray().Count);
        Assert.Single((await host.Get("", Who.Operations)).Is(200).Data.AsArray());
    }

    [Theory]
    [InlineData("public", "–ASDIO")]
    [InlineData("organization", "ASDO")]
    [InlineData("internal", "ASD")]
    [InlineData("admin_only", "A")]
    public async Task Visibility_IsWhoSeesIt(string circle, string roles)
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel.With(json => json["audience"]!["visibility"] = new JsonArray(circle)));
        foreach (var who in Who.All)
        {
            var isSeen = roles.Contains(who.Roles is "" ? '–' : who.Roles[0], StringComparison.Ordinal);
            Assert.Equal((who, isSeen ? HttpStatusCode.OK : HttpStatusCode.NotFound), (who, (await host.Get(path, who)).Status));
        }
    }

    [Fact]
    public async Task Public_DoesNotReadWhatIsOfTheHouse()
    {
        await using var host = await TestHost.StartAsync();
        foreach (var sample in (string[])[Samples.Padel, Samples.Marquee, Samples.MeetingRoom])
        {
            var inside = sample.With(json =>
            {
                json["internalNote"] = "HEMMELIG";
                json["content"]!["internalNote"] = "HEMMELIG";
                json["timeLogic"]!["blackoutPeriods"] = JsonNode.Parse("""[{"id": "x", "name": "HEMMELIG", "fromDate": "2026-03-01", "toDate": "2026-03-02", "visible": false}]""");
            });
            var path = await host.Published(inside);
            var seen = (await host.Get(path, Who.Citizen)).Is(200).Text;
            Assert.All(
                (string[])["HEMMELIG", "MORGEN10", "internalCode", "internalName", "feeCode", "accountNumber", "1234 56 78903", "createdBy", "approvalSteps", "damageHistory", "serialNumbers", "bookedBy", "visibility", "accessCode", "accessInstructions"],
                word => Assert.DoesNotContain(word, seen, StringComparison.Ordinal));
            Assert.Contains("HEMMELIG", (await host.Get(path, Who.Operations)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task DoorCode_IsToldByNoAnswer_ByNoLog_AndKeptProtected()
    {
        var folder = Directory.CreateTempSubdirectory("utleie-secret-");
        await using (var host = await TestHost.StartAsync("Api:Store=", $"Api:DataFolder={folder.FullName}"))
        {
            var with = Samples.MeetingRoom.With(json => json["location"]!["accessCode"] = DoorCode);
            var path = await host.Published(with);
            var tag = await host.TagOf(path);
            (await host.Put(path, Who.Caseworker, with.With(json => json["location"]!["accessCode"] = 4711), $"If-Match: {tag}")).Is(400);
            foreach (var who in Who.All)
                Assert.DoesNotContain("accessCode", (await host.Get(path, who)).Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("4711", host.Log.Text, StringComparison.Ordinal);
        }

        var kept = string.Concat(Directory.GetFiles(folder.FullName, "utleie.db*").Select(File.ReadAllText));
        Assert.Contains("protected:", kept, StringComparison.Ordinal);
        Assert.DoesNotContain(DoorCode, kept, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task DoorCode_IsKeptByAChangeThatDoesNotNameIt()
    {
        await using var host = await TestHost.StartAsync();
        var made = await host.Draft(Samples.MeetingRoom.With(json => json["location"]!["accessCode"] = DoorCode));
        (await host.Put($"/{made.Id}", Who.Admin, made.Data.ToJsonString(), "If-Match: \"1\"")).Is(200);
        Assert.Equal(DoorCode, await host.DoorCode(made.Id));
        (await host.Put($"/{made.Id}", Who.Admin, made.Data.ToJsonString().With(json => json["location"]!["accessType"] = "janitor"), "If-Match: \"2\"")).Is(200);
        Assert.Null(await host.DoorCode(made.Id));
    }
}
