using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Tests;

/// <summary>How a needed permit stands: D30.</summary>
public sealed class StandingTests
{
    private static readonly LocalDate Day = new(2026, 2, 14);
    private static readonly LocalDate LastToApply = new(2026, 1, 31);
    private static readonly EventFacts Concert = new() { Date = Day, Capacity = 600 };

    [Theory]
    [InlineData(null, PermitOutcome.Missing)]
    [InlineData(PermitStatus.NotRequired, PermitOutcome.Missing)]
    [InlineData(PermitStatus.Pending, PermitOutcome.Pending)]
    [InlineData(PermitStatus.Approved, PermitOutcome.Approved)]
    [InlineData(PermitStatus.Rejected, PermitOutcome.Rejected)]
    [InlineData(PermitStatus.Expired, PermitOutcome.Expired)]
    public void State_OfANeededPermit_IsItsApplications(PermitStatus? status, PermitOutcome state) =>
        Assert.Equal(state, Police(LastToApply, new() { Status = status }).State);

    [Theory]
    [InlineData(PermitStatus.Pending)]
    [InlineData(PermitStatus.Approved)]
    [InlineData(null)]
    public void State_OfAPermitThatIsNotNeeded_IsNotRequired(PermitStatus? status)
    {
        var requirements = new DocumentRequirements { PolicePermit = new() { Status = status } };
        var police = PermitRules.NorwegianDefaults.Assess(Concert with { Capacity = 500 }, requirements, LastToApply).Of(PermitType.PolicePermit);
        Assert.Equal((PermitOutcome.NotRequired, (LocalDate?)null, false), (police.State, police.ApplyBy, police.Overdue));
        Assert.Empty(police.Reasons);
    }

    [Fact]
    public void State_OfAnUndecidedPermit_IsItsApplications_WhereThereIsOne()
    {
        var requirements = new DocumentRequirements { PolicePermit = new() { Status = PermitStatus.Approved } };
        var police = PermitRules.NorwegianDefaults.Assess(new(), requirements, Day).Of(PermitType.PolicePermit);
        Assert.Equal((PermitNeed.Unknown, PermitOutcome.Approved), (police.Need, police.State));
    }

    [Theory]
    [InlineData(-1, 1, false)]
    [InlineData(0, 0, false)]
    [InlineData(1, -1, true)]
    public void Overdue_IsPastTheApplyByDate(int daysAfter, int left, bool overdue)
    {
        var police = Police(LastToApply.PlusDays(daysAfter), null);
        Assert.Equal((LastToApply, left, overdue), (police.ApplyBy, police.DaysLeft, police.Overdue));
    }

    [Theory]
    [InlineData(PermitStatus.Pending, false)]
    [InlineData(PermitStatus.Approved, false)]
    [InlineData(PermitStatus.Rejected, true)]
    [InlineData(PermitStatus.Expired, true)]
    public void Overdue_IsWhatHasYetToBeAppliedFor(PermitStatus status, bool overdue) =>
        Assert.Equal(overdue, Police(LastToApply.PlusDays(1), new() { Status = status }).Overdue);

    [Fact]
    public void Overdue_IsNotSaidOfWhatMayNotBeNeeded()
    {
        var requirements = new DocumentRequirements { PolicePermit = new() { Status = PermitStatus.Rejected } };
        var police = PermitRules.NorwegianDefaults.Assess(new() { Date = Day }, requirements, Day).Of(PermitType.PolicePermit);
        Assert.Equal((PermitNeed.Unknown, PermitOutcome.Rejected, false), (police.Need, police.State, police.Overdue));
    }

    [Fact]
    public void Assessment_IsAppliedFor_WhereEvenTheUndecidedPermitsAre()
    {
        var asked = new DocumentRequirements
        {
            AlcoholPermit = new() { Status = PermitStatus.Pending },
            NoisePermit = new() { Status = PermitStatus.Approved },
            RoadClosure = new() { Status = PermitStatus.Approved },
            HealthPermit = new() { Status = PermitStatus.Approved },
        };
        var assessment = PermitRules.NorwegianDefaults.Assess(new() { Capacity = 100 }, asked, Day);
        Assert.Equal(4, assessment.Undecided.Count);
        Assert.Equal((true, false), (assessment.IsAppliedFor, assessment.IsGranted));
        Assert.False(PermitRules.NorwegianDefaults.Assess(new() { Capacity = 100 }, asked with { HealthPermit = null }, Day).IsAppliedFor);
    }

