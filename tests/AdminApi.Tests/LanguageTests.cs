using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("", "nb", "Det finnes ikke noe")]
    [InlineData("nb-NO", "nb", "Det finnes ikke noe")]
    [InlineData("no", "nb", "Det finnes ikke noe")]
    [InlineData("nn", "nn", "Det finst ikkje noko")]
    [InlineData("en-GB,en;q=0.8", "en", "There is nothing")]
    [InlineData("de, nn;q=0.5, en;q=0.9", "en", "There is nothing")]
    [InlineData("en;q=0, nn;q=0.1", "nn", "Det finst ikkje noko")]
    [InlineData("de", "nb", "Det finnes ikke noe")]
    [InlineData("@@@", "nb", "Det finnes ikke noe")]
    public async Task Messages_AreInTheLanguageAskedFor(string asked, string language, string sentence)
    {
        await using var host = await TestHost.StartAsync();
        var reply = (await host.Get("/ingenting", Who.Admin, $"Accept-Language: {asked}")).Is(404);
        Assert.StartsWith(sentence, (string)reply.Json["detail"]!, StringComparison.Ordinal);
        Assert.Equal([language], reply.Content.ContentLanguage);
    }

    [Fact]
    public async Task Reasons_AreInTheLanguageAskedFor()
    {
        await using var host = await TestHost.StartAsync();
        var path = await host.Published(Samples.Padel);
        var refused = await host.Post($"{path}/bookings", Who.Citizen, """{"courtId": "bane-9", "start": "2026-02-09T09:00", "end": "2026-02-09T10:00"}""", "Accept-Language: en");
        Assert.StartsWith("There is no court", (string)refused.Is(422).Json["reasons"]![0]!["message"]!, StringComparison.Ordinal);
        Assert.Equal("Rejected", (string)refused.Json["title"]!);
    }

    [Fact]
    public void Texts_AreInAllThreeAndFilledIn()
    {
        foreach (var table in (Utleie.Domain.Answers.TextTable[])[ProblemTexts.Table, HostTexts.Table, Resources.ResourceProblems.Table, Utleie.Domain.Answers.UnknownMembers.Texts])
        {
            foreach (var code in table.Codes)
                Assert.Equal(3, Enum.GetValues<Utleie.Domain.Answers.Language>().Select(language => table.Render(code, [], language)).Count(sentence => sentence.Length > 10));
        }
    }
}
