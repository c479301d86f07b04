using System.Text.Json.Nodes;
using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

public sealed class ResourceTests
{
    [Fact]
    public async Task Create_AnswersAsTheDocumentShows()
    {
        await using var host = await TestHost.StartAsync();
        var made = await host.Draft("""
            {
              "category": "lokaler", "subcategory": "Møterom",
              "identity": { "internalCode": "MR-Y-001", "ownerUnit": "Kultur og idrett", "displayName": "Møterom Y - Kragerø" },
              "location": { "address": { "street": "Kulturveien 1", "postalCode": "3770", "postalArea": "Kragerø" } },
              "ourOwn": { "floorPlan": 7 }
            }
            """);
        Assert.True((bool)made.Json["success"]!);
        Assert.Equal(["id", "category", "status"], made.Data.AsObject().Take(3).Select(member => member.Key));
        Assert.Equal(("lokaler", "draft", "moeterom-y-kragero"), ((string)made.Data["category"]!, (string)made.Data["status"]!, (string)made.Data["identity"]!["slug"]!));
        Assert.Equal(
            """{"status":"draft","createdBy":"astrid","updatedBy":"astrid","version":1}""",
            made.Data["metadata"]!.ToJsonString().With(json => Array.ForEach(["createdAt", "updatedAt"], name => json.AsObject().Remove(name))));
        Assert.Equal(7, (int)made.Data["ourOwn"]!["floorPlan"]!);
        Assert.Equal($"{TestHost.Root}/{made.Id}", made.Headers.Location!.ToString());
        Assert.Equal("\"1\"", made.Tag);
    }

    [Fact]
    public async Task Create_LeavesToTheHostWhatIsTheHosts()
    {
        await using var host = await TestHost.StartAsync();
        var made = await host.Post("", new("sara", "Saksbehandler"), """{"category": "torg", "identity": {"objectId": "550e8400-e29b-41d4-a716-446655440001"}, "metadata": {"status": "published", "version": 9}}""", "X-Dev-Unit: Teknisk drift");
        Assert.NotEqual("550e8400-e29b-41d4-a716-446655440001", made.Is(201).Id);
        Assert.Equal(("draft", 1, "Teknisk drift"), ((string)made.Data["status"]!, (int)made.Data["metadata"]!["version"]!, (string)made.Data["identity"]!["ownerUnit"]!));
        Assert.Equal($"torg-{made.Id}", (string)made.Data["identity"]!["slug"]!);
    }

    [Fact]
    public async Task Create_MakesAnAddressThatNobodyHas()
    {
        await using var host = await TestHost.StartAsync();
        var slugs = new List<string>();
        for (var i = 0; i < 3; i++)
            slugs.Add((string)(await host.Draft("""{"category": "torg", "identity": {"displayName": "Grill på hjul"}}""")).Data["identity"]!["slug"]!);
        Assert.Equal(["grill-paa-hjul", "grill-paa-hjul-2", "grill-paa-hjul-3"], slugs);
    }

