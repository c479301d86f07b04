using BenchmarkDotNet.Attributes;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain;
using Utleie.Domain.Pricing;

namespace Utleie.Benchmarks.Pricing;

/// <summary>One booking's price, as a total and with its lines, over 4–256 plans; each operation is one booking.</summary>
[MemoryDiagnoser]
public class PriceBenchmarks
{
    private PricingSection _section = null!;
    private PriceBook _book = null!;
    private (Instant Start, Instant End)[] _times = null!;
    private QuoteRequest[] _requests = null!;

    [Params(4, 16, 64, 256)]
    public int Plans { get; set; }

    /// <summary>Answers are compared before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _section = PricingWorkload.Section(Plans);
        _book = PriceBook.Compile(_section, PricingWorkload.Oslo).GetValueOrThrow();
        _times = PricingWorkload.Times();
        _requests = [.. _times.Select(time => new QuoteRequest { Start = time.Start, End = time.End })];
        for (var i = 0; i < _times.Length; i++)
        {
            var (start, end) = _times[i];
            var quote = _book.Quote(_requests[i], PricingWorkload.Now).Match(
                quote => quote,
                reasons => throw new InvalidOperationException($"{reasons}"));
            var plain = PlainPrices.Lines(_section, start, end, PricingWorkload.Oslo).Sum(line => line.Amount);
            var (total, totalOfRequest) = (_book.Total(start, end), _book.Total(_requests[i], PricingWorkload.Now));
            if (quote.Rental.Amount != plain || total != quote.Total || totalOfRequest != quote.Total)
                throw new InvalidOperationException($"{start}–{end}: {quote.Rental} by the book, {plain} by the plain way.");
        }
    }

    [Benchmark(OperationsPerInvoke = PricingWorkload.Bookings)]
    public int Total()
    {
        var priced = 0;
        foreach (var (start, end) in _times)
            priced += _book.Total(start, end) is null ? 0 : 1;
        return priced;
    }

    [Benchmark(OperationsPerInvoke = PricingWorkload.Bookings)]
    public int TotalOfRequest()
    {
        var priced = 0;
        foreach (var request in _requests)
            priced += _book.Total(request, PricingWorkload.Now) is null ? 0 : 1;
        return priced;
    }

    [Benchmark(OperationsPerInvoke = PricingWorkload.Bookings)]
    public int Lines()
    {
        var lines = 0;
        foreach (var request in _requests)
            lines += _book.Quote(request, PricingWorkload.Now).AsT0.Lines.Count;
        return lines;
    }

    [Benchmark(OperationsPerInvoke = PricingWorkload.Bookings, Baseline = true)]
    public int PlainLinqLines()
    {
        var lines = 0;
        foreach (var (start, end) in _times)
            lines += PlainPrices.Lines(_section, start, end, PricingWorkload.Oslo).Count;
        return lines;
    }
}
