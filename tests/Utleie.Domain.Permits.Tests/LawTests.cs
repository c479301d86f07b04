using FsCheck.Fluent;
using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Tests;

public sealed class LawTests
{
    private static readonly LocalDate Today = new(2026, 1, 5);

    [Law]
    public bool Required_EqualsTheLoopOfTheSpecification(AnyTriggers any, EventFacts facts) =>
        Reference.Evaluate(facts, any.Triggers).SetEquals(Required(any.Triggers, facts));

    [Theory]
    [InlineData(8)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Required_EqualsTheLoop_AtEverySize(int size)
    {
        foreach (var triggers in Any.Trigger.ArrayOf(size).Sample(5, 20))
        {
            var (rules, named) = (PermitRules.Compile(Any.Named(triggers)).GetValueOrThrow(), Any.Named(triggers));
            foreach (var facts in Any.Facts.Sample(50, 50))
                Assert.Equal(Reference.Evaluate(facts, named).Order(StringComparer.Ordinal), rules.Assess(facts, null, Today).Required.Select(type => type.Value).Order(StringComparer.Ordinal));
        }
    }

    [Law]
    public bool Because_HoldsExactlyTheTriggersThatFireAlone(AnyTriggers any, EventFacts facts)
    {
        var told = PermitRules.Compile(any.Triggers).GetValueOrThrow().Assess(facts, null, Today).Permits.SelectMany(permit => permit.Because).Order(StringComparer.Ordinal);
        var alone = any.Triggers.Where(trigger => Reference.Evaluate(facts, [trigger]).Count > 0).Select(trigger => trigger.Id!).Order(StringComparer.Ordinal);
        return told.SequenceEqual(alone);
    }

    [Law]
    public bool Fired_AreTheTriggersOfEveryBecause_InTheOrderOfTheRules(ManyTriggers any, EventFacts facts)
    {
        var rules = PermitRules.Compile(any.Triggers).GetValueOrThrow();
        var assessment = rules.Assess(facts, null, Today);
        var because = assessment.Permits.SelectMany(permit => permit.Because).ToHashSet(StringComparer.Ordinal);
        var fired = assessment.Fired;
        return fired.SequenceEqual(rules.Triggers.Where(trigger => because.Contains(trigger.Id!)))
            && fired.Count == because.Count
            && Enumerable.Range(0, any.Triggers.Count).All(place => fired.Has(place) == because.Contains(any.Triggers[place].Id!));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Fired_RefusesAPlaceThatIsNone(int place)
    {
        var fired = PermitRules.NorwegianDefaults.Assess(new() { Capacity = 800 }, null, Today).Fired;
        Assert.Equal("capacity", Assert.Single(fired).Id);
        Assert.StartsWith("The rules have 5 triggers; places go from 0.", Assert.Throws<ArgumentOutOfRangeException>(() => fired.Has(place)).Message, StringComparison.Ordinal);
        Assert.Empty(default(FiredTriggers));
        Assert.Equal((0, 1), (default(FiredTriggers).Count, fired.Count));
    }

    [Law]
    public bool Required_GrowsWithTheEvent_WhereTriggersRise(RisingTriggers any, EventFacts facts, Growth growth)
    {
        var grown = facts with { Capacity = facts.Capacity + growth.More, SoundLevel = facts.SoundLevel + growth.More, DurationHours = facts.DurationHours + growth.More };
        return Required(any.Triggers, facts).IsSubsetOf(Required(any.Triggers, grown));
    }

    [Law]
    public bool Required_DoesNotHangOnTheOrderOfTriggers(AnyTriggers any, EventFacts facts)
    {
        ValueList<PermitTrigger> turned = [.. any.Triggers.Reverse()];
        return Judged(any.Triggers, facts).SequenceEqual(Judged(turned, facts));
    }

    [Law]
    public bool EveryRequiredPermit_HasATriggerOrADemand(AnyTriggers any, EventFacts facts, PermitType demanded)
    {
        var requirements = new DocumentRequirements().With(demanded, new() { Required = true });
        var permits = PermitRules.Compile(any.Triggers).GetValueOrThrow().Assess(facts, requirements, Today).Permits;
        return permits.All(permit => permit.Need == PermitNeed.Required == (permit.Demanded || permit.Because.Count > 0)) && permits.Single(permit => permit.Demanded).Type == demanded;
    }

    [Law]
    public bool UnknownFacts_OnlyLeaveOpen_WhatSomeValueOfThemChanges(AnyTriggers any, EventFacts facts, EventFacts values)
    {
        var filled = facts with
        {
            Capacity = facts.Capacity ?? values.Capacity ?? 1,
            SoundLevel = facts.SoundLevel ?? values.SoundLevel ?? 1,
            DurationHours = facts.DurationHours ?? values.DurationHours ?? 1,
            ServesAlcohol = facts.ServesAlcohol ?? values.ServesAlcohol ?? true,
            UsesPublicRoad = facts.UsesPublicRoad ?? values.UsesPublicRoad ?? true,
            ServesFood = facts.ServesFood ?? values.ServesFood ?? true,
        };
        var open = PermitRules.Compile(any.Triggers).GetValueOrThrow().Assess(facts, null, Today);
        var known = Required(any.Triggers, filled);
        return open.Required.Select(type => type.Value).All(known.Contains)
            && known.All(word => open.Required.Concat(open.Undecided).Any(type => type.Value == word));
    }

    [Law]
    public bool Explain_TellsTheNearestValueThatChangesTheAnswer(AnyTriggers any, EventFacts facts) =>
        PermitRules.Compile(any.Triggers).GetValueOrThrow().Explain(facts).All(told =>
            told.Condition != PermitCondition.Capacity || told.Distance == Nearest(told.Trigger, facts));

    [Law]
    public bool Comparison_IsExact_HoweverFineTheFact(FineNumbers numbers, PermitTrigger any)
    {
        foreach (var fact in new[] { numbers.Value, numbers.Threshold, numbers.Threshold + 0.0000001m, numbers.Threshold - 0.0000001m })
        {
            var facts = new EventFacts { SoundLevel = fact };
            var trigger = any with { Id = "t", Condition = "amplified_sound", Threshold = numbers.Threshold };
            if (!Reference.Evaluate(facts, [trigger]).SetEquals(Required([trigger], facts)))
                return false;
        }

        return true;
    }

    private static decimal? Nearest(PermitTrigger trigger, EventFacts facts)
    {
        if (facts.Capacity is not { } now)
            return null;
        var fires = Fires(now);
        return Enumerable.Range(0, 100).Where(value => Fires(value) != fires).Min(value => (decimal?)Math.Abs(value - now));

        bool Fires(int capacity) => Reference.Evaluate(facts with { Capacity = capacity }, [trigger]).Count > 0;
    }

    private static HashSet<string> Required(ValueList<PermitTrigger> triggers, EventFacts facts) =>
        [.. PermitRules.Compile(triggers).GetValueOrThrow().Assess(facts, null, Today).Required.Select(type => type.Value)];

    private static IEnumerable<(PermitType, PermitNeed, PermitOutcome, int, string)> Judged(ValueList<PermitTrigger> triggers, EventFacts facts) =>
        PermitRules.Compile(triggers).GetValueOrThrow().Assess(facts, null, Today).Permits
            .Select(permit => (permit.Type, permit.Need, permit.State, permit.LeadDays, string.Join(',', permit.Because.Order(StringComparer.Ordinal))));
}
