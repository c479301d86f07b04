using System.Reflection;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Storage.Tests;

public sealed class WordsTests
{
    private static readonly string[] Codes = [.. typeof(StorageCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void Table_HasASentenceForEveryCodeInEveryLanguage()
    {
        Assert.Equal(Codes.Order(StringComparer.Ordinal), StorageTexts.Table.Codes.Order(StringComparer.Ordinal));
        Argument[] all = [new("id", "ID"), new("slug", "SLUG"), new("version", "7"), new("expected", "6")];
        Assert.All(Codes, code => Assert.All(Enum.GetValues<Language>(), language => Assert.Matches(@"^[^{}]+\. [^{}]+\.$", StorageTexts.Table.Render(code, [.. all], language))));
        Assert.All(Codes, code => Assert.Equal(3, Enum.GetValues<Language>().Select(language => StorageTexts.Table.Render(code, [.. all], language)).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public void Table_TellsBothVersions() => Assert.Equal(
        "Endringen bygger på versjon 6, men versjon 7 er lagret. Last inn på nytt og gjør endringen igjen.",
        StorageTexts.Table.Render(Reason.Of(StorageCodes.Outdated, Argument.Of("expected", 6), Argument.Of("version", 7)), Language.Nb));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(501)]
    public void Limit_HasBounds(int limit) => Assert.Contains("from 1 to 500", Assert.Throws<ArgumentOutOfRangeException>(() => new PageRequest { Limit = limit }).Message, StringComparison.Ordinal);

    [Fact]
    public void Limit_IsFiftyOrWhatIsAskedFor() => Assert.Equal([50, 1, 500], [PageRequest.First.Limit, new PageRequest { Limit = 1 }.Limit, new PageRequest { Limit = 500 }.Limit]);

    [Fact]
    public void Match_TakesTheCaseThatHolds()
    {
        var receipt = new IdempotencyRecord("key", "", "", default);
        var reason = Reason.Of(StorageCodes.InUse);
        Assert.Equal("written", Told(Written.Instance));
        Assert.Equal("key", Told(new AlreadyProcessed(receipt)));
        Assert.Equal("in-use", Told(new WriteRefusal(reason)));

        static string Told(WriteOutcome outcome) => outcome.Match(_ => "written", repeated => repeated.Record.Key, refusal => refusal.Reason.Code);
    }
}
