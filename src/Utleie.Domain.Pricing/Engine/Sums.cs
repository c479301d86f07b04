namespace Utleie.Domain.Pricing.Engine;

// D15.
/// <summary>The sums of a quote in øre; the total is net plus tax.</summary>
/// <remarks>Tax is computed once on the sum, not per line.</remarks>
internal readonly record struct Sums(long Net, long Total)
{
    internal static Sums Of(BookRules rules, in Tally tally)
    {
        var (sum, total) = (tally.Sum, TotalOf(rules, tally.Sum));
        return new(rules.VatIncluded ? sum - Ore.TaxWithin(sum, rules.Vat.Percent) : sum, total);
    }

    /// <summary>Returns the total to pay for a sum.</summary>
    internal static long TotalOf(BookRules rules, long sum) => rules.VatIncluded ? sum : checked(sum + Ore.PercentOf(sum, rules.Vat.Percent));
}
