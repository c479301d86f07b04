using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests.Publishing;

public sealed class ReportTests
{
    public static TheoryData<int> Categories => [0, 1, 2, 3];

    [Theory, MemberData(nameof(Categories))]
    public void Of_ACompleteObjectHasNothingToTell(int category)
    {
        var report = Of(Complete.All[category]);
        Assert.Empty(report.Findings);
        Assert.True(report.IsValid);
        Assert.Equal(100, report.CompletionPercentage);
        Assert.All(report.Checklist, item => Assert.True(item.IsChecked));
    }

    [Theory, MemberData(nameof(Categories))]
    public void Of_AnEmptyObjectIsAReport(int category)
    {
        var report = Of((BaseResource)Activator.CreateInstance(AnyResource.Types[category])!);
        Assert.False(report.IsValid);
        Assert.Equal(0, report.CompletionPercentage);
        var rules = PublishingRules.Standard.RulesOf(report.Resource.Category);
        Assert.Equal(
            rules.Where((rule, i) => rule.Severity == FindingSeverity.Error && (report.Outcome.Applicable & (1UL << i)) != 0).Select(rule => rule.Id),
            report.Errors.Select(error => error.Code));
    }

    /// <summary>001 §8.2: the side panel's lines.</summary>
    [Fact]
    public void Checklist_IsReadAsTheSidePanel()
    {
        Assert.Equal("✓ " + Of(Complete.Venue).Checklist[0].Item.Label.Nb, Of(Complete.Venue).Checklist[0].Line(Language.Nb));
        Assert.Equal("○ " + Of(new Venue()).Checklist[0].Item.Label.En, Of(new Venue()).Checklist[0].Line(Language.En));
    }

