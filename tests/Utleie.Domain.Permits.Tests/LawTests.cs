using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Tests;

public sealed class LawTests
{
    private static readonly LocalDate Today = new(2026, 1, 5);

    [Fact]
    public void Required_EqualsTheLoopOfTheSpecification() =>
        Prop.ForAll(Any.Triggers(Any.Trigger, 64).ToArbitrary(), Any.Facts.ToArbitrary(), (triggers, facts) =>
            Reference.Evaluate(facts, triggers).SetEquals(Required(triggers, facts))).QuickCheckThrowOnFailure();

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

    [Fact]
    public void Because_HoldsExactlyTheTriggersThatFireAlone() =>
        Prop.ForAll(Any.Triggers(Any.Trigger, 40).ToArbitrary(), Any.Facts.ToArbitrary(), (triggers, facts) =>
        {
            var told = PermitRules.Compile(triggers).GetValueOrThrow().Assess(facts, null, Today).Permits.SelectMany(permit => permit.Because).Order(StringComparer.Ordinal);
            var alone = triggers.Where(trigger => Reference.Evaluate(facts, [trigger]).Count > 0).Select(trigger => trigger.Id!).Order(StringComparer.Ordinal);
            return told.SequenceEqual(alone);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fired_AreTheTriggersOfEveryBecause_InTheOrderOfTheRules() =>
        Prop.ForAll(Any.Triggers(Any.Trigger, 200).ToArbitrary(), Any.Facts.ToArbitrary(), (triggers, facts) =>
        {
            var rules = PermitRules.Compile(triggers).GetValueOrThrow();
            var assessment = rules.Assess(facts, null, Today);
            var because = assessment.Permits.SelectMany(permit => permit.Because).ToHashSet(StringComparer.Ordinal);
            var fired = assessment.Fired;
            return fired.SequenceEqual(rules.Triggers.Where(trigger => because.Contains(trigger.Id!)))
                && fired.Count == because.Count
                && Enumerable.Range(0, triggers.Count).All(place => fired.Has(place) == because.Contains(triggers[place].Id!));
        }).QuickCheckThrowOnFailure();

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

    [Fact]
    public void Required_GrowsWithTheEvent_WhereTriggersRise() =>
        Prop.ForAll(Any.Triggers(Any.RisingTrigger, 40).ToArbitrary(), Any.Facts.ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), (triggers, facts, more) =>
        {
            var grown = facts with { Capacity = facts.Capacity + more, SoundLevel = facts.SoundLevel + more, DurationHours = facts.DurationHours + more };
            return Required(triggers, facts).IsSubsetOf(Required(triggers, grown));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Required_DoesNotHangOnTheOrderOfTriggers() =>
        Prop.ForAll(Any.Triggers(Any.Trigger, 40).ToArbitrary(), Any.Facts.ToArbitrary(), (triggers, facts) =>
        {
            ValueList<PermitTrigger> turned = [.. triggers.Reverse()];
            return Judged(triggers, facts).SequenceEqual(Judged(turned, facts));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryRequiredPermit_HasATriggerOrADemand() =>
        Prop.ForAll(Any.Triggers(Any.Trigger, 20).ToArbitrary(), Any.Facts.ToArbitrary(), Any.Permit.ToArbitrary(), (triggers, facts, demanded) =>
        {
            var requirements = new DocumentRequirements().With(demanded, new() { Required = true });
            var permits = PermitRules.Compile(triggers).GetValueOrThrow().Assess(facts, requirements, Today).Permits;
            return permits.All(permit => permit.Need == PermitNeed.Required == (permit.Demanded || permit.Because.Count > 0)) && permits.Single(permit => permit.Demanded).Type == demanded;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void UnknownFacts_OnlyLeaveOpen_WhatSomeValueOfThemChanges() =>
        Prop.ForAll(Any.Triggers(Any.Trigger, 20).ToArbitrary(), Any.Facts.ToArbitrary(), Any.Facts.ToArbitrary(), (triggers, facts, values) =>
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
            var open = PermitRules.Compile(triggers).GetValueOrThrow().Assess(facts, null, Today);
            var known = Required(triggers, filled);
            return open.Required.Select(type => type.Value).All(known.Contains)
                && known.All(word => open.Required.Concat(open.Undecided).Any(type => type.Value == word));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Explain_TellsTheNearestValueThatChangesTheAnswer() =>
        Prop.ForAll(Any.Triggers(Any.Trigger, 10).ToArbitrary(), Any.Facts.ToArbitrary(), (triggers, facts) =>
            PermitRules.Compile(triggers).GetValueOrThrow().Explain(facts).All(told =>
                told.Condition != PermitCondition.Capacity || told.Distance == Nearest(told.Trigger, facts))).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_IsExact_HoweverFineTheFact() =>
        Prop.ForAll(Any.Decimals.ToArbitrary(), Any.Decimals.Select(value => decimal.Round(value % 1_000_000_000_000m, 4)).ToArbitrary(), Any.Trigger.ToArbitrary(), (value, threshold, any) =>
        {
            foreach (var fact in new[] { value, threshold, threshold + 0.0000001m, threshold - 0.0000001m })
            {
                var facts = new EventFacts { SoundLevel = fact };
                var trigger = any with { Id = "t", Condition = "amplified_sound", Threshold = threshold };
                if (!Reference.Evaluate(facts, [trigger]).SetEquals(Required([trigger], facts)))
                    return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();

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
