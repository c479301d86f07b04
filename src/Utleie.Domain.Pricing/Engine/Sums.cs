namespace Utleie.Domain.Pricing.Engine;

// D15.
/// <summary>The sums of a quote in øre; the total is net plus tax.</summary>
/// <remarks>Tax is computed once per rate on the sum of its lines. Discounts are taken of what is taxed as the rental, and of other rates only as far as that is not enough.</remarks>
internal readonly record struct Sums(long Net, long Total)
{
    internal static Sums Of(BookRules rules, VatRate vat, in Tally tally)
    {
        if (!tally.Own.IsUsed)
            return new(NetOf(rules, vat, tally.Sum), TotalOf(rules, vat, tally.Sum));
        var (net, total) = (0L, 0L);
        foreach (var rate in VatRate.All)
        {
            var sum = SumOf(vat, tally, rate);
            net = checked(net + NetOf(rules, rate, sum));
            total = checked(total + TotalOf(rules, rate, sum));
        }

        return new(net, total);
    }

    /// <summary>Returns the tax of each rate that has lines, the rental's first; default if there is one rate.</summary>
    internal static ValueList<VatLine> Lines(BookRules rules, VatRate vat, in Tally tally)
    {
        if (!tally.Own.IsUsed)
            return default;
        var lines = new List<VatLine>();
        foreach (var rate in VatRate.All)
        {
            var sum = SumOf(vat, tally, rate);
            var net = NetOf(rules, rate, sum);
            var line = new VatLine(rate, Money.OfHundredths(net, rules.Currency), Money.OfHundredths(TotalOf(rules, rate, sum) - net, rules.Currency));
            if (rate == vat)
                lines.Insert(0, line);
            else if (sum != 0)
                lines.Add(line);
        }

        return lines.Count > 1 ? [.. lines] : default;
    }

    /// <summary>Returns the total to pay for a sum at one rate.</summary>
    internal static long TotalOf(BookRules rules, VatRate vat, long sum) => rules.VatIncluded ? sum : checked(sum + Ore.PercentOf(sum, vat.Percent));

    private static long NetOf(BookRules rules, VatRate vat, long sum) => rules.VatIncluded ? sum - Ore.TaxWithin(sum, vat.Percent) : sum;

    private static long SumOf(VatRate vat, in Tally tally, VatRate rate)
    {
        var main = checked(tally.Sum - tally.Own.Sum);
        if (rate == vat)
            return Math.Max(0, main);
        var missing = Math.Max(0, -main);
        foreach (var other in VatRate.All)
        {
            if (other == vat)
                continue;
            var taken = Math.Min(missing, tally.Own.Of(other));
            if (other == rate)
                return tally.Own.Of(other) - taken;
            missing -= taken;
        }

        return 0;
    }
}
