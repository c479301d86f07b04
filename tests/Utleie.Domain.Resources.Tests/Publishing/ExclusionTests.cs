using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Domain.Resources.Tests.Publishing;

/// <summary>D188, D189: what excludes everything, or cannot be read, is told before an object is published.</summary>
public sealed class ExclusionTests
{
    [Theory]
    [InlineData(18, 18, false)]
    [InlineData(19, 18, true)]
    [InlineData(19, null, false)]
    public void Ages_HaveSomeoneBetween(int? min, int? max, bool excludes) => Told(
        Complete.Venue with { Audience = Complete.Venue.Audience! with { Restrictions = new() { MinAge = min, MaxAge = max } } },
        excludes ? "audience.restrictions.minAge: age-limits(min: 19, max: 18)" : null);

    [Theory]
    [InlineData("2026-01-01", "2026-06-01", "2026-06-01", null)]
    [InlineData("2026-01-01", "2026-06-01", "2026-06-02", "seasonBooking.applicationDeadline: season-deadline(deadline: 2026-06-02, to: 2026-06-01)")]
    [InlineData("2026-06-02", "2026-06-01", "2025-12-01", "seasonBooking.seasonEnd: season-reversed(from: 2026-06-02, to: 2026-06-01)")]
    public void Season_IsAppliedForBeforeItEnds(string start, string end, string deadline, string? finding) => Told(
        Complete.Sports with { SeasonBooking = new() { Enabled = true, SeasonStart = Date(start), SeasonEnd = Date(end), ApplicationDeadline = Date(deadline) } },
        finding);

    [Theory]
    [InlineData("2026-01-01", "2026-01-01", null)]
    [InlineData("2026-01-02", "2026-01-01", "eventCapacity.ticketTypes[0].salesStart: sales-reversed(from: 2026-01-02, to: 2026-01-01)")]
    [InlineData("2026-01-01T10:00", "2026-01-01T10:01", null)]
    [InlineData("2026-01-01T10:00", "2026-01-01T10:00", "eventCapacity.ticketTypes[0].salesStart: sales-reversed(from: 2026-01-01T10:00, to: 2026-01-01T10:00)")]
    [InlineData("2099-01-01", null, "eventCapacity.ticketTypes[0].salesStart: sales-after-event")]
    public void Tickets_AreSoldBeforeTheEvent(string from, string? to, string? finding) => Told(
        Complete.Event with
        {
            EventCapacity = Complete.Event.EventCapacity! with { TicketTypes = [new TicketType { Id = "t", Price = 100, SalesStart = Moment.Parse(from), SalesEnd = to is null ? null : Moment.Parse(to) }] },
        },
        finding);

    [Theory]
    [InlineData("over_39_personer", null)]
    [InlineData("over_40_personer", "pricing.deposit.triggers[0]: deposit-persons(limit: 40, max: 40)")]
    [InlineData("over_3_timer", null)]
    [InlineData("over_4_timer", "pricing.deposit.triggers[0]: deposit-hours(limit: 4, max: 240)")]
    [InlineData("alkohol", null)]
    public void Deposit_CanBeRequired(string trigger, string? finding) => Told(
        Complete.Venue with
        {
            VenueCapacity = Complete.Venue.VenueCapacity! with { MaxPersons = 50, FireCapacity = 40 },
            TimeLogic = Complete.Venue.TimeLogic! with { MinDurationMinutes = 60, MaxDurationMinutes = 240 },
            Pricing = Complete.Venue.Pricing! with { Deposit = new() { Amount = 500, Triggers = [trigger] } },
        },
        finding);

    /// <summary>A lead time of 120 hours and a horizon of 2 days: no start satisfies both.</summary>
    [Fact]
    public void LeadTime_BeyondTheHorizonBlocks() => Told(
        Complete.Venue with { TimeLogic = Complete.Venue.TimeLogic! with { MinLeadTimeHours = 120, MaxLeadTimeDays = 2 } },
        "timeLogic.minLeadTime: lead-beyond-horizon(hours: 120, days: 2)");

    [Theory]
    [InlineData("""{"pricing":{"pricePlans":[{"id":"k","name":"Kveld","price":100,"conditions":{"dayOfWeeks":["Mandag"]}}]}}""", "pricing.pricePlans[0].conditions.dayOfWeeks: misspelt-member(member: dayOfWeeks, nearest: dayOfWeek)")]
    [InlineData("""{"audience":{"restrictions":{"minimumAge":18}}}""", "audience.restrictions.minimumAge: unknown-condition(member: minimumAge)")]
    [InlineData("""{"audience":{"bookableBye":["Ideell"]}}""", "audience.bookableBye: misspelt-field(member: bookableBye, nearest: bookableBy)")]
    [InlineData("""{"workflow":{"autoApprovalConditions":[{"id":"a","conditions":{"maxDurations":60}}]}}""", "workflow.autoApprovalConditions[0].conditions.maxDurations: misspelt-member(member: maxDurations, nearest: maxDuration)")]
    [InlineData("""{"workflow":{"autoApprovalConditions":[{"id":"a","note":"x"}]}}""", "workflow.autoApprovalConditions[0].note: member-without-effect(member: note)")]
    public void UnknownMembers_AreTold(string sections, string finding)
    {
        var resource = UtleieJson.Read($$"""{"category":"lokaler",{{sections[1..]}}""");
        var told = PublishingReport.Of(resource, Complete.Today).Findings.Single(other => other.ToString() == finding);
        Assert.Equal(FindingSeverity.Warning, told.Severity);
        Assert.All(Enum.GetValues<Language>(), language => Assert.DoesNotContain("(member:", told.Text(language), StringComparison.Ordinal));
    }

    /// <summary>A service beside the section is told of where it stands in the object.</summary>
    [Fact]
    public void Notes_NameTheRowsOfTheObject()
    {
        var resource = UtleieJson.Read("""{"category":"lokaler","pricing":{"basePrice":100,"priceModel":"per time","currency":"NOK","vatRate":0,"addOnServices":[{"id":"a","price":1}]},"addOnServices":[{"id":"b","price":5,"required":true,"pris":1,"needsAproval":true}]}""");
        var start = Instant.FromUtc(2026, 2, 9, 9, 0);
        var quote = ResourcePrices.Compile(resource, DateTimeZoneProviders.Tzdb["Europe/Oslo"]).GetValueOrThrow().Quote(new() { Start = start, End = start + Duration.FromHours(1) }, start).AsT0;
        Assert.Equal(["row-not-read(field: addOnServices[0])"], quote.Notes.Select(note => note.ToString()));
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The one error of an otherwise complete object, in words; or none.</summary>
    private static void Told(BaseResource resource, string? finding)
    {
        var errors = PublishingReport.Of(resource, Complete.Today).Errors;
        if (finding is null)
        {
            Assert.Empty(errors);
            return;
        }

        var error = Assert.Single(errors);
        Assert.StartsWith(finding, error.ToString(), StringComparison.Ordinal);
        Assert.All(Enum.GetValues<Language>(), language => Assert.DoesNotContain(error.Code, error.Text(language), StringComparison.Ordinal));
    }
}
