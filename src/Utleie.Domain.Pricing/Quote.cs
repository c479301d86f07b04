using System.Diagnostics.CodeAnalysis;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Engine;

namespace Utleie.Domain.Pricing;

// D15, D20–D22.
/// <summary>The price of a request, with a line for each part.</summary>
/// <remarks>
/// Each line is rounded to 0.01, half away from zero, and sums are sums of lines: rental + fees − discounts is <see cref="Net"/> if
/// prices exclude VAT, or <see cref="Total"/> if they include it. Net plus VAT is always the total. Immutable; store it with <see cref="QuoteDocument"/>.
/// </remarks>
public sealed record Quote
{
    private readonly long _rental;
    private readonly long _fees;
    private readonly long _discounts;
    private readonly long _net;
    private readonly long _total;
    private readonly ValueList<VatLine> _vat;

    /// <summary>Creates a quote from its parts, for apps with their own storage format.</summary>
    public Quote()
    {
    }

    [SetsRequiredMembers]
    internal Quote(BookRules rules, VatRate vat, in Tally tally, in Sums sums)
    {
        (_rental, _fees, _discounts, _net, _total) = (tally.Charged, tally.Fees, tally.Discounts, sums.Net, sums.Total);
        (Currency, VatRate, BookVersion, PriceList) = (rules.Currency, vat, rules.Version, rules.PriceList);
        (Lines, Deposit, _vat) = (tally.Lines, rules.NoDeposit, Sums.Lines(rules, vat, tally));
    }

    /// <summary>The ISO 4217 code of all amounts; defaults to <c>NOK</c>.</summary>
    public string Currency { get; init; } = Money.DefaultCurrency;

    /// <summary>The lines in receipt order: rental, tickets, discounts, fees, services.</summary>
    public required ValueList<QuoteLine> Lines { get; init; }

    /// <summary>The sum of rental, ticket and limit lines before discounts.</summary>
    public required Money Rental { get => Shown(_rental); init => _rental = Kept(value); }

    /// <summary>The sum of fees, services and rented equipment.</summary>
    public required Money Fees { get => Shown(_fees); init => _fees = Kept(value); }

    /// <summary>The sum of the discounts, as a positive amount; never more than the rental.</summary>
    public required Money Discounts { get => Shown(_discounts); init => _discounts = Kept(value); }

    /// <summary>The sum excluding VAT.</summary>
    public required Money Net { get => Shown(_net); init => _net = Kept(value); }

    /// <summary>The VAT rate of the rental, and of all lines without a rate of their own.</summary>
    public VatRate VatRate { get; init; }

    /// <summary>The VAT per rate, the rental's first.</summary>
    public ValueList<VatLine> Vat { get => _vat.IsEmpty ? [new(VatRate, Net, Total - Net)] : _vat; init => _vat = value.Count > 1 ? value : default; }

    /// <summary>The amount to pay, including VAT and excluding the deposit.</summary>
    public required Money Total { get => Shown(_total); init => _total = Kept(value); }

    /// <summary>The deposit and its reasons.</summary>
    public required DepositDue Deposit { get; init; }

    /// <summary>Notes for the renter, such as an unverified group or a rejected code.</summary>
    public ValueList<Reason> Notes { get; init; }

    /// <summary>The payment methods enabled in the section, and whether each is available to the buyer.</summary>
    public ValueList<PaymentOffer> Payments { get; init; }

    /// <summary>The id of the price list used; null for the section's own prices.</summary>
    public string? PriceList { get; init; }

    /// <summary>The <see cref="PriceBook.Version"/> used; a different current version means that prices have changed.</summary>
    public required string BookVersion { get; init; }

    private Money Shown(long ore) => Money.OfHundredths(ore, Currency);

    private static long Kept(Money money) => decimal.ToInt64(money.Amount * 100);
}

/// <summary>The rule that determined a price.</summary>
/// <param name="Type">The kind of rule.</param>
/// <param name="Id">The id in the section; null for the base price.</param>
/// <param name="Name">The name; null if it has none.</param>
public sealed record PriceOrigin(OriginType Type, string? Id = null, string? Name = null);

// D15.
/// <summary>The VAT at one rate.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Base">The taxable sum, excluding VAT.</param>
/// <param name="Amount">The VAT.</param>
/// <remarks>Calculated once per rate from the sum of its lines.</remarks>
public sealed record VatLine(VatRate Rate, Money Base, Money Amount);

// D21.
/// <summary>The deposit and its reasons.</summary>
/// <param name="Amount">The amount; 0 if no deposit is required.</param>
/// <param name="Reasons">The reasons: <c>deposit-required</c>, <c>deposit-tag</c>, <c>deposit-persons</c>, <c>deposit-hours</c>, <c>deposit-key</c>, <c>deposit-equipment</c>, <c>deposit-capped</c>.</param>
public sealed record DepositDue(Money Amount, ValueList<Reason> Reasons);

// D3a.
/// <summary>A payment method and whether it is available to the buyer.</summary>
/// <param name="Id">The id in the section.</param>
/// <param name="Type">The type of payment.</param>
/// <param name="Reasons">Why it is not available; empty if it is.</param>
/// <remarks>Source: 001 §3.5.</remarks>
public sealed record PaymentOffer(string? Id, PaymentType Type, ValueList<Reason> Reasons)
{
    /// <summary>Whether it is available to the buyer.</summary>
    public bool IsOffered => Reasons.IsEmpty;
}
