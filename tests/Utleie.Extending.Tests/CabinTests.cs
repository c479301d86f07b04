using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Extending.Tests;

public sealed class CabinTests
{
    private static readonly LocalDate Today = new(2026, 2, 6);

    [Fact]
    public void Json_ReadsACabinBesideTheFour_AndKeepsWhatItDoesNotKnow()
    {
        const string Json = """{"category":"hytter","identity":{"displayName":"Turisthytta"},"beds":8,"utedo":true}""";
        var cabin = Assert.IsType<Cabin>(UtleieJson.Read(Json, CabinHost.Json));
        Assert.Equal(8, cabin.Beds);
        Assert.Equal(Json, UtleieJson.Write(cabin, CabinHost.Json));
        Assert.IsType<Venue>(UtleieJson.Read("""{"category":"lokaler"}""", CabinHost.Json));
    }

    [Fact]
    public void Report_JudgesItByTheCommonRulesAndItsOwn()
    {
        var report = PublishingReport.Of(new Cabin { Beds = 0 }, Today, CabinHost.Publishing);
        Assert.Equal("The cabin has 0 beds, and needs 1–60.", Assert.Single(report.Errors, error => error.Code == "beds").Text(Language.En));
        Assert.Contains(report.Errors, error => error.Code == "display-name");
        Assert.Contains(report.Warnings, warning => warning.Code == "firewood");
        Assert.DoesNotContain(PublishingReport.Of(new Cabin { Beds = 8, Firewood = true }, Today, CabinHost.Publishing).Findings, finding => finding.Code is "beds" or "firewood");
    }

    [Fact]
    public void Wizard_LeadsThroughItsSteps()
    {
        var steps = WizardProgress.Of(PublishingReport.Of(new Cabin(), Today, CabinHost.Publishing)).Steps;
        Assert.Equal("The cabin, Rental", string.Join(", ", steps.Select(step => step.Step.Name.En)));
        Assert.False(steps[0].IsComplete);
    }
}
