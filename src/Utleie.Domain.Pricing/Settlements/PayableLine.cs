namespace Utleie.Domain.Pricing.Settlements;

// D217.
/// <summary>A line of a quote as the customer pays it, VAT included.</summary>
/// <param name="Kind">The kind of line.</param>
/// <param name="Amount">The amount; negative for a discount.</param>
/// <param name="Name">The name of the plan, fee or ticket; null for the base price.</param>
public sealed record PayableLine(LineKind Kind, Money Amount, string? Name = null)
{
    /// <summary>Whether it is rental, a ticket or a discount on them; fees, services and equipment are not.</summary>
    public bool IsPlace => Kind switch
    {
        LineKind.Rental or LineKind.Ticket or LineKind.Discount => true,
        LineKind.Fee or LineKind.AddOn or LineKind.Item => false,
        _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "There is no such kind of line."),
    };

    /// <summary>
    /// Returns the lines of a quote with their VAT; they add up to its total. If prices exclude VAT, each line is rounded to 0.01, half away from zero,
    /// and what rounding leaves goes to the largest line.
    /// </summary>
    public static ValueList<PayableLine> Of(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        var isIncluded = quote.Lines.Sum(line => line.Amount.Amount) == quote.Total.Amount;
        var factor = isIncluded ? 1 : 1 + quote.VatRate.Percent / 100m;
        var amounts = quote.Lines.Select(line => Money.Round(line.Amount.Amount * factor, quote.Currency).Amount).ToArray();
        if (amounts.Length > 0)
            amounts[Array.IndexOf(amounts, amounts.MaxBy(Math.Abs))] += quote.Total.Amount - amounts.Sum();
        return [.. quote.Lines.Select((line, i) => new PayableLine(line.Kind, Money.Of(amounts[i], quote.Currency), line.Name))];
    }

    /// <summary>Returns the sum of the fees, services and equipment of some lines.</summary>
    public static Money FeesOf(ValueList<PayableLine> lines) => Money.Sum(lines.Where(line => !line.IsPlace).Select(line => line.Amount));
}
