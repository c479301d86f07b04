using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>A quote is stored and read again as it was, also by a host with a form of its own. Source: D15, D22.</summary>
public sealed class QuoteDocumentTests
{
    private static readonly Quote Full = Desk.Book(
        Desk.Hourly(333.33m) with
        {
            Currency = "EUR",
            VatRate = 25,
            TargetGroups = [new() { Id = "lag", Group = "Lag", DiscountPercent = 12.5m }],
            Fees = [new() { Id = "f", Name = "Renhold", Amount = 50, Mandatory = true }],
            Discounts = [new() { Id = "d", Name = "Vinter", Type = DiscountType.Percentage, Value = 10 }],
            Deposit = new() { Required = true, Amount = 100, Triggers = ["over_1_personer"] },
            PaymentMethods = [new() { Id = "v", Type = PaymentType.Vipps }, new() { Id = "g", Type = PaymentType.Free }],
        }).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:20") with { TargetGroup = "Lag", DiscountCode = "FEIL", Participants = 2 });

    [Fact]
    public void Of_HoldsWhatTheQuoteSays()
    {
        var document = QuoteDocument.Of(Full, Language.En);
        Assert.Equal(("EUR", 388.89m, 50, 38.89m, 400, 500, Full.BookVersion), (document.Currency, document.Rental, document.Fees, document.Discounts, document.Net, document.Total, document.BookVersion));
        Assert.Equal([new VatDocument(25, 400, 100)], document.Vat);
        Assert.Equal(["Base price (Lag), 1.3333 hours at EUR 291.6638", "Vinter, 10 %", "Renhold"], document.Lines.Select(line => line.Text));
        Assert.Equal([(LineKind.Rental, 388.89m), (LineKind.Discount, -38.89m), (LineKind.Fee, 50)], document.Lines.Select(line => (line.Kind, line.Amount)));
        Assert.Equal((1.333333m, PriceUnit.Hour, 291.66375m), (document.Lines[0].Quantity, document.Lines[0].Unit, document.Lines[0].UnitPrice));
        Assert.Equal((Desk.At("2026-01-19 10:00"), Desk.At("2026-01-19 11:20")), (document.Lines[0].From, document.Lines[0].To));
        Assert.Equal((new(OriginType.BasePrice), new(OriginType.TargetGroup, "lag", "Lag")), (document.Lines[0].Origin, document.Lines[0].ChangedBy[0]));
        Assert.Equal((100, 2, "A deposit is required for more than 1 people, and you are 2."), (document.Deposit.Amount, document.Deposit.Reasons.Count, document.Deposit.Reasons[1].Message));
        Assert.Equal("The discount code “FEIL” does not exist. The price is without a discount.", Assert.Single(document.Notes).Message);
        Assert.Equal([("v", PaymentType.Vipps, true, ""), ("g", PaymentType.Free, false, "The booking is not free.")], document.Payments.Select(offer => (offer.Id, offer.Type, offer.Offered, string.Concat(offer.Reasons.Select(reason => reason.Message)))));
        Assert.StartsWith("Basispris (Lag)", QuoteDocument.Of(Full).Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToQuote_IsTheQuoteItWasWrittenFrom()
    {
        var options = WireFormat.Create(PricingJson.Resolver);
        var read = WireFormat.Read<QuoteDocument>(WireFormat.Write(QuoteDocument.Of(Full), options), options).ToQuote();
        Assert.Equal(Full, read);
        Assert.Equal(Full.GetHashCode(), read.GetHashCode());
        Assert.Equal(Full.Lines[0].GetHashCode(), read.Lines[0].GetHashCode());
    }

    [Fact]
    public void ToQuote_WithoutTaxIsAtNoRate() => Assert.Equal(default, (QuoteDocument.Of(Full) with { Vat = default }).ToQuote().VatRate);

    [Fact]
    public void ToQuote_ThrowsOnWhatIsNoMoney()
    {
        Assert.Throws<ArgumentException>(() => (QuoteDocument.Of(Full) with { Currency = "kr" }).ToQuote());
        Assert.Throws<ArgumentOutOfRangeException>(() => (QuoteDocument.Of(Full) with { Total = 0.001m }).ToQuote());
    }

    public static TheoryData<QuoteLine> Others =>
    [
        Full.Lines[0] with { Kind = LineKind.Ticket }, Full.Lines[0] with { Name = "En" }, Full.Lines[0] with { Quantity = 1 }, Full.Lines[0] with { Unit = PriceUnit.Day }, Full.Lines[0] with { UnitPrice = 1 },
        Full.Lines[0] with { Amount = Money.Of(1, "EUR") }, Full.Lines[0] with { Amount = Money.Of(388.89m) }, Full.Lines[0] with { From = null }, Full.Lines[0] with { To = Desk.Now },
        Full.Lines[0] with { Origin = new(OriginType.Plan, "p") }, Full.Lines[0] with { ChangedBy = default },
    ];

    [Theory]
    [MemberData(nameof(Others))]
    public void Line_IsAnotherWhereAnyPartIs(QuoteLine other)
    {
        Assert.NotEqual(Full.Lines[0], other);
        Assert.NotEqual(Full.Lines[0].GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Line_IsAValue()
    {
        var line = Full.Lines[0];
        var (start, end) = (Desk.At("2026-01-19 10:00"), Desk.At("2026-01-19 11:20"));
        Assert.True(line.Equals(line));
        Assert.False(line.Equals(null));
        Assert.Equal(line, line with { Quantity = 1.333333m, From = start, To = end });
        Assert.Equal((start, end), ((line with { Quantity = 3 }).From, (line with { Quantity = 3 }).To));
        Assert.Equal((null, (Instant?)end, 1.333333m), ((line with { From = null }).From, (line with { From = null }).To, (line with { From = null }).Quantity));
        var fee = Full.Lines[2] with { From = start };
        Assert.Equal((start, null, 1), (fee.From, fee.To, fee.Quantity));
        Assert.Equal(end, (fee with { To = end }).To);
    }

    [Fact]
    public void Line_OfPartsIsAsTheParts()
    {
        var line = new QuoteLine { Kind = LineKind.Fee, Name = "Renhold", Quantity = 1, Unit = PriceUnit.Booking, UnitPrice = 50, Amount = Money.Of(50, "EUR"), Origin = new(OriginType.Fee, "f", "Renhold") };
        Assert.Equal(Full.Lines[2], line);
        Assert.Equal((null, null, 0), (line.From, line.To, line.ChangedBy.Count));
    }
}
