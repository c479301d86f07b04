namespace Utleie.Domain.Pricing.Engine;

/// <summary>The sums of a quote in øre: net and tax make the total.</summary>
/// <remarks>Tax is computed once on the sum, not per line. Source: D15.</remarks>
internal readonly record struct Sums(long Net, long Total)
{
    internal static Sums Of(BookRules rules, in Tally tally)
    {
        var (sum, total) = (tally.Sum, TotalOf(rules, tally.Sum));
        return new(rules.VatIncluded ? sum - Ore.TaxWithin(sum, rules.Vat.Percent) : sum, total);
    }

    /// <summary>What is to be paid of a sum.</summary>
    internal static long TotalOf(BookRules rules, long sum) => rules.VatIncluded ? sum : checked(sum + Ore.PercentOf(sum, rules.Vat.Percent));
}
