using BenchmarkDotNet.Attributes;
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace Utleie.Benchmarks.Pricing;

/// <summary>A weekend priced with ten packages, beside the same hours without packages and a straightforward search through the covers by the hour; each operation is one booking.</summary>
[MemoryDiagnoser]
public class PackageBenchmarks
{
    private const int HourlyPrice = 755;

    private static readonly QuoteRequest Weekend = new()
    {
        Start = new LocalDateTime(2026, 2, 13, 12, 0).InZoneStrictly(PricingWorkload.Oslo).ToInstant(),
        End = new LocalDateTime(2026, 2, 15, 22, 0).InZoneStrictly(PricingWorkload.Oslo).ToInstant(),
    };

    private static readonly PricingSection Hourly = new() { IsFree = false, BasePrice = HourlyPrice, PriceModel = PriceModel.PerHour, Currency = "NOK", VatRate = 0 };

    private static readonly (IsoDayOfWeek FromDay, int From, int Hours, int Price)[] Windows =
    [
        (IsoDayOfWeek.Friday, 16, 54, 15_075), (IsoDayOfWeek.Friday, 16, 8, 2500), (IsoDayOfWeek.Saturday, 8, 8, 3000), (IsoDayOfWeek.Saturday, 16, 8, 2700), (IsoDayOfWeek.Sunday, 8, 8, 2900),
        (IsoDayOfWeek.Friday, 0, 24, 7590), (IsoDayOfWeek.Saturday, 0, 24, 7600), (IsoDayOfWeek.Sunday, 0, 24, 7400), (IsoDayOfWeek.Friday, 12, 36, 11_000), (IsoDayOfWeek.Saturday, 12, 34, 10_500),
    ];

    private readonly (IsoDayOfWeek FromDay, int From, int Hours, int Price)[] _windows = Windows;
    private PriceBook _packages = null!;
    private PriceBook _hours = null!;

    /// <summary>Answers are compared before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _hours = PriceBook.Compile(Hourly, PricingWorkload.Oslo).GetValueOrThrow();
        _packages = PriceBook.Compile(Hourly with { Packages = [.. Windows.Select(PackageOf)] }, PricingWorkload.Oslo).GetValueOrThrow();
        var total = _packages.Total(Weekend, PricingWorkload.Now)!.Value.Amount;
        if (total != NaiveCover())
            throw new InvalidOperationException($"{total} by the book, {NaiveCover()} by the naive cover.");
    }

    [Benchmark(Baseline = true)]
    public Money? TotalOfHours() => _hours.Total(Weekend, PricingWorkload.Now);

    [Benchmark]
    public Money? TotalWithPackages() => _packages.Total(Weekend, PricingWorkload.Now);

    [Benchmark]
    public int LinesWithPackages() => _packages.Quote(Weekend, PricingWorkload.Now).AsT0.Lines.Count;

    /// <summary>The cheapest cover by the hour: each hour ordinary, or a stretch that lies in a window.</summary>
    [Benchmark]
    public int NaiveCover()
    {
        var (start, end) = (Weekend.Start!.Value.InZone(PricingWorkload.Oslo).LocalDateTime, Weekend.End!.Value.InZone(PricingWorkload.Oslo).LocalDateTime);
        var hours = (int)Period.Between(start, end, PeriodUnits.Hours).Hours;
        var best = new int[hours + 1];
        for (var to = 1; to <= hours; to++)
        {
            best[to] = best[to - 1] + HourlyPrice;
            for (var from = 0; from < to; from++)
            {
                foreach (var window in _windows.Where(window => Holds(window, start.PlusHours(from), start.PlusHours(to))))
                    best[to] = Math.Min(best[to], best[from] + window.Price);
            }
        }

        return best[hours];
    }

    private static bool Holds((IsoDayOfWeek FromDay, int From, int Hours, int Price) window, LocalDateTime from, LocalDateTime to)
    {
        var opens = from.Date.PlusDays(1).Previous(window.FromDay).AtMidnight().PlusHours(window.From);
        opens = opens > from ? opens.PlusWeeks(-1) : opens;
        return to <= opens.PlusHours(window.Hours);
    }

    private static PricePackage PackageOf((IsoDayOfWeek FromDay, int From, int Hours, int Price) window, int index)
    {
        var end = (int)window.FromDay * 24 + window.From + window.Hours;
        return new()
        {
            Id = $"p{index}",
            Price = window.Price,
            Window = new() { FromDay = window.FromDay, TimeFrom = ClockTime.Of(window.From), ToDay = (IsoDayOfWeek)((end - 1) / 24), TimeTo = ClockTime.Of((end - 1) % 24 + 1) },
        };
    }
}
