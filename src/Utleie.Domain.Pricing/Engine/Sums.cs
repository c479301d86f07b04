namespace Utleie.Domain.Pricing.Engine;

/// <summary>The sums of a quote in øre: net and tax make the total.</summary>
/// <remarks>Tax is computed once on the sum, not per line. Source: D15.</remarks>
internal readonly record struct Sums(long Net, long Total)
{
    internal static Sums Of(BookRules rules, in Tally tally) => Of(rules, tally.Sum);

    internal static Sums Of(BookRules rules, long sum)
    {
        var rate = rules.Vat.Percent;
        return rules.VatIncluded
            ? new(sum - Ore.TaxWithin(sum, rate), sum)
            : new(sum, checked(sum + Ore.PercentOf(sum, rate)));
    }
}
