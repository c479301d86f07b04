using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Tests;

public sealed class CompileTests
{
    private static readonly PermitTrigger Sound = new() { Id = "t", Condition = "capacity", Threshold = 500, RequiredPermit = "policePermit" };

    public static TheoryData<PermitTrigger, string> Bad => new()
    {
        { Sound with { Id = null }, "[0].id: missing-id" },
        { Sound with { Id = " " }, "[0].id: missing-id" },
        { Sound with { Condition = "alcohol", Threshold = true, Operator = "gt" }, "[0].operator: operator-needs-number(operator: gt, condition: alcohol)" },
        { Sound with { Condition = "weather" }, "[0].condition: unknown-condition(value: weather, known: capacity, alcohol, amplified_sound, road_use, food, duration, time_of_day, holiday_peace)" },
        { Sound with { Condition = null }, "[0].condition: unknown-condition(value: , known: capacity, alcohol, amplified_sound, road_use, food, duration, time_of_day, holiday_peace)" },
        { Sound with { Condition = "Capacity" }, "[0].condition: unknown-condition(value: Capacity, known: capacity, alcohol, amplified_sound, road_use, food, duration, time_of_day, holiday_peace)" },
        { Sound with { RequiredPermit = "licence" }, "[0].requiredPermit: unknown-permit(value: licence, known: policePermit, alcoholPermit, noiseExemption, roadClosure, firePermit, healthPermit, eventPermit, publicGatheringPermit)" },
        { Sound with { Operator = "=>" }, "[0].operator: unknown-operator(value: =>, known: gt, gte, lt, lte, eq)" },
        { Sound with { LeadTimeDays = -1 }, "[0].leadTimeDays: negative-lead-time(value: -1)" },
        { Sound with { LeadTimeDays = 3654 }, "[0].leadTimeDays: long-lead-time(value: 3654, max: 3653)" },
        { Sound with { Threshold = null }, "[0].threshold: threshold-not-number(value: , condition: capacity)" },
        { Sound with { Threshold = true }, "[0].threshold: threshold-not-number(value: true, condition: capacity)" },
        { Sound with { Threshold = "500" }, "[0].threshold: threshold-not-number(value: 500, condition: capacity)" },
        { Sound with { Threshold = 0.00001m }, "[0].threshold: threshold-out-of-reach(value: 0.00001, max: 1000000000000, decimals: 4)" },
        { Sound with { Threshold = 1000000000001m }, "[0].threshold: threshold-out-of-reach(value: 1000000000001, max: 1000000000000, decimals: 4)" },
        { Sound with { Condition = "food", Threshold = 1 }, "[0].threshold: threshold-not-yes-or-no(value: 1, condition: food)" },
        { Sound with { Condition = "time_of_day", Threshold = "11 pm" }, "[0].threshold: threshold-not-time(value: 11 pm, condition: time_of_day)" },
        { Sound with { Condition = "time_of_day", Threshold = "24:01" }, "[0].threshold: threshold-not-time(value: 24:01, condition: time_of_day)" },
        { Sound with { Condition = "time_of_day", Threshold = 23 }, "[0].threshold: threshold-not-time(value: 23, condition: time_of_day)" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Compile_NamesPathAndRule(PermitTrigger trigger, string finding) => Assert.Equal(finding, string.Join("; ", Findings([trigger])));

    [Fact]
    public void Compile_FindsTwoTriggersWithOneId() => Assert.Equal(["[2].id: duplicate-id(value: t, first: 0)"], Findings([Sound, Sound with { Id = "u" }, Sound]));

    [Fact]
    public void Compile_FindsAllAtOnce() => Assert.Equal(
        ["[0].id", "[0].requiredPermit", "[0].leadTimeDays", "[0].operator", "[0].threshold", "[2].condition", "[2].id", "leadTimes.licence", "leadTimes.roadClosure"],
        PermitRules.Compile(
            [
                new() { Condition = "food", Operator = "near", Threshold = 1, LeadTimeDays = -3 },
                Sound,
                Sound with { Condition = "x" },
            ],
            ValueMap<int>.Of(KeyValuePair.Create("licence", 3), KeyValuePair.Create("roadClosure", -1))).Findings.Select(finding => finding.Field));

    [Fact]
    public void Compile_Warns_WhereAThresholdIsBelowZero()
    {
        var compiled = PermitRules.Compile([Sound with { Threshold = -1 }]).AsT0;
        Assert.Equal("[0].threshold: threshold-below-zero(value: -1, condition: capacity)", compiled.Warnings.Single().ToString());
    }

    /// <summary>The ends of what is taken are taken, without a warning.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3653, 1_000_000_000_000)]
    public void Compile_TakesTheEndsOfEachRange(int days, long threshold) =>
        Assert.Empty(PermitRules.Compile([Sound with { LeadTimeDays = days, Threshold = (decimal)threshold }]).Findings);

    [Fact]
    public void Compile_TakesNoTriggers_ForRulesThatCallForNothing() =>
        Assert.Empty(PermitRules.Compile([]).GetValueOrThrow().Assess(new() { Capacity = 9999 }, null, new(2026, 1, 1)).Required);

    [Theory]
    [InlineData("noisePermit", "noiseExemption")]
    [InlineData("fireWatch", "firePermit")]
    public void Compile_TakesEitherNameOfAPermit(string word, string type)
    {
        var rules = PermitRules.Compile([Sound with { RequiredPermit = word }], ValueMap<int>.Of(KeyValuePair.Create(word, 3))).GetValueOrThrow();
        var permit = rules.Assess(new() { Capacity = 500 }, null, new(2026, 1, 1)).Permits.Single(permit => permit.Need == PermitNeed.Required);
        Assert.Equal((type, 3), (permit.Type.Value, permit.LeadDays));
    }

    [Fact]
    public void Compile_KeepsTheTriggers() => Assert.Equal([Sound], PermitRules.Compile([Sound]).GetValueOrThrow().Triggers);

    private static IEnumerable<string> Findings(ValueList<PermitTrigger> triggers) =>
        PermitRules.Compile(triggers).AsT1.Findings.Select(finding => finding.ToString());
}
