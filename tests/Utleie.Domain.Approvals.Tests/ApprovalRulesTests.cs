using NodaTime;

namespace Utleie.Domain.Approvals.Tests;

public sealed class ApprovalRulesTests
{
    private static readonly ApprovalFacts Facts = new() { Length = Duration.FromHours(2), Dates = [new(2026, 2, 10)], Groups = ["Ideell"], Participants = 20, CompletedBefore = 1 };

    [Theory]
    [InlineData(null, 1)]
    [InlineData(ApprovalMode.Manual, 1)]
    [InlineData(ApprovalMode.Automatic, 0)]
    [InlineData(ApprovalMode.Conditional, 1)]
    public void Plan_GoesByTheMode(ApprovalMode? mode, int steps) => Assert.Equal(steps, ApprovalRules.Of(mode, [], []).Plan(Facts).Steps.Count);

    [Fact]
    public void Plan_HasTheStepsInOrder_OrOneOfTheDefaultRole()
    {
        Assert.Equal([ApprovalRules.DefaultRole], ApprovalRules.Of(null, [], []).Plan(Facts).Steps.Select(step => step.Role));
        Assert.Equal(["a", "b"], ApprovalRules.Of(null, [new() { Role = "b", Order = 2 }, new() { Role = "a", Order = 1 }], []).Plan(Facts).Steps.Select(step => step.Role));
    }

    [Fact]
    public void Plan_AServiceThatNeedsApprovalNeedsItInEveryMode()
    {
        var plan = ApprovalRules.Of(ApprovalMode.Automatic, [], []).Plan(Facts with { NeedApproval = ["bar"] });
        Assert.Equal((1, "requiresApproval"), (plan.Steps.Count, plan.Because.Single().Term));
    }

    /// <summary>001 §3.6: each term, met and unmet.</summary>
    [Theory]
    [InlineData("""{"targetGroups":["Ideell","Barn"]}""", null)]
    [InlineData("""{"targetGroups":["Barn"]}""", "targetGroups")]
    [InlineData("""{"maxDuration":120}""", null)]
    [InlineData("""{"maxDuration":119}""", "maxDuration")]
    [InlineData("""{"maxCapacity":20}""", null)]
    [InlineData("""{"maxCapacity":19}""", "maxCapacity")]
    [InlineData("""{"excludeDates":["2026-02-11"]}""", null)]
    [InlineData("""{"excludeDates":["2026-02-10"]}""", "excludeDates")]
    [InlineData("""{"requirePreviousBooking":true}""", null)]
    [InlineData("""{}""", "conditions")]
    [InlineData("""{"maxDuration":120,"maxDurations":1}""", "maxDurations")]
    public void Plan_AConditionHoldsWhereAllItsTermsDo(string terms, string? unmet)
    {
        var condition = Wire.WireFormat.Read<AutoApprovalCondition>($$"""{"id":"c","conditions":{{terms}}}""", Wire.WireFormat.Create(ApprovalsJson.Resolver));
        var plan = ApprovalRules.Of(ApprovalMode.Conditional, [], [condition]).Plan(Facts);
        Assert.Equal(unmet is null ? 0 : 1, plan.Steps.Count);
        Assert.Equal(new[] { unmet }.OfType<string>(), plan.Because.Select(term => term.Term));
    }

    [Fact]
    public void Plan_WhatIsUnknownMeetsNoLimit()
    {
        var condition = new AutoApprovalCondition { Id = "c", Conditions = new() { MaxCapacity = 20, RequirePreviousBooking = true, TargetGroups = ["Ideell"] } };
        var plan = ApprovalRules.Of(ApprovalMode.Conditional, [], [condition]).Plan(new() { Length = Duration.FromHours(1) });
        Assert.Equal(["targetGroups", "maxCapacity", "requirePreviousBooking"], plan.Because.Select(term => term.Term));
    }

    [Fact]
    public void Plan_OneConditionThatHoldsIsEnough()
    {
        AutoApprovalCondition Least(int minutes) => new() { Id = $"{minutes}", Conditions = new() { MaxDurationMinutes = minutes } };
        Assert.Empty(ApprovalRules.Of(ApprovalMode.Conditional, [], [Least(1), Least(120)]).Plan(Facts).Steps);
        Assert.Equal(["1", "2"], ApprovalRules.Of(ApprovalMode.Conditional, [], [Least(1), Least(2)]).Plan(Facts).Because.Select(term => term.Condition));
    }

    [Theory]
    [InlineData("2026-02-10T09:00:00Z", "2026-02-10T11:00:00Z", "2026-02-10")]
    [InlineData("2026-02-10T22:00:00Z", "2026-02-10T23:00:00Z", "2026-02-10")]
    [InlineData("2026-02-10T22:00:00Z", "2026-02-10T23:01:00Z", "2026-02-10, 2026-02-11")]
    [InlineData("2026-12-31T20:00:00Z", "2027-01-01T20:00:00Z", "2026-12-31, 2027-01-01")]
    public void DatesOf_AreLocal(string start, string end, string dates) => Assert.Equal(dates, string.Join(", ", ApprovalFacts.DatesOf(
        NodaTime.Text.InstantPattern.General.Parse(start).Value,
        NodaTime.Text.InstantPattern.General.Parse(end).Value,
        DateTimeZoneProviders.Tzdb["Europe/Oslo"]).Select(date => NodaTime.Text.LocalDatePattern.Iso.Format(date))));
}