    [Fact]
    public void Findings_TellWhyAPermitWasRefused_AndByWhenToApply()
    {
        var papers = Complete.Event.DocumentRequirements! with
        {
            PolicePermit = new() { Required = true, Status = Permits.PermitStatus.Rejected, RejectionReason = "Naboklage" },
            AlcoholPermit = new() { Required = true },
        };
        var findings = Of(Complete.Event with { DocumentRequirements = papers }).Findings;
        Assert.Contains("Politigodkjenning: avslått (Naboklage). Rett opp forholdet og søk på nytt.", findings.Select(finding => finding.Text(Language.Nb)));
        Assert.Contains(findings, finding => finding.Text(Language.En).Contains("21 May 2026", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Text(Language.Nn).Contains("21.05.2026", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "Postnummeret mangler. Skriv det som 3770.")]
    [InlineData(" ", "Postnummeret mangler. Skriv det som 3770.")]
    [InlineData("37", "Postnummeret «37» har ikke fire siffer. Skriv det som 3770.")]
    public void Findings_TellMissingFromWrong(string? code, string text)
    {
        var location = Complete.Venue.Location!;
        var report = Of(Complete.Venue with { Location = location with { Address = location.Address! with { PostalCode = code } } });
        Assert.Equal(text, Assert.Single(report.Errors).Text(Language.Nb));
    }

    [Theory]
    [InlineData("", "Navnet mangler. Skriv navnet som publikum skal se.")]
    [InlineData("Y", "Navnet har 1 tegn og må ha minst 3. Skriv navnet som publikum skal se.")]
    public void Findings_TellAMissingNameFromAShortOne(string name, string text)
    {
        var report = Of(Complete.Venue with { Identity = Complete.Venue.Identity! with { DisplayName = name } });
        Assert.Equal(text, Assert.Single(report.Errors).Text(Language.Nb));
    }

    /// <summary>001 §13.3, word for word, but for what is beside.</summary>
    [Fact]
    public void Document_IsTheValidationResponse()
    {
        var venue = Complete.Venue with
        {
            VenueCapacity = new() { MaxPersons = 0 },
            Content = Complete.Venue.Content! with { Gallery = [], AccessibilityInfo = null },
            Contacts = [],
        };
        Assert.Equal(
            """
            {"isValid":false,"completionPercentage":71,
            "errors":[{"field":"venueCapacity.maxPersons","message":"Kapasitet må være større enn 0","severity":"error","category":"category_specific","code":"max-persons"}],
            "warnings":[{"field":"content.gallery","message":"Anbefalt å laste opp minst ett bilde","severity":"warning","category":"content","code":"gallery"},
            {"field":"content.accessibilityInfo","message":"Anbefalt å dokumentere universell utforming.","severity":"warning","category":"content","code":"accessibility"},
            {"field":"contacts","message":"Anbefalt å oppgi en kontaktperson med navn og e-post eller telefon.","severity":"warning","category":"content","code":"contact-person"},
            {"field":"venueCapacity","message":"Anbefalt å oppgi kapasitet både sittende og stående.","severity":"warning","category":"category_specific","code":"capacity-dimensions"}]}
            """.ReplaceLineEndings(""),
            WireFormat.Write(ValidationDocument.Of(Of(venue)), PublishingJson.Options));
    }

    [Fact]
    public void Of_AFreeObjectIsNotAskedForAPrice()
    {
        var report = Of(Complete.Venue with { Pricing = new() { IsFree = true, Currency = "NOK" } });
        Assert.Equal(100, report.CompletionPercentage);
        Assert.DoesNotContain(report.Checklist, item => item.Item.Id is "price" or "payment-method");
        Assert.True(report.IsValid);
    }

    [Fact]
    public void Findings_TellTheErrorsOfPricesAndCalendars()
    {
        var report = Of(Complete.Venue with
        {
            Pricing = Complete.Venue.Pricing! with { PricePlans = [new() { Id = "natt", Price = -1 }] },
            TimeLogic = new() { DefaultBookingLengthMinutes = 60, MinDurationMinutes = 240, MaxDurationMinutes = 60 },
        });
        Assert.False(report.IsValid);
        Assert.Equal(
            [("pricing.pricePlans[0].price", FindingSource.Pricing, RuleCategory.Pricing), ("timeLogic.minDuration", FindingSource.Scheduling, RuleCategory.Time)],
            report.Errors.Select(error => (error.Field, error.Source, error.Category)));
        Assert.Equal("Beløpet -1 er negativt. Oppgi 0 eller mer.", report.Errors[0].Text(Language.Nb));
    }

    [Fact]
    public void Findings_TellTheErrorsOfCancellation()
    {
        var venue = Of(Complete.Venue with { TimeLogic = Complete.Venue.TimeLogic! with { CancellationRules = new() { RefundPercentage = 150 } } });
        Assert.Equal([("timeLogic.cancellationRules.refundPercentage", FindingSource.Bookings)], venue.Errors.Select(error => (error.Field, error.Source)));
        Assert.Equal("Verdien 150 er utenfor grensene. Oppgi et tall fra 0 til 100.", venue.Errors[0].Text(Language.Nb));
        var courts = Of(Complete.Sports with
        {
            MultiCourt = Complete.Sports.MultiCourt! with
            {
                BookingRules = new() { CancellationHours = -1 },
                Courts = [.. Complete.Sports.MultiCourt!.Courts, new() { Id = "ny", Name = "Ny", BookingRulesOverride = new() { CancellationHours = -2 } }],
            },
        });
        Assert.Contains("multiCourt.bookingRules.cancellationHours", courts.Errors.Where(error => error.Source == FindingSource.Bookings).Select(error => error.Field));
        Assert.Contains(FormattableString.Invariant($"multiCourt.courts[{Complete.Sports.MultiCourt!.Courts.Count}].bookingRulesOverride.cancellationHours"), courts.Errors.Where(error => error.Source == FindingSource.Bookings).Select(error => error.Field));
    }

    [Fact]
    public void Findings_TellAFieldOnce()
    {
        var report = Of(Complete.Venue with { Pricing = Complete.Venue.Pricing! with { BasePrice = -5, PriceModel = null } });
        Assert.Equal([("pricing.basePrice", "base-price"), ("pricing.priceModel", "price-model")], report.Findings.Select(finding => (finding.Field, finding.Code)));
    }

    [Fact]
    public void Findings_TellEveryPermitByItself()
    {
        var report = Of(Complete.Event with
        {
            EventDates = [new() { Date = new(2026, 2, 20) }],
            Registration = null,
            DocumentRequirements = Complete.Event.DocumentRequirements! with { AlcoholPermit = new() { Required = true }, PolicePermit = new() { Required = true }, HealthPermit = null },
        });
        Assert.Equal(
            [
                "documentRequirements.policePermit permit-missing Politigodkjenning: mangler søknad. Søk senest 06.02.2026, 14 dager før arrangementet.",
                "documentRequirements.alcoholPermit permit-overdue Skjenkebevilling: mangler søknad, og fristen var 21.01.2026. Kontakt myndigheten, eller flytt arrangementet.",
                "documentRequirements.healthPermit permit-undecided Mattilsyn: det er ikke oppgitt om den kreves. Velg ja eller nei i dokumentkravene.",
            ],
            report.Findings.Select(finding => $"{finding.Field} {finding.Code} {finding.Text(Language.Nb)}"));
        Assert.True(report.IsValid);
    }

    [Fact]
    public void Findings_TellEveryRowThatIsWrong() => Assert.Equal(
        ["contacts[1].email", "contacts[3].email"],
        Of(new Venue { Contacts = [new() { Email = "a@b.no" }, new() { Email = "x" }, new(), new() { Email = "y" }] }).Findings
            .Where(finding => finding.Code == "contact-email").Select(finding => finding.Field));

    [Fact]
    public void Of_AnEventsTicketsAreItsPrice() => Assert.True(Of(Complete.Event with
    {
        Pricing = new() { Currency = "NOK", VatRate = 0, PaymentMethods = [new() { Type = PaymentType.Card }] },
        EventCapacity = new() { TotalCapacity = 100, TicketTypes = [new() { Id = "voksen", Price = 200 }] },
    }).IsValid);

    [Fact]
    public void Checklist_DocumentShowsWhatConcernsTheObject() => Assert.Equal(
        """
        {"required":[{"id":"name-and-address","label":"Navn og adresse komplett","checked":false,"field":"location.address.street"},
        {"id":"availability","label":"Tilgjengelighet definert (eller «kun presentasjon»)","checked":false,"field":"availability"},
        {"id":"approval-mode","label":"Godkjenningsmodus valgt","checked":false,"field":"workflow.approvalMode"}],
        "recommended":[{"id":"images","label":"Bilder lastet opp (minst 1)","checked":false,"field":"content.gallery"},
        {"id":"long-description","label":"Lang beskrivelse fylt ut","checked":false,"field":"content.longDescription"},
        {"id":"contact-person","label":"Kontaktperson oppgitt","checked":false,"field":"contacts"},
        {"id":"accessibility","label":"Universell utforming dokumentert","checked":false,"field":"content.accessibilityInfo"},
        {"id":"terms-document","label":"Vilkår-PDF lastet opp","checked":false,"field":"workflow.termsAcceptance.documentUrl"},
        {"id":"faq","label":"FAQ lagt til","checked":false,"field":"content.faq"}],
        "categorySpecific":[{"id":"units","label":"Antall enheter definert","checked":true,"field":"inventory.totalUnits"},
        {"id":"pickup","label":"Hentested oppgitt","checked":false,"field":"loan.pickupLocation"},
        {"id":"loan-rules","label":"Utlånsregler definert","checked":false,"field":"loan.maxLoanDurationDays"}],
        "completionPercentage":8}
        """.ReplaceLineEndings(""),
        WireFormat.Write(
            ChecklistDocument.Of(Of(new Equipment { Identity = new() { DisplayName = "Telt" }, Pricing = new() { IsFree = true }, Inventory = new() { TotalUnits = 2 } })),
            PublishingJson.Options));

    private static PublishingReport Of(BaseResource resource) => PublishingReport.Of(resource, Complete.Today);
}