    [Fact]
    public async Task Create_AndDuplicate_ManyAtOnceEachGetAnAddress()
    {
        await using var host = await TestHost.StartAsync("Api:Store=");
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.Post("", Who.Admin, """{"category": "torg", "identity": {"displayName": "Grill"}}""")));
        Assert.Equal(8, made.Select(reply => (string)reply.Is(201).Data["identity"]!["slug"]!).Distinct().Count());
        var copies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.Post("/grill/duplicate", Who.Admin, null)));
        Assert.Equal(8, copies.Select(reply => (string)reply.Is(201).Data["identity"]!["slug"]!).Distinct().Count());
    }

    [Fact]
    public async Task Get_FindsByIdAndBySlug()
    {
        await using var host = await TestHost.StartAsync();
        var made = await host.Draft(Samples.Padel);
        Assert.Equal(made.Text, (await host.Get($"/{made.Id}", Who.Admin)).Is(200).Text);
        Assert.Equal(made.Text, (await host.Get("/drammen-padel", Who.Admin)).Is(200).Text);
    }

    [Fact]
    public async Task Put_SavesADraftHoweverIncomplete()
    {
        await using var host = await TestHost.StartAsync();
        var made = await host.Draft(Samples.Padel);
        var saved = await host.Put($"/{made.Id}", Who.Caseworker, """{"category": "sport"}""", "If-Match: \"1\"");
        Assert.Equal(("draft", "drammen-padel", "Kultur og idrett"), ((string)saved.Is(200).Data["status"]!, (string)saved.Data["identity"]!["slug"]!, (string)saved.Data["identity"]!["ownerUnit"]!));
        Assert.Null(saved.Data["pricing"]);
        Assert.Equal("\"2\"", saved.Tag);
    }

    [Fact]
    public async Task Put_TakesAnAnswerBackAsItIs()
    {
        await using var host = await TestHost.StartAsync();
        var made = await host.Draft(Samples.MeetingRoom);
        var saved = (await host.Put($"/{made.Id}", Who.Caseworker, made.Data.ToJsonString(), "If-Match: \"1\"")).Is(200);
        Assert.Equal(WithoutMetadata(made), WithoutMetadata(saved));
        static string WithoutMetadata(Reply reply) => reply.Data.ToJsonString().With(json => json.AsObject().Remove("metadata"));
    }

    [Fact]
    public async Task Put_APublishedObjectMustStayPublishable()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        var stored = (await host.Get(path, Who.Caseworker)).Data.ToJsonString();
        var broken = stored.With(json => json["location"]!["address"]!.AsObject().Remove("street"));
        var refused = (await host.Put(path, Who.Caseworker, broken, $"If-Match: {await host.TagOf(path)}")).Is(422, "hard-findings");
        Assert.Equal(["location.address.street"], refused.Json["errors"]!.AsArray().Select(error => (string)error!["field"]!));
        var changed = stored.With(json => json["content"]!["shortDescription"] = "Fire baner");
        var saved = (await host.Put(path, Who.Caseworker, changed, $"If-Match: {await host.TagOf(path)}")).Is(200);
        Assert.Equal("published", (string)saved.Data["status"]!);
    }

    [Fact]
    public async Task Put_AnOperationsManagerChangesBlackoutsOnly()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        var seen = await host.Get(path, Who.Operations);
        var closed = seen.Data.ToJsonString().With(json => json["timeLogic"]!["blackoutPeriods"]!.AsArray().Add(
            JsonNode.Parse("""{"id": "lekkasje", "name": "Lekkasje", "fromDate": "2026-02-10", "toDate": "2026-02-11"}""")));
        (await host.Put(path, Who.Operations, closed, $"If-Match: {seen.Tag}")).Is(200);
        var cheap = closed.With(json => json["pricing"]!["basePrice"] = 1);
        (await host.Put(path, Who.Operations, cheap, $"If-Match: {await host.TagOf(path)}")).Is(403, "edit-beyond-role");
    }

    [Fact]
    public async Task Duplicate_MakesADraftWithAnAddressOfItsOwn()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        var copy = (await host.Post($"{path}/duplicate", Who.Caseworker, null)).Is(201);
        Assert.Equal(("draft", "drammen-padel-2", 1), ((string)copy.Data["status"]!, (string)copy.Data["identity"]!["slug"]!, (int)copy.Data["metadata"]!["version"]!));
        Assert.NotEqual(path[1..], copy.Id);
    }

    [Fact]
    public async Task Delete_RemovesDraftsAndWhatIsArchived_ButNothingWithBookings()
    {
        await using var host = await TestHost.StartAsync();
        var draft = await host.Draft(Samples.Concert);
        Assert.Empty((await host.Delete($"/{draft.Id}", Who.Admin, "If-Match: \"1\"")).Is(204).Text);
        (await host.Get($"/{draft.Id}", Who.Admin)).Is(404, "not-found");
        var path = await host.Published(Samples.Padel);
        (await host.Delete(path, Who.Admin, $"If-Match: {await host.TagOf(path)}")).Is(409, "not-deletable");
        (await host.Post($"{path}/bookings", Who.Citizen, """{"courtId": "bane-1", "start": "2026-02-09T09:00", "end": "2026-02-09T10:00"}""")).Is(201);
        (await host.Step(path, "archived")).Is(200);
        (await host.Delete(path, Who.Admin, $"If-Match: {await host.TagOf(path)}")).Is(409, "in-use");
    }

    [Fact]
    public async Task Validate_AnswersAsTheDocumentShows()
    {
        await using var host = await TestHost.StartAsync();
        var draft = await host.Draft("""{"category": "lokaler", "identity": {"displayName": "Sal"}}""");
        var judged = (await host.Get($"/{draft.Id}/validate", Who.Caseworker)).Is(200).Data;
        Assert.Equal(["isValid", "completionPercentage", "errors", "warnings"], judged.AsObject().Select(member => member.Key));
        Assert.False((bool)judged["isValid"]!);
        var error = judged["errors"]!.AsArray().Single(one => (string)one!["field"]! == "venueCapacity.maxPersons")!;
        Assert.Equal(("error", "category_specific"), ((string)error["severity"]!, (string)error["category"]!));
    }

    [Fact]
    public async Task Wizard_TellsItsSteps()
    {
        await using var host = await TestHost.StartAsync();
        var draft = await host.Draft(Samples.Concert);
        var steps = (await host.Get($"/{draft.Id}/wizard", Who.Operations)).Is(200).Data.AsArray();
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => (int)step!["step"]!));
        Assert.All(steps, step => Assert.NotEmpty((string)step!["name"]!));
    }

    [Fact]
    public async Task Permits_AreOfEventsOnly()
    {
        await using var host = await TestHost.StartAsync();
        var concert = await host.Draft(Samples.Concert);
        var permits = (await host.Get($"/{concert.Id}/permits", Who.Caseworker)).Is(200).Data;
        Assert.Equal(8, permits["permits"]!.AsArray().Count);
        Assert.Equal(["firePermit"], permits["missing"]!.AsArray().Select(word => (string)word!));
        var hall = await host.Draft(Samples.Padel);
        (await host.Get($"/{hall.Id}/permits", Who.Caseworker)).Is(404, "not-an-event");
    }
}
