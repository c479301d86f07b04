using BenchmarkDotNet.Attributes;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

namespace Utleie.Benchmarks.Pricing;

/// <summary>Two thousand quotes with their texts, written as lines of JSON; each operation is the whole batch.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private readonly System.Text.Json.JsonSerializerOptions _json = WireFormat.Create(PricingJson.Resolver);
    private PriceBook _book = null!;
    private QuoteRequest[] _requests = null!;

    [Params(16, 256)]
    public int Plans { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _book = PriceBook.Compile(PricingWorkload.Section(Plans), PricingWorkload.Oslo).GetValueOrThrow();
        _requests = [.. PricingWorkload.Times().Select(time => new QuoteRequest { Start = time.Start, End = time.End })];
    }

    [Benchmark]
    public long QuotesAsJsonLines()
    {
        var length = 0L;
        foreach (var request in _requests)
        {
            var quote = _book.Quote(request, PricingWorkload.Now).AsT0;
            length += WireFormat.Write(QuoteDocument.Of(quote, Language.Nb), _json).Length;
        }

        return length;
    }
}