    [Theory]
    [InlineData(13, PermitOutcome.Expired)]
    [InlineData(14, PermitOutcome.Approved)]
    public void Approval_IsExpired_WhereItEndsBeforeTheEvent(int lastDay, PermitOutcome state) =>
        Assert.Equal(state, Police(LastToApply, new() { Status = PermitStatus.Approved, ExpiryDate = new(2026, 2, lastDay) }).State);

    [Theory]
    [InlineData("23:00", PermitOutcome.Approved)]
    [InlineData("00:00", PermitOutcome.Approved)]
    [InlineData("00:01", PermitOutcome.Expired)]
    [InlineData("2026-02-16T12:00", PermitOutcome.Expired)]
    public void Approval_MustReachTheEndOfTheEvent(string end, PermitOutcome state)
    {
        var facts = Concert with { Start = EventTime.Parse("18:00"), End = EventTime.Parse(end) };
        var requirements = new DocumentRequirements { PolicePermit = new() { Status = PermitStatus.Approved, ExpiryDate = Day } };
        Assert.Equal(state, PermitRules.NorwegianDefaults.Assess(facts, requirements, LastToApply).Of(PermitType.PolicePermit).State);
    }

    [Fact]
    public void Approval_IsJudgedToday_WhereTheEventHasNoDate()
    {
        var requirements = new DocumentRequirements { PolicePermit = new() { Status = PermitStatus.Approved, ExpiryDate = Day } };
        Assert.Equal(PermitOutcome.Approved, Judge(Day));
        Assert.Equal(PermitOutcome.Expired, Judge(Day.PlusDays(1)));

        PermitOutcome Judge(LocalDate today) => PermitRules.NorwegianDefaults.Assess(new() { Capacity = 600 }, requirements, today).Of(PermitType.PolicePermit).State;
    }

    [Fact]
    public void LeadDays_AreTheEvents_ThenTheMunicipalitys_ThenTheTriggers_ThenTypical()
    {
        ValueList<PermitTrigger> triggers = [new() { Id = "t", Condition = "capacity", Threshold = 1, RequiredPermit = "policePermit", LeadTimeDays = 20 }];
        var own = ValueMap<int>.Of(KeyValuePair.Create("policePermit", 25));
        Assert.Equal(30, Lead(triggers, own, new() { ApplicationDeadlineDays = 30 }));
        Assert.Equal(25, Lead(triggers, own, new()));
        Assert.Equal(20, Lead(triggers, default, new()));
        Assert.Equal(14, Lead([triggers[0] with { LeadTimeDays = null }], default, new()));
        Assert.Equal(0, Lead([triggers[0] with { LeadTimeDays = 0 }], default, new()));
        Assert.Equal(14, Lead([], default, new() { Required = true }));

        static int Lead(ValueList<PermitTrigger> triggers, ValueMap<int> own, PermitRequirement permit) =>
            PermitRules.Compile(triggers, own).GetValueOrThrow().Assess(Concert, new() { PolicePermit = permit }, Day).Of(PermitType.PolicePermit).LeadDays;
    }

    [Fact]
    public void Dates_StayInTheCalendar()
    {
        var requirements = new DocumentRequirements { PolicePermit = new() { ApplicationDeadlineDays = int.MaxValue, Status = PermitStatus.Approved, ExpiryDate = Day } };
        foreach (var date in new[] { new LocalDate(1, 1, 1), LocalDate.MaxIsoValue })
        {
            var facts = new EventFacts { Date = date, Capacity = 600, Start = EventTime.Parse("23:00"), End = EventTime.Parse("02:00") };
            Assert.InRange(PermitRules.NorwegianDefaults.Assess(facts, requirements, Day).Of(PermitType.PolicePermit).ApplyBy!.Value.Year, 1, 9999);
        }
    }

    [Theory]
    [InlineData(PermitStatus.Pending, true, false)]
    [InlineData(PermitStatus.Approved, true, true)]
    [InlineData(PermitStatus.Rejected, false, false)]
    [InlineData(PermitStatus.NotRequired, false, false)]
    public void Assessment_TellsWhetherAllIsAppliedForAndGranted(PermitStatus status, bool applied, bool granted)
    {
        var known = Concert with { ServesAlcohol = false, SoundLevel = 0, UsesPublicRoad = false, ServesFood = false };
        var assessment = PermitRules.NorwegianDefaults.Assess(known, new() { PolicePermit = new() { Status = status } }, LastToApply);
        Assert.Equal((applied, granted), (assessment.IsAppliedFor, assessment.IsGranted));
    }

    private static AssessedPermit Police(LocalDate today, PermitRequirement? permit) =>
        PermitRules.NorwegianDefaults.Assess(Concert, new() { PolicePermit = permit }, today).Of(PermitType.PolicePermit);
}
