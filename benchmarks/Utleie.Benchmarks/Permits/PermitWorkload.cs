using System.Text;
using System.Text.Json;
using NodaTime;
using Utleie.Benchmarks.Workloads;
using Utleie.Domain;
using Utleie.Domain.Permits;
using Utleie.Domain.Wire;

namespace Utleie.Benchmarks.Permits;

/// <summary>Permit triggers and the facts of events: made from a seed, read from the committed files.</summary>
internal static class PermitWorkload
{
    internal const int Events = 500;

    internal static readonly int[] Sizes = [8, 64, 1000];

    internal static readonly LocalDate Today = new(2026, 6, 1);

    private static readonly string[] Conditions = ["capacity", "amplified_sound", "alcohol", "road_use", "food"];
    private static readonly string[] Operators = ["gt", "gte", "lt", "lte", "eq"];
    private static readonly JsonSerializerOptions Json = WireFormat.Create(PermitsJson.Resolver);

    internal static ValueList<PermitTrigger> Triggers(int count) => [.. Rows<PermitTrigger>($"triggers-{count}.json")];

    internal static EventFacts[] Facts() => [.. Rows<EventFacts>("events.json")];

    internal static byte[] MakeTriggers(int count)
    {
        var seed = new Seed(count);
        return Lines(Enumerable.Range(0, count).Select(index => WireFormat.Write(Trigger(index, seed), Json)));
    }

    internal static byte[] MakeEvents()
    {
        var seed = new Seed(11);
        return Lines(Enumerable.Range(0, Events).Select(_ => WireFormat.Write(Event(seed), Json)));
    }

    private static IEnumerable<T> Rows<T>(string name)
        where T : notnull => JsonDocument
            .Parse(WorkloadFolder.Read(name)).RootElement
            .EnumerateArray()
            .Select(row => WireFormat.Read<T>(row.GetRawText(), Json));

    private static byte[] Lines(IEnumerable<string> rows) => Encoding.UTF8.GetBytes($"[\n{string.Join(",\n", rows)}\n]\n");

    private static PermitTrigger Trigger(int index, Seed seed)
    {
        var condition = seed.Next(Conditions.Length);
        return new()
        {
            Id = $"t{index}",
            Condition = Conditions[condition],
            Threshold = condition switch
            {
                0 => PermitThreshold.Of(seed.Next(2000)),
                1 => PermitThreshold.Of(60 + seed.Next(50)),
                _ => PermitThreshold.Of(true),
            },
            Operator = condition < 2 ? Operators[seed.Next(Operators.Length)] : "eq",
            RequiredPermit = PermitType.All[seed.Next(PermitType.All.Count)].Value,
            LeadTimeDays = seed.Next(30),
        };
    }

    private static EventFacts Event(Seed seed) => new()
    {
        Date = Today.PlusDays(seed.Next(90)),
        Capacity = seed.Next(2000),
        ServesAlcohol = seed.Next(2) == 0,
        SoundLevel = 60 + seed.Next(50),
        UsesPublicRoad = seed.Next(2) == 0,
        ServesFood = seed.Next(2) == 0,
    };
}
