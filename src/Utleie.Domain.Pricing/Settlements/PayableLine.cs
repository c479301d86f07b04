namespace Utleie.Domain.Pricing.Settlements;

// D217.
/// <summary>A line of a quote as the customer pays it, VAT included.</summary>
/// <param name="Kind">The kind of line.</param>
/// <param name="Amount">The amount; negative for a discount.</param>
/// <param name="Name">The name of the plan, fee or ticket; null for the base price.</param>
public sealed record PayableLine(LineKind Kind, Money Amount, string? Name = null)
{
    /// <summary>Whether it is rental, a ticket, or a discount or limit on them; fees, services and equipment are not.</summary>
    public bool IsPlace => IsPlaceKind(Kind);

    /// <summary>
    /// Returns the lines of a quote with their VAT; they add up to its total. If prices exclude VAT, rental and tickets have the VAT of their rate and the
    /// other lines share the rest in proportion; each line is rounded to 0.01, half away from zero, and what rounding leaves goes to the largest line.
    /// </summary>
    public static ValueList<PayableLine> Of(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        var shares = SharesOf(quote);
        var amounts = quote.Lines.Select((line, i) => Money.Round(line.Amount.Amount + shares[i], quote.Currency).Amount).ToArray();
        if (amounts.Length > 0)
            amounts[Array.IndexOf(amounts, amounts.MaxBy(Math.Abs))] += quote.Total.Amount - amounts.Sum();
        return [.. quote.Lines.Select((line, i) => new PayableLine(line.Kind, Money.Of(amounts[i], quote.Currency), line.Name))];
    }

    /// <summary>Returns the sum of the fees, services and equipment of some lines.</summary>
    public static Money FeesOf(ValueList<PayableLine> lines) => Money.Sum(lines.Where(line => !line.IsPlace).Select(line => line.Amount));

    private static bool IsPlaceKind(LineKind kind) => kind switch
    {
        LineKind.Rental or LineKind.Ticket or LineKind.Discount or LineKind.Limit => true,
        LineKind.Fee or LineKind.AddOn or LineKind.Item => false,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of line."),
    };

    /// <summary>The exact VAT to add to each line; 0 if prices include it. Only fees, services and equipment have rates of their own.</summary>
    private static decimal[] SharesOf(Quote quote)
    {
        var sum = quote.Lines.Sum(line => line.Amount.Amount);
        var tax = quote.Total.Amount - sum;
        if (tax == 0)
            return new decimal[quote.Lines.Count];
        var others = quote.Lines.Where(line => !IsPlaceKind(line.Kind)).Sum(line => line.Amount.Amount);
        var rate = quote.VatRate.Percent / 100m;
        var rateOfOthers = quote.Vat.Count == 1 || others == 0 ? rate : (tax - (sum - others) * rate) / others;
        return [.. quote.Lines.Select(line => line.Amount.Amount * (IsPlaceKind(line.Kind) ? rate : rateOfOthers))];
    }
}
