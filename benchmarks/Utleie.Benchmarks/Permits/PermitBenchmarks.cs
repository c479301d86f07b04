using BenchmarkDotNet.Attributes;
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Permits;

namespace Utleie.Benchmarks.Permits;

/// <summary>One event's permits over 8–1000 triggers; each operation is one event.</summary>
[MemoryDiagnoser]
public class PermitBenchmarks
{
    private const int Events = 1_000;

    private static readonly LocalDate Today = new(2026, 6, 1);

    private ValueList<PermitTrigger> _triggers;
    private PermitRules _rules = null!;
    private EventFacts[] _events = null!;

    [Params(8, 64, 1000)]
    public int Triggers { get; set; }

    /// <summary>Answers are compared before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var seed = new Seed(Triggers);
        _triggers = [.. Enumerable.Range(0, Triggers).Select(index => Trigger(index, seed))];
        _rules = PermitRules.Compile(_triggers).OrThrow();
        _events = [.. Enumerable.Range(0, Events).Select(_ => Facts(seed))];
        foreach (var facts in _events)
        {
            var plain = Naive(facts).ToHashSet();
            if (!plain.SetEquals(_rules.Assess(facts, null, Today).Required.Select(type => type.Value)))
                throw new InvalidOperationException($"{facts}: {string.Join(", ", plain)} by the naive loop.");
        }
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public int Assess()
    {
        var required = 0;
        foreach (var facts in _events)
            required += _rules.Assess(facts, null, Today).Required.Count;
        return required;
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public int AssessWithPermitsAndReasons()
    {
        var permits = 0;
        foreach (var facts in _events)
            permits += _rules.Assess(facts, null, Today).Permits.Count;
        return permits;
    }

    /// <summary>The loop of 001 §11.2 in C#.</summary>
    [Benchmark(OperationsPerInvoke = Events, Baseline = true)]
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

    private static PermitTrigger Trigger(int index, Seed seed)
    {
        var condition = seed.Next(5);
        string[] operators = ["gt", "gte", "lt", "lte", "eq"];
        return new()
        {
            Id = $"t{index}",
            Condition = new[] { "capacity", "amplified_sound", "alcohol", "road_use", "food" }[condition],
            Threshold = condition switch { 0 => PermitThreshold.Of(seed.Next(2000)), 1 => PermitThreshold.Of(60 + seed.Next(50)), _ => PermitThreshold.Of(true) },
            Operator = condition < 2 ? operators[seed.Next(5)] : "eq",
            RequiredPermit = PermitType.All[seed.Next(PermitType.All.Count)].Value,
            LeadTimeDays = seed.Next(30),
        };
    }

    private static EventFacts Facts(Seed seed) => new()
    {
        Date = Today.PlusDays(seed.Next(90)),
        Capacity = seed.Next(2000),
        ServesAlcohol = seed.Next(2) == 0,
        SoundLevel = 60 + seed.Next(50),
        UsesPublicRoad = seed.Next(2) == 0,
        ServesFood = seed.Next(2) == 0,
        DurationHours = seed.Next(12),
    };
}
