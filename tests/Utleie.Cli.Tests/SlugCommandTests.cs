namespace Utleie.Cli.Tests;

public sealed class SlugCommandTests
{
    [Theory]
    [InlineData("Møterom Y - Kragerø", "moeterom-y-kragero")]
    [InlineData("Mo\u0308terom Å\u030a", "moeterom-aa")]
    [InlineData("Ålesund idrettshall", "aalesund-idrettshall")]
    [InlineData("Bærum Kulturhus", "baerum-kulturhus")]
    [InlineData("Søndre Øyeren", "soendre-oeyeren")]
    [InlineData("Café Ñandú – Großer Saal", "cafe-nandu-grosser-saal")]
    [InlineData("  -- Hall  12/b!  ", "hall-12-b")]
    [InlineData("Đakovo þing ŋ Łódź", "dakovo-thing-n-lodz")]
    [InlineData("LIŞTE İ", "liste-i")]
    public void Slug_FollowsTheTable(string name, string slug) => Assert.Equal(slug + "\n", Desk.Run("slug", name).Out);

    [Fact]
    public void Slug_IsAtMostEightyCharactersCutAtAWord()
    {
        var slug = Desk.Run("slug", string.Join(' ', Enumerable.Repeat("kulturhus", 30))).Out.TrimEnd('\n');
        Assert.Equal(string.Join('-', Enumerable.Repeat("kulturhus", 8)), slug);
    }

    [Fact]
    public void Slug_IsOneLineForEachName() => Assert.Equal(["bane-1", "bane-2", "bane-1"], Desk.Run("slug", "Bane 1", "Bane 2", "Bane 1").Lines);

    [Fact]
    public void Slug_ReadsNamesFromStandardInput() => Assert.Equal(["bane-1", "oestre-hall"], Desk.With("Bane 1\n\nØstre hall\n", "slug", "-").Lines);

    [Theory]
    [InlineData("🎉🎊")]
    [InlineData("· – ·")]
    [InlineData("")]
    public void Slug_OfNothingIsAnError(string name) =>
        Assert.Equal($"'{name}': it has no letters or digits to make a slug from. Use a name that has some.", Desk.Run("slug", "Bane 1", name).Unreadable());

    [Theory]
    [InlineData("bane-1\nbane-1-2\n")]
    [InlineData("""["bane-1", "bane-1-2"]""")]
    [InlineData("\n bane-1 \r\nbane-1-2")]
    public void Slug_IsUniqueAmongThoseTaken(string taken) =>
        Assert.Equal(["bane-1-3", "bane-1-4", "bane-2"], Desk.Run("slug", "Bane 1", "bane 1", "Bane 2", "--taken", Desk.File(taken)).Lines);

    [Theory]
    [InlineData("bane-1\nBane 2\n", "line 2: 'Bane 2' is not a valid slug. Write it as moeterom-y-kragero.")]
    [InlineData("""["bane-1", "Bane 2"]""", "[1]: 'Bane 2' is not a valid slug. Write it as moeterom-y-kragero.")]
    [InlineData("""["bane-1", 2]""", "[1]: a text is expected")]
    public void Slug_RefusesATakenFileOfOtherThings(string taken, string message)
    {
        var file = Desk.File(taken);
        Assert.StartsWith($"{file}: {message}", Desk.Run("slug", "Bane 1", "--taken", file).Unreadable(), StringComparison.Ordinal);
    }

    [Fact]
    public void Slug_TakesNamesThatLookLikeOptionsAfterTwoHyphens() => Assert.Equal("now-open\n", Desk.Run("slug", "--", "--now open").Out);
}
