using BenchmarkDotNet.Attributes;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain;
using Utleie.Domain.Pricing;

namespace Utleie.Benchmarks.Pricing;

/// <summary>Making a book and asking it for the first time.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private PricingSection _section = null!;
    private (Instant Start, Instant End) _time;

    [Params(4, 16, 64, 256)]
    public int Plans { get; set; }

    [GlobalSetup]
    public void Setup() => (_section, _time) = (PricingWorkload.Section(Plans), PricingWorkload.Times()[1]);

    [Benchmark]
    public Money? CompileAndAsk() => PriceBook.Compile(_section, PricingWorkload.Oslo).GetValueOrThrow().Total(_time.Start, _time.End);
}
