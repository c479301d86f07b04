using System.Text.RegularExpressions;
using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

public sealed partial class StartPageTests
{
    [Theory]
    [InlineData("nb", "Alle endepunkter")]
    [InlineData("nn", "Alle endepunkt<")]
    [InlineData("en", "All endpoints")]
    public async Task Start_IsInTheLanguageAskedFor_AndLinksWhatIsThere(string language, string text)
    {
        await using var host = await TestHost.StartAsync();
        var page = (await host.Get("//", Who.Nobody, $"Accept-Language: {language}")).Is(200);
        Assert.Equal("text/html", page.Content.ContentType!.MediaType);
        Assert.Contains($"<html lang=\"{language}\">", page.Text, StringComparison.Ordinal);
        Assert.Contains(text, page.Text, StringComparison.Ordinal);
        string[] links = [.. Link().Matches(page.Text).Select(link => link.Groups[1].Value)];
        Assert.Contains("/docs", links);
        foreach (var link in links)
            (await host.Get($"/{link}", Who.Nobody)).Is(200);
    }

    [Fact]
    public async Task Docs_ListsEveryEndpoint()
    {
        await using var host = await TestHost.StartAsync();
        var docs = (await host.Get("//docs", Who.Nobody)).Is(200).Text;
        foreach (var (endpoint, _, roles) in RoleTests.Endpoints.Select(row => row.Data))
        {
            var parts = endpoint.Split(' ');
            var row = docs.Split('\n').Single(line => line.StartsWith($"<tr><td>{parts[0]}</td><td><code>{TestHost.Root}{parts[1]}</code>", StringComparison.Ordinal)
                || (parts[1].Length == 0 && line.StartsWith($"<tr><td>{parts[0]}</td><td><code>{TestHost.Root}/</code>", StringComparison.Ordinal)));
            Assert.Equal(roles == "alle", row.Contains("<td>everyone</td>", StringComparison.Ordinal));
            Assert.Equal(roles.Contains('A', StringComparison.Ordinal), row.Contains("Admin", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
