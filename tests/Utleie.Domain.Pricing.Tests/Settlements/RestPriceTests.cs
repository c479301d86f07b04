using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Settlements;

namespace Utleie.Domain.Pricing.Tests.Settlements;

/// <summary>Quotes as the customer pays them, and the price of what stays. Source: D217, D253.</summary>
public sealed class RestPriceTests
{
    private static readonly PricingSection Section = Desk.Hourly(100.03m) with
    {
        VatRate = 25,
        VatIncluded = false,
        Fees = [new() { Id = "f", Name = "Renhold", Amount = 33.33m, Mandatory = true }, new() { Id = "p", Name = "Påslag", Type = FeeType.Percentage, Amount = 10, Mandatory = true }],
        Discounts = [new() { Id = "d", Name = "Vinter", Type = DiscountType.Percentage, Value = 10 }],
    };

    [Fact]
    public void Of_LinesHaveTheirTaxAndAddUp()
    {
        var quote = Desk.Book(Section).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 13:00"));
        var lines = PayableLine.Of(quote);
        Assert.Equal(quote.Total, Money.Sum(lines.Select(line => line.Amount)));
        Assert.NotEqual(quote.Total, Money.Sum(quote.Lines.Select(line => line.Amount)));
        Assert.Equal(["Rental 375.12", "Discount -37.51", "Fee 41.66", "Fee 37.51"], lines.Select(line => FormattableString.Invariant($"{line.Kind} {line.Amount.Amount}")));
        Assert.Equal(Money.Of(79.17m), PayableLine.FeesOf(lines));
    }

    /// <summary>A quote of two rates: 1000 at 25 % and 100 at 15 % of cleaning. The rental has the tax of its rate, the cleaning the rest.</summary>
    [Fact]
    public void Of_FeesHaveTheTaxThatTheRentalHasNot()
    {
        var quote = Desk.Book(Desk.Hourly(1000) with { VatRate = 25, VatIncluded = false, Fees = [new() { Id = "f", Name = "Renhold", Amount = 100, Mandatory = true }] }).Quote("2026-01-19 10:00", "2026-01-19 11:00");
        var twoRates = quote with
        {
            Total = Money.Of(1365),
            Vat = [new(VatRate.Of(25), Money.Of(1000), Money.Of(250)), new(VatRate.Of(15), Money.Of(100), Money.Of(15))],
        };
        Assert.Equal([1250m, 115m], PayableLine.Of(twoRates).Select(line => line.Amount.Amount));
    }

    [Fact]
    public void Of_LinesThatIncludeTaxStand()
    {
        var quote = Desk.Book(Section with { VatIncluded = true }).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 13:00"));
        Assert.Equal(quote.Lines.Select(line => line.Amount), PayableLine.Of(quote).Select(line => line.Amount));
    }

    /// <summary>Whatever the prices, lines with tax add up to the total.</summary>
    [Law(Arbitrary = [typeof(Arbitraries)])]
    public void Of_AlwaysAddsUp(HourlyBookings drawn)
    {
        var book = PriceBook.Compile(drawn.Section, Desk.Oslo).GetValueOrThrow();
        foreach (var (start, end) in drawn.Bookings)
        {
            if (book.Quote(new() { Start = start, End = end }, start).TryPickT0(out var quote, out _))
                Assert.Equal(quote.Total.Amount, PayableLine.Of(quote).Sum(line => line.Amount.Amount));
        }
    }

    [Fact]
    public void Rest_IsPricedByTheSameBook()
    {
        var book = Desk.Book(Section);
        var before = book.Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 13:00"));
        var rest = Desk.Request("2026-01-19 10:00", "2026-01-19 12:00");
        var answer = RestPrice.Of(before, rest, 0.1m, book, Desk.Now).AsT0;
        Assert.Equal(book.Quote(rest).Total, answer.Total);
        Assert.True(answer.Notices.IsEmpty);
        Assert.Equal("end-not-after-start", RestPrice.Of(before, rest with { End = rest.Start }, 1, book, Desk.Now).AsT1.Reasons[0].Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => RestPrice.Of(before, rest, 1.1m, book, Desk.Now));
    }

    /// <summary>Another book: what is hired falls in proportion, also what is a percentage of it; the cleaning stays whole.</summary>
    [Fact]
    public void Rest_IsInProportionByAnotherBook()
    {
        var before = Desk.Book(Section).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 13:00"));
        var rest = Desk.Request("2026-01-19 10:00", "2026-01-19 12:00");
        var answer = RestPrice.Of(before, rest, 0.5m, Desk.Book(Section with { BasePrice = 1 }), Desk.Now).AsT0;
        Assert.Equal([187.56m, -18.76m, 41.66m, 18.76m], answer.Lines.Select(line => line.Amount.Amount));
        Assert.Equal(["price-book-changed"], answer.Notices.Select(notice => notice.Code));
    }
}
