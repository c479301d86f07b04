using Utleie.Domain.Resources.Publishing;

namespace Utleie.Domain.Resources.Tests.Publishing;

/// <summary>Every rule of 001 §9.2–§9.4 and §3 with the smallest object that breaks it and the smallest that keeps it.</summary>
public sealed class RuleTests
{
    private static readonly RuleContext Context = new(Complete.Today, Permits.PermitRules.NorwegianDefaults);

    public static TheoryData<int, string, string> Rows => [.. RuleCase.All.Select((row, i) => new TheoryDataRow<int, string, string>(i, row.Rule, $"{row.Source} {row.Words}"))];

    [Theory, MemberData(nameof(Rows))]
    public void Rule_IsBrokenByTheOneAndKeptByTheOther(int row, string rule, string words)
    {
        Assert.NotEmpty(words);
        Assert.True(IsBroken(rule, RuleCase.All[row].Breaks));
        Assert.False(IsBroken(rule, RuleCase.All[row].Keeps));
    }

    [Fact]
    public void Rules_AllHaveARow() => Assert.Equal(
        ResourceCategory.All.SelectMany(category => PublishingRules.Standard.RulesOf(category)).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal),
        RuleCase.All.Select(row => row.Rule).Distinct().Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Rows))]
    public void Report_TellsTheBrokenRuleAtItsFieldWithItsSeverity(int row, string rule, string words)
    {
        Assert.NotEmpty(words);
        var broken = RuleCase.All[row].Breaks;
        var stated = PublishingRules.Standard.RulesOf(broken.Category).Single(one => one.Id == rule);
        var told = PublishingReport.Of(broken, Complete.Today).Findings.Where(finding => finding.Field.StartsWith(stated.Field, StringComparison.Ordinal) && finding.Severity == stated.Severity);
        Assert.NotEmpty(told);
        Assert.All(told, finding => Assert.Equal(stated.Category, finding.Category));
    }

    private static bool IsBroken(string rule, BaseResource resource)
    {
        var rules = PublishingRules.Standard.RulesOf(resource.Category);
        var bit = Enumerable.Range(0, rules.Count).Single(i => rules[i].Id == rule);
        return (PublishingRules.Standard.Evaluate(resource, Context).Broken & (1UL << bit)) != 0;
    }
}
