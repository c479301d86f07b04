using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Compiling;

namespace Utleie.Domain.Permits;

// D28–D30.
/// <summary>The compiled rules that determine which permits an event needs.</summary>
/// <remarks>
/// Immutable and thread-safe. Deadlines are calendar days; weekends and holidays are not skipped. Source: 001 §11.
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

    // D28.
    /// <summary>The default rules, which your app can replace: capacity over 500, alcohol, sound over 85 dB, use of a public road, food.</summary>
    public static PermitRules NorwegianDefaults { get; } = Compile(
    [
        Default(PermitCondition.Capacity, 500, PermitType.PolicePermit, 14),
        Default(PermitCondition.Alcohol, true, PermitType.AlcoholPermit, 30),
        Default(PermitCondition.AmplifiedSound, 85, PermitType.NoiseExemption, 7),
        Default(PermitCondition.RoadUse, true, PermitType.RoadClosure, 21),
        Default(PermitCondition.Food, true, PermitType.HealthPermit, 14),
    ]).GetValueOrThrow();

    /// <summary>The compiled triggers, in document order.</summary>
    public ValueList<PermitTrigger> Triggers { get; }

    /// <summary>The warnings about the triggers.</summary>
    public ValueList<Finding> Warnings { get; }

    // D83.
    /// <summary>Compiles triggers to rules, or returns every error in them.</summary>
    /// <param name="triggers">The triggers; if empty, no permit is required by the rules.</param>
    /// <param name="leadTimes">The municipality's deadlines in days before the event, by permit word; they override those of the triggers.</param>
    /// <returns>The rules, or findings with paths from the list such as <c>[2].threshold</c>; those of lead times start with <c>leadTimes</c>.</returns>
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

    /// <summary>The permits of an event: which are needed, why, their status and deadlines.</summary>
    /// <param name="facts">The facts of the event; an absent fact is unknown.</param>
    /// <param name="requirements">The document requirements of the event; defaults to those of the facts.</param>
    /// <param name="today">The local date of the assessment.</param>
    /// <exception cref="ArgumentException">A time of the event is an instant; convert it with <see cref="EventFacts.In"/>.</exception>
    public PermitAssessment Assess(EventFacts facts, DocumentRequirements? requirements, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(this, facts, requirements ?? facts.DocumentRequirements, today);
    }

    /// <summary>Returns how close an event is to each trigger, in trigger order: how much a fact must change to change the result.</summary>
    /// <exception cref="ArgumentException">A time of the event is an instant; convert it with <see cref="EventFacts.In"/>.</exception>
    public ValueList<TriggerDistance> Explain(EventFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var keys = FactKeys.Of(facts);
        return [.. _triggers.Select(trigger => TriggerDistance.Of(trigger, FactKeys.ValueOf(keys[trigger.Condition.Index])))];
    }

    /// <summary>Returns the permits required by known facts, and those that unknown facts may require.</summary>
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

    /// <summary>Returns the firing triggers, given the first 64.</summary>
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

    /// <summary>Returns the triggers that require a permit because of a known fact, or those that depend on an unknown fact.</summary>
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

    /// <summary>The days before the event by which to apply: the municipality's own, else the longest of these triggers, otherwise the typical ones.</summary>
    internal int LeadDays(PermitType permit, ValueList<CompiledTrigger> because)
    {
        var longest = -1;
        foreach (var trigger in because)
            longest = Math.Max(longest, trigger.LeadDays);
        return _leadTimes[permit.Index] ?? (longest < 0 ? permit.TypicalLeadDays : longest);
    }

    /// <summary>Creates a default trigger, with its condition as id; numbers require the permit above the threshold.</summary>
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
