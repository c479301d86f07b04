namespace Utleie.Domain.Pricing;

// D180, D185.
/// <summary>An amount that is charged after the booking, with its lines.</summary>
/// <param name="Lines">The lines; negative amounts are paid back.</param>
/// <param name="Net">The sum excluding VAT.</param>
/// <param name="Vat">The VAT per rate.</param>
/// <param name="Total">The amount to pay, including VAT; negative if it is paid back.</param>
public sealed record PriceDifference(ValueList<QuoteLine> Lines, Money Net, ValueList<VatLine> Vat, Money Total);
