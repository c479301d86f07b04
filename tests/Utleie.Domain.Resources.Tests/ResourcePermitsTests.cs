using NodaTime;
using Utleie.Domain.Permits;

namespace Utleie.Domain.Resources.Tests;

public sealed class ResourcePermitsTests
{
    private static readonly LocalDate Today = new(2026, 2, 6);
    private static readonly LocalDate Friday = new(2026, 6, 19);

    private static readonly Event Concert = new()
    {
        Program = new() { StartTime = ClockTime.Of(20), EndTime = ClockTime.Of(23, 30) },
        EventCapacity = new() { TotalCapacity = 600 },
        EventDates =
        [
            new() { Date = Friday.PlusDays(1), Time = ClockTime.Of(18), EndTime = ClockTime.Of(22) },
            new() { Date = Friday.PlusDays(-7), Status = Ticketing.EventDateStatus.Cancelled },
            new() { Date = Friday },
        ],
        DocumentRequirements = new() { AlcoholPermit = new() { Required = true }, RoadClosure = new() { Required = false }, NoisePermit = new() { Required = false }, FireWatch = new() { Required = true } },
    };

    [Fact]
    public void FactsOf_AnEventIsItsFirstDateThatIsNotCancelled()
    {
        var facts = ResourcePermits.FactsOf(Concert);
        Assert.Equal((Friday, EventTime.Parse("20:00"), EventTime.Parse("23:30"), 600), (facts.Date, facts.Start, facts.End, facts.Capacity));
        Assert.Same(Concert.DocumentRequirements, facts.DocumentRequirements);
    }

    [Fact]
    public void FactsOf_ADateHasItsOwnTimes()
    {
        var facts = ResourcePermits.FactsOf(Concert, Friday.PlusDays(1));
        Assert.Equal((Friday.PlusDays(1), EventTime.Parse("18:00"), EventTime.Parse("22:00")), (facts.Date, facts.Start, facts.End));
    }

    [Fact]
    public void FactsOf_TheAdminsAnswerOnAPermitIsTheFactItHangsOn()
    {
        var facts = ResourcePermits.FactsOf(Concert);
        Assert.Equal((true, false, 0m, null), (facts.ServesAlcohol, facts.UsesPublicRoad, facts.SoundLevel, facts.ServesFood));
        var assessed = PermitRules.NorwegianDefaults.Assess(facts, null, Today);
        Assert.Equal([PermitType.PolicePermit, PermitType.AlcoholPermit, PermitType.FirePermit], assessed.Required);
        Assert.Equal([PermitType.HealthPermit], assessed.Undecided);
    }

    [Fact]
    public void FactsOf_ADraftIsUnknownThroughout()
    {
        Assert.Equal(new EventFacts(), ResourcePermits.FactsOf(new Event()));
        Assert.Equal(5, PermitRules.NorwegianDefaults.Assess(ResourcePermits.FactsOf(new Event()), null, Today).Undecided.Count);
    }
}
