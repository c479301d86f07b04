using System.Globalization;
using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Tests.Answers;

public sealed class ArgumentTests
{
    [Fact]
    public void Of_WritesTheSameInEveryCulture() => Culture.InEach(() =>
    {
        Assert.Equal("500.5", Argument.Of("x", 500.5m).Value);
        Assert.Equal("-3", Argument.Of("x", -3).Value);
        Assert.Equal("0.25", Argument.Of("x", 0.25).Value);
        Assert.Equal("2026-02-06", Argument.Of("x", new LocalDate(2026, 2, 6)).Value);
        Assert.Equal("2026-02-06", Argument.Of("x", (LocalDate?)new LocalDate(2026, 2, 6)).Value);
        Assert.Equal("2026-02-06T08:00", Argument.Of("x", new LocalDateTime(2026, 2, 6, 8, 0)).Value);
        Assert.Equal("08:00:00", Argument.Of("x", new LocalTime(8, 0)).Value);
        Assert.Equal("2026-02-06T08:00:00Z", Argument.Of("x", Instant.FromUtc(2026, 2, 6, 8, 0)).Value);
        Assert.Equal("08:00", Argument.Of("x", ClockTime.Of(8)).Value);
        Assert.Equal("12-31", Argument.Of("x", new AnnualDate(12, 31)).Value);
        Assert.Equal("true", Argument.Of("x", true).Value);
        Assert.Equal("5.00 NOK", Argument.Of("x", Money.Of(5)).Value);
        Assert.Equal("", Argument.Of("x", (int?)null).Value);
    });
}

public sealed class FindingTests
{
    [Theory]
    [InlineData("fees[0].amount", "pricing", "pricing.fees[0].amount")]
    [InlineData("[2].id", "triggers", "triggers[2].id")]
    [InlineData("", "pricing", "pricing")]
    public void Under_MovesThePath(string field, string path, string whole) => Assert.Equal(whole, Finding.Error(field, "x").Under(path).Field);

    [Fact]
    public void Finding_PrintsPathCodeAndFacts()
    {
        Assert.Equal("fees[0].amount: negative-price(value: -1)", Finding.Error("fees[0].amount", "negative-price", Argument.Of("value", -1)).ToString());
        Assert.Equal((FindingSeverity.Error, FindingSeverity.Warning), (Finding.Error("a", "b").Severity, Finding.Warning("a", "b").Severity));
        Assert.Equal(Finding.Error("a", "b", Argument.Of("c", 1)), Finding.Error("a", "b", Argument.Of("c", 1)));
        Assert.Equal("too-short(min: 60)", Reason.Of("too-short", Argument.Of("min", 60)).ToString());
        Assert.Equal("closed", Reason.Of("closed").ToString());
    }
}

public sealed class CompileErrorsTests
{
    private static readonly OneOf<Rules, CompileErrors> Sound = new Rules([Finding.Warning("a", "doubtful")]);
    private static readonly OneOf<Rules, CompileErrors> Bad = new CompileErrors([Finding.Error("b", "wrong"), Finding.Warning("c", "doubtful")]);

    [Fact]
    public void Findings_AreThoseOfEitherCase() => Assert.Equal((1, 2), (Sound.Findings.Count, Bad.Findings.Count));

    [Fact]
    public void GetValueOrThrow_ReturnsTheRules_OrThrowsWithTheFindings()
    {
        Assert.Same(Sound.AsT0, Sound.GetValueOrThrow());
        var error = Assert.Throws<InvalidOperationException>(() => Bad.GetValueOrThrow());
        Assert.Equal("The document has 2 findings: b: wrong; c: doubtful. Correct them and compile again.", error.Message);
        OneOf<Rules, CompileErrors> many = new CompileErrors([.. Enumerable.Range(0, 10_000).Select(i => Finding.Error($"f{i}", "wrong"))]);
        Assert.True(Assert.Throws<InvalidOperationException>(() => many.GetValueOrThrow()).Message.Length < 1000);
    }

    private sealed record Rules(ValueList<Finding> Warnings) : ICompiled;
}

