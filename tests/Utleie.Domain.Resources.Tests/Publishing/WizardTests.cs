using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests.Publishing;

/// <summary>The wizards of 001 §8.1, in its order and words.</summary>
public sealed class WizardTests
{
    private const string Table =
        """
        lokaler | 1 | Lokasjon | Identitet, adresse, kart, beskrivelse, kontakter, media, egenskaper, fasiliteter, universell utforming, tilleggstjenester
        lokaler | 2 | Tilgjengelighet | Type (tidsintervall/dag), intervall, åpningstider, unntak, blackout-perioder
        lokaler | 3 | Regler | Godkjenningsmodus, begrensninger, paraplydisponering, tidslogikk
        lokaler | 4 | Pris og betaling | Prismodell, målgrupper, betalingsmetoder, depositum, avgifter, vilkår
        lokaler | 5 | Publisering | Synlighet, målgrupper, sjekkliste, oppsummering
        sport | 1 | Lokasjon | Identitet, adresse, bane-info (underlag, dimensjoner, belysning), multi-bane oppsett
        sport | 2 | Tilgjengelighet | Åpningstider per bane, tidsluker
        sport | 3 | Regler | Godkjenning, prioritetsregler, vedlikeholdsstatus
        sport | 4 | Pris/Depositum | Priser per bane, betalingsmetoder
        sport | 5 | Publisering | Synlighet, sjekkliste
        arrangementer | 1 | Tidspunkter | Eventdatoer, program, varighet, gjentagelse
        arrangementer | 2 | Kapasitet | Billettyper, soner, venteliste
        arrangementer | 3 | Pris | Billettpriser, målgrupper, betalingsmetoder
        arrangementer | 4 | Vilkår | Avbestilling, refusjon, dokumentkrav, tillatelser
        arrangementer | 5 | Publisering | Synlighet, arrangørinfo, sjekkliste
        torg | 1 | Hentested | Identitet, hentested/plassering, utstyrsbeskrivelse
        torg | 2 | Antall/Lager | Tilgjengelig mengde, enheter, tilstand
        torg | 3 | Tilgjengelighet | Dag/antall-basert, hentetider
        torg | 4 | Regler | Godkjenning, utlånsregler, returfrister
        torg | 5 | Pris/Depositum | Priser, depositum, skadehåndtering
        torg | 6 | Publisering | Sjekkliste, synlighet
        """;

    [Fact]
    public void Steps_AreThoseOfTheTable() => Assert.Equal(
        Table.ReplaceLineEndings("\n").Split('\n'),
        ResourceCategory.All.SelectMany(category => PublishingRules.Standard.StepsOf(category).Select(step => $"{category.Value} | {step.Number} | {step.Name} | {step.Contents}")));

    [Fact]
    public void Steps_OwnEveryMemberOfTheirCategory()
    {
        foreach (var resource in Complete.All)
        {
            var steps = PublishingRules.Standard.StepsOf(resource.Category);
            foreach (var member in WireTable.Rows[resource.GetType().Name].Select(line => line.Split(' ')[0]).Where(member => member != "category"))
                Assert.Contains(steps, step => step.Fields.Any(field => field == member));
        }
    }

    [Theory]
    [InlineData("lokaler", "pricing.pricePlans[2].conditions.timeFrom", 4)]
    [InlineData("lokaler", "pricing.addOnServices[0].price", 1)]
    [InlineData("lokaler", "venueAccess.cleaningFee", 4)]
    [InlineData("lokaler", "venueAccess.keyType", 1)]
    [InlineData("lokaler", "timeLogic.blackoutPeriods[3].toDate", 2)]
    [InlineData("lokaler", "timeLogic.blackout", 3)]
    [InlineData("sport", "multiCourt.courts[12].priceAdjustment", 4)]
    [InlineData("sport", "multiCourt.courts[12].bookingSlots[0].timeFrom", 2)]
    [InlineData("sport", "multiCourt.courts[12].name", 1)]
    [InlineData("arrangementer", "eventCapacity.ticketTypes[0].price", 3)]
    [InlineData("arrangementer", "documentRequirements.alcoholPermit", 4)]
    [InlineData("torg", "loan.maxLoanDurationDays", 4)]
    [InlineData("torg", "loan.pickupLocation", 1)]
    [InlineData("torg", "something.of.the.host", 1)]
    public void StepOf_IsTheOneThatOwnsTheLongestStart(string category, string field, int step)
    {
        Assert.True(ResourceCategory.TryParse(category, out var known));
        Assert.Equal(step, PublishingRules.Standard.StepOf(known, field).Number);
    }

    [Fact]
    public void Progress_OfACompleteObjectIsComplete() => Assert.All(Complete.All, resource =>
    {
        var progress = WizardProgress.Of(resource, Complete.Today);
        Assert.All(progress.Steps, step => Assert.True(step is { IsComplete: true, HasErrors: false, HasWarnings: false, FirstField: null }));
        Assert.Equal(progress.Steps[^1], progress.Next);
    });

    [Fact]
    public void Progress_TellsWhereToGo()
    {
        var progress = WizardProgress.Of(Complete.Venue with { Content = null, Workflow = null, VenueCapacity = null }, Complete.Today);
        Assert.Equal("venueCapacity.maxPersons", progress.Steps[0].FirstField);
        Assert.True(progress.Steps[0] is { IsComplete: false, HasErrors: true, HasWarnings: true });
        Assert.True(progress.Steps[3] is { IsComplete: true, HasWarnings: true, FirstField: "workflow.termsAcceptance.documentUrl" });
        Assert.Equal("workflow.approvalMode", progress.Steps[2].FirstField);
        Assert.Equal(progress.Steps[0], progress.Next);
    }

    [Fact]
    public void Progress_HoldsEveryFindingOnce() => Assert.All(AnyResource.Types, type =>
    {
        var report = PublishingReport.Of((BaseResource)Activator.CreateInstance(type)!, Complete.Today);
        Assert.Equal(
            report.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal),
            WizardProgress.Of(report).Steps.SelectMany(step => step.Findings).Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Document_HasTheStepsInALanguage()
    {
        var json = WireFormat.Write(WizardStepDocument.Of(WizardProgress.Of(Complete.Equipment with { Inventory = null }, Complete.Today), Language.En), PublishingJson.Options);
        Assert.StartsWith("""[{"step":1,"name":"Pick-up","contents":"Identity, pick-up place, description of the equipment","complete":true,"findings":[]},{"step":2,"name":"Quantity/Stock",""", json, StringComparison.Ordinal);
        Assert.Contains(
            """
            "complete":false,"firstField":"inventory.totalUnits","findings":[{"field":"inventory.totalUnits","message":"The number of units must be greater than 0. Enter how many there are.","severity":"error","category":"category_specific","code":"total-units"}]
            """,
            json,
            StringComparison.Ordinal);
    }
}
