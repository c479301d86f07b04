using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing;

/// <summary>A quote as JSON: stored by a host, shown by a web page, read again as the same <see cref="Quote"/>.</summary>
/// <remarks>Amounts are plain numbers in <see cref="Currency"/>; texts are in the language it was written in and are not read back. Source: D15, D22.</remarks>
public sealed record QuoteDocument
{
    /// <summary>ISO 4217 code of every amount.</summary>
    public required string Currency { get; init; }

    /// <summary>The lines in the order of a receipt.</summary>
    public required ValueList<QuoteLineDocument> Lines { get; init; }

    /// <summary>Rental and tickets before discounts.</summary>
    public required decimal Rental { get; init; }

    /// <summary>Fees, services and things rented along.</summary>
    public required decimal Fees { get; init; }

    /// <summary>What the discounts come to.</summary>
    public required decimal Discounts { get; init; }

    /// <summary>The sum without tax.</summary>
    public required decimal Net { get; init; }

    /// <summary>The tax, a line per rate.</summary>
    public required ValueList<VatDocument> Vat { get; init; }

    /// <summary>What is to be paid.</summary>
    public required decimal Total { get; init; }

    /// <summary>What is held as security, and why.</summary>
    public required DepositDocument Deposit { get; init; }

    /// <summary>What the renter should know.</summary>
    public ValueList<ReasonDocument> Notes { get; init; }

    /// <summary>The ways to pay.</summary>
    public ValueList<PaymentDocument> Payments { get; init; }

    /// <summary>The version of the book it was made with.</summary>
    public required string BookVersion { get; init; }

    /// <summary>The document of a quote, with texts in a language.</summary>
    public static QuoteDocument Of(Quote quote, Language language = Language.Nb)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return new()
        {
            Currency = quote.Currency,
            Lines = [.. quote.Lines.Select(line => QuoteLineDocument.Of(line, language))],
            Rental = quote.Rental.Amount,
            Fees = quote.Fees.Amount,
            Discounts = quote.Discounts.Amount,
            Net = quote.Net.Amount,
            Vat = [.. quote.Vat.Select(vat => new VatDocument(vat.Rate.Percent, vat.Base.Amount, vat.Amount.Amount))],
            Total = quote.Total.Amount,
            Deposit = new(quote.Deposit.Amount.Amount, ReasonDocument.Of(quote.Deposit.Reasons, PricingTexts.Reasons, language)),
            Notes = ReasonDocument.Of(quote.Notes, PricingTexts.Reasons, language),
            Payments = [.. quote.Payments.Select(offer => new PaymentDocument(offer.Id, offer.Type, offer.IsOffered, ReasonDocument.Of(offer.Reasons, PricingTexts.Reasons, language)))],
            BookVersion = quote.BookVersion,
        };
    }

    /// <summary>The quote it was written from.</summary>
    /// <exception cref="ArgumentException">The currency is malformed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount has more than two decimals, or a rate is none.</exception>
    public Quote ToQuote() => new()
    {
        Currency = Currency,
        Lines = [.. Lines.Select(line => line.ToLine(Currency))],
        Rental = Money.Of(Rental, Currency),
        Fees = Money.Of(Fees, Currency),
        Discounts = Money.Of(Discounts, Currency),
        Net = Money.Of(Net, Currency),
        VatRate = Vat is [var vat, ..] ? VatRate.Of(vat.Rate) : default,
        Total = Money.Of(Total, Currency),
        Deposit = new(Money.Of(Deposit.Amount, Currency), [.. Deposit.Reasons.Select(reason => reason.ToReason())]),
        Notes = [.. Notes.Select(note => note.ToReason())],
        Payments = [.. Payments.Select(offer => new PaymentOffer(offer.Id, offer.Type, [.. offer.Reasons.Select(reason => reason.ToReason())]))],
        BookVersion = BookVersion,
    };
}

/// <summary>A line of a stored quote.</summary>
/// <remarks>Source: D22.</remarks>
public sealed record QuoteLineDocument
{
    /// <summary>What kind of line it is.</summary>
    public required LineKind Kind { get; init; }

    /// <summary>The line as a caseworker would write it.</summary>
    public string? Text { get; init; }

    /// <summary>How many units.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>What the quantity counts.</summary>
    public required PriceUnit Unit { get; init; }

    /// <summary>The price of one.</summary>
    public required decimal UnitPrice { get; init; }

    /// <summary>What the line comes to.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The start of the time it covers.</summary>
    public Instant? From { get; init; }

    /// <summary>The end of the time it covers.</summary>
    public Instant? To { get; init; }

    /// <summary>The rule that made it.</summary>
    public required PriceOrigin Origin { get; init; }

    /// <summary>The rules that changed its unit price.</summary>
    public ValueList<PriceOrigin> ChangedBy { get; init; }

    internal static QuoteLineDocument Of(QuoteLine line, Language language) => new()
    {
        Kind = line.Kind,
        Text = LineTexts.Of(line, language),
        Quantity = line.Quantity,
        Unit = line.Unit,
        UnitPrice = line.UnitPrice,
        Amount = line.Amount.Amount,
        From = line.From,
        To = line.To,
        Origin = line.Origin,
        ChangedBy = line.ChangedBy,
    };

    internal QuoteLine ToLine(string currency) => new()
    {
        Kind = Kind,
        Name = Origin.Name,
        Quantity = Quantity,
        Unit = Unit,
        UnitPrice = UnitPrice,
        Amount = Money.Of(Amount, currency),
        From = From,
        To = To,
        Origin = Origin,
        ChangedBy = ChangedBy,
    };
}

/// <summary>The tax at one rate of a stored quote.</summary>
/// <param name="Rate">Percent.</param>
/// <param name="Base">The sum it is of.</param>
/// <param name="Amount">The tax.</param>
public sealed record VatDocument(int Rate, decimal Base, decimal Amount);

/// <summary>The deposit of a stored quote.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Reasons">Why.</param>
public sealed record DepositDocument(decimal Amount, ValueList<ReasonDocument> Reasons);

/// <summary>A way to pay on a stored quote.</summary>
/// <param name="Id">Its id in the section.</param>
/// <param name="Type">The kind.</param>
/// <param name="Offered">Whether this buyer may pay so.</param>
/// <param name="Reasons">Why not.</param>
public sealed record PaymentDocument(string? Id, PaymentType Type, bool Offered, ValueList<ReasonDocument> Reasons);