public sealed class TextTableTests
{
    private static readonly TextTable Table = new(
        KeyValuePair.Create("too-short", new LocalizedText("Minst {min} minutter, ikke {value}.", "Minst {min} minutt, ikkje {value}.", "At least {min} minutes, not {value}.")),
        KeyValuePair.Create("closed", new LocalizedText("Stengt {", "Stengd", "Closed {when}")));

    [Theory]
    [InlineData(Language.Nb, "Minst 60 minutter, ikke 30.")]
    [InlineData(Language.Nn, "Minst 60 minutt, ikkje 30.")]
    [InlineData(Language.En, "At least 60 minutes, not 30.")]
    public void Render_FillsTheFacts(Language language, string sentence)
    {
        var reason = Reason.Of("too-short", Argument.Of("min", 60), Argument.Of("value", 30));
        Assert.Equal(sentence, Table.Render(reason, language));
        Assert.Equal(sentence, Table.Render(new Finding("f", reason.Code, FindingSeverity.Error, reason.Arguments), language));
    }

    [Fact]
    public void Render_FillsAPlaceOnce_WhateverTheFactHolds() => Assert.Equal(
        "At least {value} minutes, not {min}.",
        Table.Render(Reason.Of("too-short", new("min", "{value}"), new("value", "{min}")), Language.En));

    [Fact]
    public void Render_LeavesWhatIsNoPlace()
    {
        Assert.Equal("Stengt {", Table.Render("closed", [], Language.Nb));
        Assert.Equal("Closed {when}", Table.Render("closed", [], Language.En));
        Assert.Equal("unheard-of(a: 1)", Table.Render(Reason.Of("unheard-of", Argument.Of("a", 1)), Language.Nb));
    }

    [Fact]
    public void With_PutsAHostsWordsFirst()
    {
        var own = Table.With(KeyValuePair.Create("closed", new LocalizedText("Lukket", "Lukka", "Shut")), KeyValuePair.Create("own", new LocalizedText("a", "b", "c")));
        Assert.Equal(("Lukket", "c", "Stengt {"), (own.Render("closed", [], Language.Nb), own.Render("own", [], Language.En), Table.Render("closed", [], Language.Nb)));
        Assert.Equal(["closed", "own", "too-short"], own.Codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Constructor_RefusesACodeTwice() => Assert.Throws<ArgumentException>(() => new TextTable(KeyValuePair.Create("a", new LocalizedText("", "", "")), KeyValuePair.Create("a", new LocalizedText("", "", ""))));
}

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("nb-NO", Language.Nb)]
    [InlineData("no", Language.Nb)]
    [InlineData("nn-NO", Language.Nn)]
    [InlineData("en-GB", Language.En)]
    [InlineData("se-NO", Language.En)]
    [InlineData("tr-TR", Language.En)]
    [InlineData("", Language.En)]
    public void Of_ChoosesByCulture(string culture, Language language) => Assert.Equal(language, Languages.Of(new CultureInfo(culture)));

    [Theory]
    [InlineData(null, Language.Nb)]
    [InlineData("", Language.Nb)]
    [InlineData("nn", Language.Nn)]
    [InlineData("en-GB, nn;q=0.9", Language.En)]
    [InlineData("en;q=0.5, nn;q=0.9", Language.Nn)]
    [InlineData("de, *;q=0.1", Language.Nb)]
    [InlineData("en;q=0", Language.Nb)]
    [InlineData("en;q=2, nn;q=x", Language.Nb)]
    [InlineData(";,;q=1", Language.Nb)]
    public void Preferred_TakesTheHighestWeight(string? header, Language expected) =>
        Assert.Equal(expected, Languages.Preferred(header, [Language.Nb, Language.Nn, Language.En]));

    [Fact]
    public void Preferred_ChoosesOnlyWhatIsOffered()
    {
        Assert.Equal(Language.En, Languages.Preferred("nn, nb;q=0.5", [Language.En]));
        Assert.Throws<ArgumentException>(() => Languages.Preferred("nn", []));
    }

    [Fact]
    public void Text_IsBokmaal_WhereNothingIsSaid()
    {
        var text = new LocalizedText("nb", "nn", "en");
        Assert.Equal(("nb", "nn", "en", "nb", "nb"), (text.In(Language.Nb), text.In(Language.Nn), text.In(Language.En), text.In(default), text.ToString()));
    }
}
