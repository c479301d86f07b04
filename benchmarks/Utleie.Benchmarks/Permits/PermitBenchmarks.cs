using BenchmarkDotNet.Attributes;
using Utleie.Domain.Answers;
using Utleie.Domain;
using Utleie.Domain.Permits;

namespace Utleie.Benchmarks.Permits;

/// <summary>One event's permits over 8–1000 triggers; each operation is one event.</summary>
[MemoryDiagnoser]
public class PermitBenchmarks
{
    private ValueList<PermitTrigger> _triggers;
    private PermitRules _rules = null!;
    private EventFacts[] _events = null!;

    [Params(8, 64, 1000)]
    public int Triggers { get; set; }

    /// <summary>Answers are compared before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _triggers = PermitWorkload.Triggers(Triggers);
        _rules = PermitRules.Compile(_triggers).GetValueOrThrow();
        _events = PermitWorkload.Facts();
        foreach (var facts in _events)
        {
            var plain = Naive(facts).ToHashSet();
            if (!plain.SetEquals(_rules.Assess(facts, null, PermitWorkload.Today).Required.Select(type => type.Value)))
                throw new InvalidOperationException($"{facts}: {string.Join(", ", plain)} by the naive loop.");
        }
    }

    [Benchmark(OperationsPerInvoke = PermitWorkload.Events)]
    public int Assess()
    {
        var required = 0;
        foreach (var facts in _events)
            required += _rules.Assess(facts, null, PermitWorkload.Today).Required.Count;
        return required;
    }

    [Benchmark(OperationsPerInvoke = PermitWorkload.Events)]
    public int AssessWithPermitsAndReasons()
    {
        var permits = 0;
        foreach (var facts in _events)
            permits += _rules.Assess(facts, null, PermitWorkload.Today).Permits.Count;
        return permits;
    }

    /// <summary>The loop of 001 §11.2 in C#.</summary>
    [Benchmark(OperationsPerInvoke = PermitWorkload.Events, Baseline = true)]
    public int NaiveLoop()
    {
        var required = 0;
        foreach (var facts in _events)
            required += Naive(facts).Count;
        return required;
    }

    private List<string> Naive(EventFacts facts)
    {
        var required = new List<string>();
        foreach (var trigger in _triggers)
        {
            var triggered = trigger.Condition switch
            {
                "capacity" => Compare(facts.Capacity!.Value, trigger),
                "alcohol" => trigger.Threshold == facts.ServesAlcohol!.Value,
                "amplified_sound" => Compare(facts.SoundLevel!.Value, trigger),
                "road_use" => trigger.Threshold == facts.UsesPublicRoad!.Value,
                _ => trigger.Threshold == facts.ServesFood!.Value,
            };
            if (triggered)
                required.Add(trigger.RequiredPermit!);
        }

        return required;
    }

    private static bool Compare(decimal value, PermitTrigger trigger)
    {
        var threshold = trigger.Threshold!.Value.Match(number => number, _ => 0, _ => 0);
        return trigger.Operator switch
        {
            "gt" => value > threshold,
            "gte" => value >= threshold,
            "lt" => value < threshold,
            "lte" => value <= threshold,
            _ => value == threshold,
        };
    }
}
