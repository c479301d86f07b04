using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing;

// D15, D22.
/// <summary>The JSON form of a quote. <see cref="ToQuote"/> restores an equal <see cref="Quote"/>.</summary>
/// <remarks>Amounts are plain numbers in <see cref="Currency"/>; texts are in the chosen language and are not read back.</remarks>
public sealed record QuoteDocument
{
    /// <summary>The ISO 4217 code of all amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>The lines in receipt order.</summary>
    public required ValueList<QuoteLineDocument> Lines { get; init; }

    /// <summary>The sum of rental and tickets before discounts.</summary>
    public required decimal Rental { get; init; }

    /// <summary>The sum of fees, services and rented equipment.</summary>
    public required decimal Fees { get; init; }

    /// <summary>The sum of the discounts.</summary>
    public required decimal Discounts { get; init; }

    /// <summary>The sum excluding VAT.</summary>
    public required decimal Net { get; init; }

    /// <summary>The VAT per rate.</summary>
    public required ValueList<VatDocument> Vat { get; init; }

    /// <summary>The amount to pay.</summary>
    public required decimal Total { get; init; }

    /// <summary>The deposit and its reasons.</summary>
    public required DepositDocument Deposit { get; init; }

    /// <summary>Notes for the renter.</summary>
    public ValueList<ReasonDocument> Notes { get; init; }

    /// <summary>The payment methods.</summary>
    public ValueList<PaymentDocument> Payments { get; init; }

    /// <summary>The id of the price list used; null for the section's own prices.</summary>
    public string? PriceList { get; init; }

    /// <summary>The version of the price book used.</summary>
    public required string BookVersion { get; init; }

    /// <summary>Creates the document of a quote, with texts in a language.</summary>
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
            PriceList = quote.PriceList,
            BookVersion = quote.BookVersion,
        };
    }

    /// <summary>Restores the quote.</summary>
    /// <exception cref="ArgumentException">The currency is malformed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount has more than two decimals, or a VAT rate is invalid.</exception>
    public Quote ToQuote() => new()
    {
        Currency = Currency,
        Lines = [.. Lines.Select(line => line.ToLine(Currency))],
        Rental = Money.Of(Rental, Currency),
        Fees = Money.Of(Fees, Currency),
        Discounts = Money.Of(Discounts, Currency),
        Net = Money.Of(Net, Currency),
        VatRate = Vat is [var vat, ..] ? VatRate.Of(vat.Rate) : default,
        Vat = [.. Vat.Select(vat => new VatLine(VatRate.Of(vat.Rate), Money.Of(vat.Base, Currency), Money.Of(vat.Amount, Currency)))],
        PriceList = PriceList,
        Total = Money.Of(Total, Currency),
        Deposit = new(Money.Of(Deposit.Amount, Currency), [.. Deposit.Reasons.Select(reason => reason.ToReason())]),
        Notes = [.. Notes.Select(note => note.ToReason())],
        Payments = [.. Payments.Select(offer => new PaymentOffer(offer.Id, offer.Type, [.. offer.Reasons.Select(reason => reason.ToReason())]))],
        BookVersion = BookVersion,
    };
}

// D22.
/// <summary>A line of a stored quote.</summary>
public sealed record QuoteLineDocument
{
    /// <summary>The kind of line.</summary>
    public required LineKind Kind { get; init; }

    /// <summary>The line as text.</summary>
    public string? Text { get; init; }

    /// <summary>The quantity.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>The unit of the quantity.</summary>
    public required PriceUnit Unit { get; init; }

    /// <summary>The unit price.</summary>
    public required decimal UnitPrice { get; init; }

    /// <summary>The amount of the line.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The start of the time covered (inclusive).</summary>
    public Instant? From { get; init; }

    /// <summary>The end of the time covered (exclusive).</summary>
    public Instant? To { get; init; }

    /// <summary>The rule that produced the line.</summary>
    public required PriceOrigin Origin { get; init; }

    /// <summary>The rules that changed the unit price.</summary>
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

/// <summary>The VAT at one rate of a stored quote.</summary>
/// <param name="Rate">The rate in percent.</param>
/// <param name="Base">The taxable sum.</param>
/// <param name="Amount">The VAT.</param>
public sealed record VatDocument(int Rate, decimal Base, decimal Amount);

/// <summary>The deposit of a stored quote.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Reasons">The reasons.</param>
public sealed record DepositDocument(decimal Amount, ValueList<ReasonDocument> Reasons);

/// <summary>A payment method of a stored quote.</summary>
/// <param name="Id">The id in the section.</param>
/// <param name="Type">The type of payment.</param>
/// <param name="Offered">Whether it is available to the buyer.</param>
/// <param name="Reasons">Why it is not available.</param>
public sealed record PaymentDocument(string? Id, PaymentType Type, bool Offered, ValueList<ReasonDocument> Reasons);
