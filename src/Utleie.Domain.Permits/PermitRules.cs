using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Compiling;

namespace Utleie.Domain.Permits;

/// <summary>The rules of when an event needs which permit, ready to be asked.</summary>
/// <remarks>
/// Immutable and safe on any number of threads. Deadlines are calendar days; working days and holidays are not assumed. Source: 001 §11; D28–D30.
/// </remarks>
public sealed class PermitRules : ICompiled
{
    private readonly FactLine[] _lines;
    private readonly CompiledTrigger[] _triggers;
    private readonly CompiledTrigger[][] _triggersOf;
    private readonly int?[] _leadTimes;

    private PermitRules(ValueList<PermitTrigger> triggers, CompiledTrigger[] compiled, int?[] leadTimes, ValueList<Finding> warnings)
    {
        (Triggers, Warnings) = (triggers, warnings);
        _triggers = compiled;
        _leadTimes = leadTimes;
        _triggersOf = [.. PermitType.All.Select(permit => compiled.Where(trigger => trigger.Permit == permit).ToArray())];
        _lines = [.. PermitCondition.All.Select(condition => new FactLine(compiled, condition))];
    }

    /// <summary>The rules of D28, which a host may replace: capacity over 500, alcohol, sound over 85 dB, use of a road, food.</summary>
    public static PermitRules NorwegianDefaults { get; } = Compile(
    [
        Default(PermitCondition.Capacity, 500, PermitType.PolicePermit, 14),
        Default(PermitCondition.Alcohol, true, PermitType.AlcoholPermit, 30),
        Default(PermitCondition.AmplifiedSound, 85, PermitType.NoiseExemption, 7),
        Default(PermitCondition.RoadUse, true, PermitType.RoadClosure, 21),
        Default(PermitCondition.Food, true, PermitType.HealthPermit, 14),
    ]).GetValueOrThrow();

    /// <summary>The triggers they were made of, in the order given.</summary>
    public ValueList<PermitTrigger> Triggers { get; }

    /// <summary>The warnings found when the triggers were compiled.</summary>
    public ValueList<Finding> Warnings { get; }

    /// <summary>The rules of these triggers, or everything that is wrong with them.</summary>
    /// <param name="triggers">The triggers; none is rules that call for nothing.</param>
    /// <param name="leadTimes">The municipality's own days before the event, by the permit's word; they win over the triggers' (D83).</param>
    /// <returns>Findings have paths from the list: <c>[2].threshold</c>; those of the lead times start at <c>leadTimes</c>.</returns>
    public static OneOf<PermitRules, CompileErrors> Compile(ValueList<PermitTrigger> triggers, ValueMap<int> leadTimes = default)
    {
        var findings = new List<Finding>();
        var compiled = new CompiledTrigger?[triggers.Count];
        for (var i = 0; i < triggers.Count; i++)
            compiled[i] = TriggerReader.Read(triggers[i], FormattableString.Invariant($"[{i}]"), findings);
        TriggerIds.Check(triggers, findings);
        var own = LeadTimes.Read(leadTimes, findings);
        return findings.Any(finding => finding.Severity == FindingSeverity.Error)
            ? new CompileErrors([.. findings])
            : new PermitRules(triggers, compiled!, own, [.. findings]);
    }

    /// <summary>Which permits an event needs, why, how they stand and by when to apply.</summary>
    /// <param name="facts">What is known of it; an absent fact is unknown.</param>
    /// <param name="requirements">What its document demands and records; absent takes the facts' own.</param>
    /// <param name="today">The local date it is judged on.</param>
    /// <exception cref="ArgumentException">A time of the event is an instant; tell it in a zone with <see cref="EventFacts.In"/>.</exception>
    public PermitAssessment Assess(EventFacts facts, DocumentRequirements? requirements, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(this, facts, requirements ?? facts.DocumentRequirements, today);
    }

    /// <summary>How close an event is to each trigger, in the triggers' order: what would have to change for its answer to change.</summary>
    /// <exception cref="ArgumentException">A time of the event is an instant; tell it in a zone with <see cref="EventFacts.In"/>.</exception>
    public ValueList<TriggerDistance> Explain(EventFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var keys = FactKeys.Of(facts);
        return [.. _triggers.Select(trigger => TriggerDistance.Of(trigger, FactKeys.ValueOf(keys[trigger.Condition.Index])))];
    }

    /// <summary>The permits that known facts call for, and those that unknown facts may.</summary>
    internal (byte Called, byte Open, ulong Fired) Needs(EventFacts facts)
    {
        var keys = FactKeys.Of(facts);
        byte called = 0, open = 0;
        var fired = 0UL;
        for (var i = 0; i < FactKeys.Count; i++)
        {
            if (keys[i] == FactKeys.Unknown)
            {
                open |= _lines[i].All;
                continue;
            }

            var found = _lines[i].Of(keys[i]);
            called |= found.Permits;
            fired |= found.Fired;
        }

        return (called, open, fired);
    }

    /// <summary>The triggers that fire for known facts, the first 64 of which are known already.</summary>
    internal FiredTriggers Fired(EventFacts facts, ulong first)
    {
        if (_triggers.Length <= FiredTriggers.PerWord)
            return new(Triggers, first, []);
        var more = new ulong[FiredTriggers.WordsFor(_triggers.Length) - 1];
        var keys = FactKeys.Of(facts);
        for (var i = 0; i < FactKeys.Count; i++)
        {
            if (keys[i] != FactKeys.Unknown)
                _lines[i].AddMore(keys[i], more);
        }

        return new(Triggers, first, more);
    }

    /// <summary>The triggers that call for a permit because of a known fact, or those that would look at an unknown one.</summary>
    internal ValueList<CompiledTrigger> Calling(PermitType permit, in FactKeys keys, bool known)
    {
        List<CompiledTrigger>? calling = null;
        foreach (var trigger in _triggersOf[permit.Index])
        {
            var key = keys[trigger.Condition.Index];
            if (known ? key != FactKeys.Unknown && trigger.Fires(key) : key == FactKeys.Unknown)
                (calling ??= []).Add(trigger);
        }

        return calling is null ? [] : [.. calling];
    }

    /// <summary>The days before the event by which to apply: the municipality's own, else the longest of these triggers, else the typical ones.</summary>
    internal int LeadDays(PermitType permit, ValueList<CompiledTrigger> because)
    {
        var longest = -1;
        foreach (var trigger in because)
            longest = Math.Max(longest, trigger.LeadDays);
        return _leadTimes[permit.Index] ?? (longest < 0 ? permit.TypicalLeadDays : longest);
    }

    /// <summary>A trigger of the defaults: its id is its condition, and numbers call for the permit above the threshold.</summary>
    private static PermitTrigger Default(PermitCondition condition, PermitThreshold threshold, PermitType permit, int leadTimeDays) => new()
    {
        Id = condition,
        Condition = condition,
        Operator = condition.Kind == ThresholdKind.Number ? PermitOperator.GreaterThan : PermitOperator.EqualTo,
        Threshold = threshold,
        RequiredPermit = permit,
        LeadTimeDays = leadTimeDays,
    };
}
