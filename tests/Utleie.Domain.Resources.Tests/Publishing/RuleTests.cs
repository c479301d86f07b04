using Utleie.Domain.Answers;
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

    /// <summary>Where the admin is sent to mend each rule, as the wizard and the API name it.</summary>
    [Fact]
    public void Rules_LeadToTheirField() => Assert.Equal(
        """
        access-code location.accessCode Warning
        access-instructions location.accessInstructions Error
        access-type location.accessType Error
        accessibility content.accessibilityInfo Warning
        approval-mode workflow.approvalMode Error
        base-price pricing.basePrice Error
        bookable-by audience.bookableBy Warning
        cancellation-rules cancellation Warning
        capacity-dimensions venueCapacity Warning
        contact-email contacts Warning
        contact-person contacts Warning
        contact-phone contacts Warning
        court-opening-hours availability.openingHours Error
        courts multiCourt.courts Warning
        default-booking-length timeLogic.defaultBookingLength Warning
        dimensions courtInfo.dimensions Warning
        display-name identity.displayName Error
        end-after-start program.endTime Error
        end-time program.endTime Error
        event-dates eventDates Error
        faq content.faq Warning
        fire-capacity venueCapacity.fireCapacity Warning
        fire-instructions content.attachments Warning
        gallery content.gallery Warning
        guidelines content.guidelines Warning
        indoor courtInfo.indoor Error
        inspection-date maintenance.lastInspection Warning
        is-free pricing.isFree Warning
        key-pickup-hours location.keyPickupHours Warning
        key-pickup-location location.keyPickupLocation Warning
        key-return-deadline location.keyReturnDeadline Warning
        key-type venueAccess.keyType Error
        loan-availability availability Error
        loan-duration loan.maxLoanDurationDays Error
        long-description content.longDescription Warning
        maintenance-date maintenance.nextMaintenance Warning
        maintenance-status maintenance.status Warning
        map-position location.map Warning
        max-duration timeLogic.maxDuration Warning
        max-persons venueCapacity.maxPersons Error
        meeting-point location.meetingPoint Warning
        min-duration timeLogic.minDuration Warning
        opening-hours availability.openingHours Error
        org-number organizer.orgNumber Warning
        payment-methods pricing.paymentMethods Error
        permits documentRequirements Warning
        pickup-location loan.pickupLocation Error
        postal-area location.address.postalArea Error
        postal-code location.address.postalCode Error
        price-model pricing.priceModel Error
        registration-deadline registration.deadline Error
        responsible-email organizer.responsiblePerson.email Error
        responsible-email-form organizer.responsiblePerson.email Warning
        responsible-name organizer.responsiblePerson.name Error
        responsible-phone organizer.responsiblePerson.phone Error
        responsible-phone-form organizer.responsiblePerson.phone Warning
        responsible-role organizer.responsiblePerson.role Error
        return-deadline loan.returnDeadlineTime Warning
        short-description content.shortDescription Warning
        short-description-length content.shortDescription Warning
        start-time program.startTime Error
        street location.address.street Error
        surface courtInfo.surface Error
        terms-document workflow.termsAcceptance.documentUrl Warning
        total-capacity eventCapacity.totalCapacity Error
        total-units inventory.totalUnits Error
        vat-included pricing.vatIncluded Warning
        visibility audience.visibility Warning
        """.ReplaceLineEndings("\n").Split('\n'),
        ResourceCategory.All.SelectMany(category => PublishingRules.Standard.RulesOf(category)).Select(rule => $"{rule.Id} {rule.Field} {rule.Severity}").Distinct().Order(StringComparer.Ordinal));

    /// <summary>001 §13.3: the part of an object that a field belongs to; the frontend groups findings by it.</summary>
    [Theory]
    [InlineData("identity.displayName", RuleCategory.Identity)]
    [InlineData("subcategory", RuleCategory.Identity)]
    [InlineData("metadata.status", RuleCategory.Identity)]
    [InlineData("location.map", RuleCategory.Location)]
    [InlineData("audience.visibility", RuleCategory.Audience)]
    [InlineData("timeLogic.minDuration", RuleCategory.Time)]
    [InlineData("availability.openingHours[2]", RuleCategory.Time)]
    [InlineData("pricing.basePrice", RuleCategory.Pricing)]
    [InlineData("addOnServices[0].price", RuleCategory.Pricing)]
    [InlineData("workflow", RuleCategory.Workflow)]
    [InlineData("content.gallery[2].url", RuleCategory.Content)]
    [InlineData("contacts[0].email", RuleCategory.Content)]
    [InlineData("venueCapacity.maxPersons", RuleCategory.CategorySpecific)]
    public void Rule_BelongsToThePartOfItsField(string field, RuleCategory part) => Assert.Equal(part, ResourceRule.Soft<Venue>("id", field, _ => true).Category);

    /// <summary>What is wrong is told whole in every language: no fact is left as a place in the sentence.</summary>
    [Theory, MemberData(nameof(Rows))]
    public void Findings_AreToldWhole(int row, string rule, string words)
    {
        Assert.NotEmpty(rule + words);
        foreach (var finding in PublishingReport.Of(RuleCase.All[row].Breaks, Complete.Today).Findings)
            Assert.All(Enum.GetValues<Language>(), language => Assert.DoesNotContain("{", finding.Text(language), StringComparison.Ordinal));
    }

    /// <summary>001 §8.1, §9.4: the checklist and the wizard are read in every language, and what a step owns leads to that step.</summary>
    [Fact]
    public void ChecklistAndSteps_AreToldInEveryLanguage()
    {
        foreach (var category in ResourceCategory.All)
        {
            foreach (var item in PublishingRules.Standard.ChecklistOf(category))
            {
                Assert.Matches("^[a-z]+(-[a-z]+)*$", item.Id);
                Told(item.Label);
            }

            foreach (var step in PublishingRules.Standard.StepsOf(category))
            {
                Told(step.Name);
                Told(step.Contents);
                Assert.All(step.Fields, field => Assert.Equal((field, step.Number), (field, field.Length == 0 ? 0 : PublishingRules.Standard.StepOf(category, field).Number)));
            }
        }

        static void Told(LocalizedText text) => Assert.All(Enum.GetValues<Language>(), language => Assert.False(string.IsNullOrWhiteSpace(text.In(language)), text.Nb));
    }

    [Fact]
    public void Findings_TellTheNumberThatIsTooSmall()
    {
        Assert.Equal("-2", Value(new Equipment { Inventory = new() { TotalUnits = -2 } }, "total-units"));
        Assert.Equal("-3", Value(new Equipment { Loan = new() { MaxLoanDurationDays = -3 } }, "loan-duration"));
        Assert.Equal("-4", Value(new Event { EventCapacity = new() { TotalCapacity = -4 } }, "total-capacity"));
        Assert.Equal("-6", Value(new Venue { Pricing = new() { BasePrice = -6 } }, "base-price"));

        static string Value(BaseResource resource, string rule) =>
            PublishingReport.Of(resource, Complete.Today).Findings.Single(finding => finding.Code == rule).Finding.Arguments.Single(argument => argument.Name == "value").Value;
    }

    [Theory]
    [InlineData(" ", "–")]
    [InlineData(null, "–")]
    [InlineData("377", "377")]
    public void Findings_TellWhatIsWritten_OrADash(string? code, string told) =>
        Assert.Equal(
            told,
            PublishingReport.Of(new Venue { Location = new() { Address = new() { PostalCode = code } } }, Complete.Today).Findings.Single(finding => finding.Code == "postal-code").Finding.Arguments[0].Value);

    /// <summary>001 §9.3: each way in which a permit is not in order, by its own code.</summary>
    [Theory]
    [InlineData(Permits.PermitStatus.Rejected, "2026-06-20", "permit-rejected(permit: policePermit, applyBy: 2026-06-06, days: 14, reason: –)")]
    [InlineData(Permits.PermitStatus.Expired, "2026-06-20", "permit-expired(permit: policePermit, applyBy: 2026-06-06, days: 14)")]
    [InlineData(null, "2026-06-20", "permit-missing(permit: policePermit, applyBy: 2026-06-06, days: 14)")]
    [InlineData(null, "2026-02-10", "permit-overdue(permit: policePermit, applyBy: 2026-01-27, days: 14)")]
    [InlineData(null, null, "permit-missing-undated(permit: policePermit)")]
    public void Permits_AreToldByHowTheyStand(Permits.PermitStatus? status, string? date, string told)
    {
        var papers = Complete.Event.DocumentRequirements! with { PolicePermit = new() { Required = true, Status = status } };
        ValueList<Ticketing.EventDate> dates = date is null ? [] : [new() { Date = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value }];
        var finding = PublishingReport.Of(Complete.Event with { DocumentRequirements = papers, EventDates = dates }, Complete.Today).Findings.Single(finding => finding.Field == "documentRequirements.policePermit");
        Assert.Equal(told, $"{finding.Code}({string.Join(", ", finding.Finding.Arguments.Select(argument => $"{argument.Name}: {argument.Value}"))})");
    }

    private static bool IsBroken(string rule, BaseResource resource)
    {
        var rules = PublishingRules.Standard.RulesOf(resource.Category);
        var bit = Enumerable.Range(0, rules.Count).Single(i => rules[i].Id == rule);
        return (PublishingRules.Standard.Evaluate(resource, Context).Broken & (1UL << bit)) != 0;
    }
}
