using NodaTime;
using Utleie.Benchmarks.Racing;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace Utleie.Benchmarks.Pricing;

/// <summary>Prices in the race; an operation is one booking.</summary>
internal static class PriceLanes
{
    internal static IEnumerable<Lane> Totals()
    {
        foreach (var plans in PricingWorkload.Sizes)
        {
            var (book, times) = (BookOf(plans), PricingWorkload.Times());
            yield return new(
                "price-total",
                $"{plans} plans",
                Lane.Ours,
                times.Length,
                () => Total(book, times),
                () => times.Select(time => Ore(book.Total(time.Start, time.End)!.Value.Amount)));
        }
    }

    internal static IEnumerable<Lane> Lines()
    {
        foreach (var plans in PricingWorkload.Sizes)
        {
            var (section, book, times) = (PricingWorkload.Section(plans), BookOf(plans), PricingWorkload.Times());
            QuoteRequest[] requests = [.. times.Select(time => new QuoteRequest { Start = time.Start, End = time.End })];
            yield return new(
                "price-lines",
                $"{plans} plans",
                Lane.Ours,
                requests.Length,
                () => Quote(book, requests),
                () => requests.SelectMany(request => LinesOf(book, request)));
            yield return new(
                "price-lines",
                $"{plans} plans",
                "LINQ + NodaTime",
                times.Length,
                () => Plain(section, times),
                () => times.SelectMany(time => PlainOf(section, time)));
        }
    }

    private static PriceBook BookOf(int plans) => PriceBook.Compile(PricingWorkload.Section(plans), PricingWorkload.Oslo).GetValueOrThrow();

    private static long Total(PriceBook book, (Instant Start, Instant End)[] times)
    {
        var priced = 0L;
        foreach (var (start, end) in times)
            priced += book.Total(start, end) is null ? 0 : 1;
        return priced;
    }

    private static long Quote(PriceBook book, QuoteRequest[] requests)
    {
        var lines = 0L;
        foreach (var request in requests)
            lines += book.Quote(request, PricingWorkload.Now).AsT0.Lines.Count;
        return lines;
    }

    private static long Plain(PricingSection section, (Instant Start, Instant End)[] times)
    {
        var lines = 0L;
        foreach (var (start, end) in times)
            lines += PlainPrices.Lines(section, start, end, PricingWorkload.Oslo).Count;
        return lines;
    }

    private static IEnumerable<int> LinesOf(PriceBook book, QuoteRequest request) =>
        from line in book.Quote(request, PricingWorkload.Now).AsT0.Lines
        from number in Numbers(line.Origin.Id, line.Amount.Amount, line.From!.Value, line.To!.Value)
        select number;

    private static IEnumerable<int> PlainOf(PricingSection section, (Instant Start, Instant End) time) =>
        from line in PlainPrices.Lines(section, time.Start, time.End, PricingWorkload.Oslo)
        from number in Numbers(line.Plan?.Id, line.Amount, line.From, line.To)
        select number;

    private static int[] Numbers(string? plan, decimal amount, Instant from, Instant to) =>
        [plan is null ? -1 : int.Parse(plan.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture), Ore(amount), Minute(from), Minute(to)];

    private static int Ore(decimal kroner) => (int)(kroner * 100);

    private static int Minute(Instant instant) => (int)(instant.ToUnixTimeSeconds() / 60);
}
