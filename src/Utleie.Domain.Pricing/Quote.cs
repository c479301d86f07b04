using System.Diagnostics.CodeAnalysis;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Engine;

namespace Utleie.Domain.Pricing;

/// <summary>A price that explains itself.</summary>
/// <remarks>
/// Each line is rounded to 0.01, half away from zero, and the sums are sums of lines: rental + fees − discounts is <see cref="Net"/> or <see cref="Total"/>,
/// as the prices exclude or include tax, and net + tax is the total always. A value: store it with <see cref="QuoteDocument"/>. Source: D15, D20–D22.
/// </remarks>
public sealed record Quote
{
    private readonly long _rental;
    private readonly long _fees;
    private readonly long _discounts;
    private readonly long _net;
    private readonly long _total;

    /// <summary>A quote of its parts, for hosts that store quotes in a form of their own.</summary>
    public Quote()
    {
    }

    [SetsRequiredMembers]
    internal Quote(BookRules rules, in Tally tally, in Sums sums)
    {
        (_rental, _fees, _discounts, _net, _total) = (tally.Charged, tally.Fees, tally.Discounts, sums.Net, sums.Total);
        (Currency, VatRate, BookVersion) = (rules.Currency, rules.Vat, rules.Version);
        (Lines, Deposit) = (tally.Lines, rules.NoDeposit);
    }

    /// <summary>ISO 4217 code of every amount; default <c>NOK</c>.</summary>
    public string Currency { get; init; } = Money.DefaultCurrency;

    /// <summary>What is charged and reduced, in the order of a receipt: rental, tickets, discounts, fees, services.</summary>
    public required ValueList<QuoteLine> Lines { get; init; }

    /// <summary>The rental and ticket lines, before discounts.</summary>
    public required Money Rental { get => Shown(_rental); init => _rental = Kept(value); }

    /// <summary>The fees, services and things rented along.</summary>
    public required Money Fees { get => Shown(_fees); init => _fees = Kept(value); }

    /// <summary>What the discounts come to; never more than the rental.</summary>
    public required Money Discounts { get => Shown(_discounts); init => _discounts = Kept(value); }

    /// <summary>The sum without tax.</summary>
    public required Money Net { get => Shown(_net); init => _net = Kept(value); }

    /// <summary>The rate of tax on every line.</summary>
    public VatRate VatRate { get; init; }

    /// <summary>The tax, a line per rate.</summary>
    public ValueList<VatLine> Vat => [new(VatRate, Net, Total - Net)];

    /// <summary>What is to be paid, tax included, deposit not.</summary>
    public required Money Total { get => Shown(_total); init => _total = Kept(value); }

    /// <summary>What is held as security, and why.</summary>
    public required DepositDue Deposit { get; init; }

    /// <summary>What the renter should know: a group not verified, a code not accepted.</summary>
    public ValueList<Reason> Notes { get; init; }

    /// <summary>Every way to pay that the section enables, and whether this buyer is offered it.</summary>
    public ValueList<PaymentOffer> Payments { get; init; }

    /// <summary>The <see cref="PriceBook.Version"/> it was made with: where they differ, prices have changed since.</summary>
    public required string BookVersion { get; init; }

    private Money Shown(long ore) => Money.OfHundredths(ore, Currency);

    private static long Kept(Money money) => decimal.ToInt64(money.Amount * 100);
}

/// <summary>The rule behind a price.</summary>
/// <param name="Type">What kind of rule.</param>
/// <param name="Id">Its id in the section; null for the base price.</param>
/// <param name="Name">Its name, if it has one.</param>
public sealed record PriceOrigin(OriginType Type, string? Id = null, string? Name = null);

/// <summary>The tax at one rate.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Base">The sum without tax that it is of.</param>
/// <param name="Amount">The tax.</param>
/// <remarks>Computed once per rate on the sum of its lines. Source: D15.</remarks>
public sealed record VatLine(VatRate Rate, Money Base, Money Amount);

/// <summary>The deposit, and why it is due.</summary>
/// <param name="Amount">How much; 0 where none is due.</param>
/// <param name="Reasons">Why: <c>deposit-required</c>, <c>deposit-tag</c>, <c>deposit-persons</c>, <c>deposit-hours</c>, <c>deposit-key</c>, <c>deposit-equipment</c>, <c>deposit-capped</c>.</param>
/// <remarks>Source: D21.</remarks>
public sealed record DepositDue(Money Amount, ValueList<Reason> Reasons);

/// <summary>A way to pay, for this buyer.</summary>
/// <param name="Id">Its id in the section.</param>
/// <param name="Type">The kind.</param>
/// <param name="Reasons">Why it is not offered; none where it is.</param>
/// <remarks>Source: 001 §3.5; D3a (<c>invoiceSettings</c>).</remarks>
public sealed record PaymentOffer(string? Id, PaymentType Type, ValueList<Reason> Reasons)
{
    /// <summary>Whether this buyer may pay so.</summary>
    public bool IsOffered => Reasons.IsEmpty;
}
