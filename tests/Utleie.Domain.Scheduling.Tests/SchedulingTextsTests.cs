using System.Reflection;
using System.Text.RegularExpressions;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests;

public sealed partial class SchedulingTextsTests
{
    private static string[] Codes { get; } = [.. typeof(SchedulingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void Table_HasWordsForEveryCodeAndNoOther() => Assert.Equal(
        Codes.Concat(UnknownMembers.FindingTexts.Concat(DayTypeCodes.FindingTexts).Select(text => text.Key)).Distinct().Order(StringComparer.Ordinal),
        SchedulingTexts.Table.Codes.Order(StringComparer.Ordinal));

    [Fact]
    public void Table_NamesTheSameFactsInEveryLanguage() => Assert.All(Codes, code =>
    {
        var facts = Enum.GetValues<Language>().Select(language => string.Join(' ', Facts().Matches(SchedulingTexts.Table.Render(code, [], language)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)));
        Assert.Single(facts.Distinct());
    });

    [Fact]
    public void Render_TellsValueRuleAndCure()
    {
        var calendar = Calendar(Padel());

        var refused = calendar.Decide(Booking("bane-1", "2026-01-19T10:20", "2026-01-19T11:20"));

        Assert.Equal(
            "Starten 2026-01-19 10:20 passer ikke med tidsluker på 60 minutter. Velg 2026-01-19 10:00 eller 2026-01-19 11:00.",
            refused.Match(_ => "", no => SchedulingTexts.Table.Render(no.Reasons[0], Language.Nb)));
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Facts();
}
