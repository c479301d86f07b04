using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D180, D185.
/// <summary>Calculates what is charged after the booking: shares of revenue and fees such as for late clearing.</summary>
internal static class Afterwards
{
    internal static OneOf<PriceDifference, Refusal> Settle(IEnumerable<BookRules> lists, Quote quote, decimal revenue)
    {
        if (revenue is < 0 or > RequestCheck.MaxRevenue)
            return Refused(ReasonCodes.BadRevenue, Argument.Of("revenue", revenue), Argument.Of("max", RequestCheck.MaxRevenue));
        var rules = lists.FirstOrDefault(list => list.Version == quote.BookVersion && list.PriceList == quote.PriceList);
        if (rules is null)
            return Refused(ReasonCodes.OtherBook, new Argument("version", quote.BookVersion));
        var shares = quote.Lines.Where(line => line.Origin.Type == OriginType.RevenueShare).ToArray();
        if (shares.Length == 0)
            return Refused(ReasonCodes.NothingToSettle);
        return Sum(rules, [.. shares.Select(line => Difference(rules, quote, line, revenue))]);
    }

    internal static OneOf<PriceDifference, Refusal> Charge(BookRules rules, string feeId, int minutes)
    {
        var known = rules.Fees.Where(fee => fee is { Kind: LineKind.Fee, IsCharged: false }).ToArray();
        if (Array.Find(known, one => string.Equals(one.Origin.Id, feeId, StringComparison.Ordinal)) is not { } fee)
            return Refused(ReasonCodes.UnknownCharge, new("id", feeId), new("known", string.Join(", ", known.Select(one => one.Origin.Id))));
        if (minutes is < 0 or > (int)RequestCheck.MaxMinutes)
            return Refused(ReasonCodes.BadQuantity, new("what", "minutes"), Argument.Of("quantity", minutes), Argument.Of("min", 0), Argument.Of("max", RequestCheck.MaxMinutes));
        var periods = fee.PerStartedMinutes > 0 ? (minutes + fee.PerStartedMinutes - 1) / fee.PerStartedMinutes : 1;
        return Sum(rules, [(Line(rules, fee, periods, fee.PerStartedMinutes > 0 ? PriceUnit.StartedPeriod : PriceUnit.Booking, fee.Amount, Ore.Rounded(fee.Amount * periods)), fee.Vat ?? rules.Vat)]);
    }

    private static (QuoteLine Line, VatRate Vat) Difference(BookRules rules, Quote quote, QuoteLine charged, decimal revenue)
    {
        var fee = Find.Fee(rules, LineKind.Fee, charged.Origin.Id!)!;
        var difference = FeeMeter.ShareOf(fee, revenue) - Ore.Of(charged.Amount.Amount);
        return (Line(rules, fee, 1, PriceUnit.Booking, Ore.ToKroner(difference), difference), fee.Vat ?? quote.VatRate);
    }

    private static QuoteLine Line(BookRules rules, FeeRule fee, decimal quantity, PriceUnit unit, decimal unitPrice, long amount) =>
        new(new(LineKind.Fee, unit, rules.Currency, fee.Origin.Name, unitPrice, fee.Origin, default), amount, new LineMeasure(quantity));

    private static PriceDifference Sum(BookRules rules, (QuoteLine Line, VatRate Vat)[] lines)
    {
        var vat = lines.GroupBy(line => line.Vat).Select(rate => Tax(rules, rate.Key, rate.Sum(line => Ore.Of(line.Line.Amount.Amount)))).ToArray();
        var net = vat.Sum(line => Ore.Of(line.Base.Amount));
        var total = net + vat.Sum(line => Ore.Of(line.Amount.Amount));
        return new([.. lines.Select(line => line.Line)], Money.OfHundredths(net, rules.Currency), [.. vat], Money.OfHundredths(total, rules.Currency));
    }

    /// <summary>Returns the tax of a sum of either sign, as of the same sum with the other.</summary>
    private static VatLine Tax(BookRules rules, VatRate rate, long sum)
    {
        var tax = rules.VatIncluded ? Ore.TaxWithin(Math.Abs(sum), rate.Percent) : Ore.PercentOf(Math.Abs(sum), rate.Percent);
        var net = rules.VatIncluded ? Math.Abs(sum) - tax : Math.Abs(sum);
        return new(rate, Money.OfHundredths(Math.Sign(sum) * net, rules.Currency), Money.OfHundredths(Math.Sign(sum) * tax, rules.Currency));
    }

    private static Refusal Refused(string code, params ReadOnlySpan<Argument> arguments) => new([Reason.Of(code, arguments)]);
}
