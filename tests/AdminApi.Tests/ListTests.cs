using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

public sealed class ListTests
{
    [Theory]
    [InlineData("memory")]
    [InlineData("")]
    public async Task List_GoesPageByPage(string store)
    {
        await using var host = await TestHost.StartAsync($"Api:Store={store}");
        var made = new List<string>();
        for (var i = 0; i < 7; i++)
            made.Add((await host.Draft("""{"category": "torg"}""")).Id);
        var (read, address) = (new List<string>(), "?limit=3&category=torg");
        for (var pages = 0; address is not null; pages++)
        {
            var page = (await host.Get(address, Who.Admin)).Is(200);
            read.AddRange(page.Data.AsArray().Select(item => (string)item!["id"]!));
            var next = (string?)page.Json["next"];
            Assert.Equal(next is null ? null : $"</api/rental-objects?limit=3&category=torg&after={next}>; rel=\"next\"", page.Headers.TryGetValues("Link", out var link) ? link.Single() : null);
            address = next is null ? null : $"?limit=3&category=torg&after={next}";
            Assert.True(pages < 4);
        }

        Assert.Equal(made.Order(StringComparer.Ordinal), read);
    }

    [Theory]
    [InlineData("category=sport", 1)]
    [InlineData("category=lokaler", 0)]
    [InlineData("status=published", 1)]
    [InlineData("status=draft", 1)]
    [InlineData("owner=Teknisk%20drift", 1)]
    [InlineData("owner=teknisk%20drift", 0)]
    [InlineData("owner=Teknisk%20drift&category=sport", 0)]
    [InlineData("", 2)]
    public async Task List_Filters(string query, int count)
    {
        await using var host = await TestHost.StartAsync();
        await host.Published(Samples.Padel);
        await host.Draft(Samples.Marquee);
        Assert.Equal(count, (await host.Get($"?{query}", Who.Caseworker)).Is(200).Data.AsArray().Count);
    }

    [Theory]
    [InlineData("limit=0", "limit", "Utenfor grensene")]
    [InlineData("limit=501", "limit", "Utenfor grensene")]
    [InlineData("limit=ti", "limit", "Ugyldig forespørsel")]
    [InlineData("category=hus", "category", "Ugyldig forespørsel")]
    [InlineData("status=ferdig", "status", "Ugyldig forespørsel")]
    public async Task List_TellsWhatItCannotRead(string query, string field, string title)
    {
        await using var host = await TestHost.StartAsync();
        var refused = (await host.Get($"?{query}", Who.Admin)).Is(400);
        Assert.Equal((field, title), ((string)refused.Json["errors"]![0]!["field"]!, (string)refused.Json["title"]!));
    }
}
