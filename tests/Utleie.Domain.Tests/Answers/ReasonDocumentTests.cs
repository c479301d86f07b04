using Utleie.Domain.Answers;

namespace Utleie.Domain.Tests.Answers;

public sealed class ReasonDocumentTests
{
    private static readonly TextTable Texts = new(
        KeyValuePair.Create("too-short", new LocalizedText("Minst {min} minutter.", "Minst {min} minutt.", "At least {min} minutes.")),
        KeyValuePair.Create("taken", new LocalizedText("Opptatt.", "Oppteken.", "Taken.")));

    private static readonly Reason TooShort = Reason.Of("too-short", new Argument("min", "60"), new Argument("asked", "30"));

    [Fact]
    public void Of_AReasonHasItsFactsByNameAndNoFieldUnlessGiven()
    {
        var document = ReasonDocument.Of(TooShort, "Minst 60 minutter.");
        Assert.Equal((null, "too-short", "Minst 60 minutter."), (document.Field, document.Code, document.Message));
        Assert.Equal(("60", "30", 2), (document.Args["min"], document.Args["asked"], document.Args.Count));
        Assert.Equal("end", ReasonDocument.Of(TooShort, "", "end").Field);
    }

    [Fact]
    public void Of_AFindingHasItsPath() =>
        Assert.Equal(("fees[0].amount", "negative"), (ReasonDocument.Of(Finding.Error("fees[0].amount", "negative"), "").Field, ReasonDocument.Of(Finding.Error("fees[0].amount", "negative"), "").Code));

    [Fact]
    public void Of_AFactThatIsNamedTwiceIsTheFirst() =>
        Assert.Equal("1", ReasonDocument.Of(Reason.Of("x", new Argument("a", "1"), new Argument("a", "2")), "").Args["a"]);

    [Theory]
    [InlineData(Language.Nb, "Minst 60 minutter.", "Opptatt.")]
    [InlineData(Language.Nn, "Minst 60 minutt.", "Oppteken.")]
    [InlineData(Language.En, "At least 60 minutes.", "Taken.")]
    public void Of_SeveralKeepsTheirOrderAndTheLanguage(Language language, string first, string second)
    {
        Assert.Equal([first, second], ReasonDocument.Of([TooShort, Reason.Of("taken")], Texts, language).Select(document => document.Message));
        ValueList<Finding> findings = [Finding.Error("a", "too-short", new Argument("min", "60")), Finding.Warning("b", "taken")];
        Assert.Equal([("a", first), ("b", second)], ReasonDocument.Of(findings, Texts, language).Select(document => (document.Field!, document.Message)));
    }

    [Fact]
    public void ToReason_IsTheReasonItWasMadeOf()
    {
        var reason = ReasonDocument.Of(TooShort, "").ToReason();
        Assert.Equal("too-short", reason.Code);
        Assert.Equal(TooShort.Arguments.OrderBy(argument => argument.Name, StringComparer.Ordinal), reason.Arguments.OrderBy(argument => argument.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Without_TakesAwayOneFact()
    {
        var document = ReasonDocument.Of(TooShort, "Minst 60 minutter.", "end");
        var without = document.Without("asked");
        Assert.Equal(["min"], without.Args.Select(fact => fact.Key));
        Assert.Equal(document, without with { Args = document.Args });
        Assert.Same(document, document.Without("booking"));
    }

    [Fact]
    public void Of_NothingIsAMistake()
    {
        Assert.Throws<ArgumentNullException>(() => ReasonDocument.Of((Reason)null!, ""));
        Assert.Throws<ArgumentNullException>(() => ReasonDocument.Of((Finding)null!, ""));
        Assert.Throws<ArgumentNullException>(() => ReasonDocument.Of([TooShort], null!, Language.Nb));
        Assert.Throws<ArgumentNullException>(() => ReasonDocument.Of((ValueList<Finding>)[], null!, Language.Nb));
    }
}
