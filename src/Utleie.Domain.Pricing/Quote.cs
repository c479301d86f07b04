using System.Diagnostics.CodeAnalysis;
using NodaTime;
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

/// <summary>One line of a quote.</summary>
/// <remarks>Source: D22.</remarks>
public sealed record QuoteLine
{
    private readonly LineShape? _shape;
    private readonly long _amount;
    private readonly Instant _from;
    private readonly Instant _to;
    private readonly bool _hasFrom;
    private readonly bool _hasTo;

    /// <summary>A line of its parts, for hosts that store quotes in a form of their own.</summary>
    public QuoteLine()
    {
    }

#pragma warning disable CS8618 // The shape has the origin, which the compiler cannot see.
    [SetsRequiredMembers]
    internal QuoteLine(LineShape shape, decimal quantity, long amount) => (_shape, Quantity, _amount) = (shape, quantity, amount);
#pragma warning restore CS8618

    [SetsRequiredMembers]
    internal QuoteLine(LineShape shape, decimal quantity, long amount, Instant from, Instant to)
        : this(shape, quantity, amount) => (_from, _to, _hasFrom, _hasTo) = (from, to, true, true);

    /// <summary>What kind of line it is.</summary>
    public required LineKind Kind { get => Shape.Kind; init => _shape = Shape with { Kind = value }; }

    /// <summary>The plan's, fee's or ticket's own name; null for the base price.</summary>
    public string? Name { get => Shape.Name; init => _shape = Shape with { Name = value }; }

    /// <summary>How many units; hours to six decimals, while the amount is of the whole minutes.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>What the quantity counts.</summary>
    public required PriceUnit Unit { get => Shape.Unit; init => _shape = Shape with { Unit = value }; }

    /// <summary>The price of one, exact; where the unit is <see cref="PriceUnit.Percent"/>, of one percent.</summary>
    public required decimal UnitPrice { get => Shape.UnitPrice; init => _shape = Shape with { UnitPrice = value }; }

    /// <summary>Quantity times unit price, rounded; negative for a discount.</summary>
    public required Money Amount
    {
        get => Money.OfHundredths(_amount, Shape.Currency);
        init => (_amount, _shape) = (Ore.Of(value.Amount), Shape with { Currency = value.Currency });
    }

    /// <summary>The start of the time it covers (included); null where it covers none in particular.</summary>
    public Instant? From { get => _hasFrom ? _from : null; init => (_from, _hasFrom) = (value.GetValueOrDefault(), value.HasValue); }

    /// <summary>The end of the time it covers (excluded).</summary>
    public Instant? To { get => _hasTo ? _to : null; init => (_to, _hasTo) = (value.GetValueOrDefault(), value.HasValue); }

    /// <summary>The rule that made the line.</summary>
    public required PriceOrigin Origin { get => Shape.Origin; init => _shape = Shape with { Origin = value }; }

    /// <summary>The rules that changed its unit price: group, multiplier, adjustment, in the order they did.</summary>
    public ValueList<PriceOrigin> ChangedBy { get => Shape.ChangedBy; init => _shape = Shape with { ChangedBy = value }; }

    private LineShape Shape => _shape ?? LineShape.Empty;
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
