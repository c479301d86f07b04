using System.Globalization;
using FsCheck.Fluent;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Domain.Resources.Tests.Publishing;

public sealed class ReportLaws
{
    /// <summary>Rules that hold one field against another: mending the one may break them.</summary>
    private static readonly string[] BetweenFields = ["end-after-start", "registration-deadline", "courts"];

    [Law]
    public void Mending_RemovesTheFindingAndAddsNoHardOne(BaseResource resource)
    {
        var before = Of(resource);
        foreach (var finding in before.Findings.Where(finding => finding.Source == FindingSource.Rules))
        {
            if (Cure.Of(resource, finding.Field) is not { } mended)
                continue;
            var after = Of(mended);
            Assert.DoesNotContain(after.Findings, left => left.Finding == finding.Finding && !BetweenFields.Contains(left.Code));
            Assert.DoesNotContain(Broken(after).Except(Broken(before)), code => !BetweenFields.Contains(code));
        }
    }

    [Law]
    public void Completion_NeverFallsWhenAPointIsMended(BaseResource resource)
    {
        var report = Of(resource);
        foreach (var item in report.Checklist.Where(item => !item.IsChecked))
        {
            if (Cure.Of(resource, item.Field) is { } mended)
                Assert.True(Of(mended).CompletionPercentage >= report.CompletionPercentage, item.Item.Id);
        }
    }

    [Law]
    public bool Completion_IsHundredExactlyWhenEveryPointIsChecked(BaseResource resource) =>
        Of(resource).CompletionPercentage == 100 == Of(resource).Checklist.All(item => item.IsChecked);

    [Law]
    public bool Completion_IsTheShareOfPointsRoundedDown(BaseResource resource)
    {
        var report = Of(resource);
        return report.CompletionPercentage == (int)Math.Floor(100m * report.Checklist.Count(item => item.IsChecked) / report.Checklist.Count);
    }

    [Law]
    public bool IsValid_ExactlyWhenNothingIsHard(BaseResource resource) =>
        Of(resource).IsValid == !Of(resource).Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    [Law]
    public bool RequiredPoints_AreCheckedWhereAnObjectIsValid(BaseResource resource) =>
        !Of(resource).IsValid || Of(resource).Checklist.All(item => item.IsChecked || item.Item.Kind != ChecklistKind.Required);

    [Law]
    public void Findings_HaveWordsInEveryLanguage(BaseResource resource)
    {
        foreach (var finding in Of(resource).Findings)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var text = finding.Text(language);
                Assert.False(string.IsNullOrWhiteSpace(text));
                Assert.DoesNotContain($"{finding.Code}(", text, StringComparison.Ordinal);
            }
        }
    }

    [Theory, InlineData("nb-NO"), InlineData("tr-TR"), InlineData("ar-SA"), InlineData("th-TH")]
    public void Report_IsTheSameInEveryCulture(string culture)
    {
        var drawn = AnyResource.OfAnyCategory.Generator.Sample(20, 30).ToList();
        var invariant = drawn.ConvertAll(Told);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(invariant, drawn.ConvertAll(Told));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Evaluate_AllocatesNothing()
    {
        var context = new RuleContext(Complete.Today, Permits.PermitRules.NorwegianDefaults);
        foreach (var resource in Complete.All.Where(resource => resource is not Event).Select(resource => resource with { Contacts = [new() { Name = "Ola" }] }))
        {
            PublishingRules.Standard.Evaluate(resource, context);
            var before = GC.GetAllocatedBytesForCurrentThread();
            PublishingRules.Standard.Evaluate(resource, context);
            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    [Fact]
    public void Report_GrowsInStepWithTheObject()
    {
        Told(Large(1));
        Assert.InRange(Allocated(Large(40_000)) / (double)Allocated(Large(10_000)), 2, 8);
    }

    private static long Allocated(BaseResource resource)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Told(resource);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Venue Large(int rows) => Complete.Venue with
    {
        Contacts = [.. Enumerable.Range(0, rows).Select(_ => new Contact { Name = "Ola", Email = "x" })],
        Content = Complete.Venue.Content! with { LongDescription = new('x', rows * 50), Gallery = [.. Enumerable.Range(0, rows).Select(i => new GalleryImage { Order = i })] },
    };

    private static string Told(BaseResource resource) => string.Join('\n', Of(resource).Findings.Select(finding => $"{finding} {finding.Text(Language.Nb)}"));

    private static IEnumerable<string> Broken(PublishingReport report)
    {
        var rules = PublishingRules.Standard.RulesOf(report.Resource.Category);
        var hard = Cure.Hard(report);
        return Enumerable.Range(0, rules.Count).Where(i => (hard & (1UL << i)) != 0).Select(i => rules[i].Id);
    }

    private static PublishingReport Of(BaseResource resource) => PublishingReport.Of(resource, Complete.Today);
}
