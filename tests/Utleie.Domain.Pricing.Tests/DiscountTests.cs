using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>Who gets which discount, and what is told to who does not. Source: D20, D92.</summary>
public sealed class DiscountTests
{
    private static readonly Discount Winter = new() { Id = "d", Name = "Vinter", Type = DiscountType.Fixed, Value = 200, Code = "V" };

    [Theory]
    [InlineData("V", null, "V", 200)]
    [InlineData("V", null, " v ", 200)]
    [InlineData("V", null, null, 0)]
    [InlineData("V", true, "V", 200)]
    [InlineData("V", true, null, 0)]
    [InlineData("V", false, null, 200)]
    [InlineData("V", false, "V", 200)]
    [InlineData(null, null, null, 200)]
    [InlineData(null, false, null, 200)]
    public void Quote_ADiscountWithACodeIsForItsCodeUnlessItNeedsNone(string? code, bool? requires, string? given, int discount)
    {
        var quote = Ask(Winter with { Code = code, RequiresCode = requires }, request => request with { DiscountCode = given });
        Assert.Equal((Money.Of(discount), 0), (quote.Discounts, quote.Notes.Count));
    }

    public static TheoryData<Discount, string[]> Hindered => new()
    {
        { Winter with { TargetGroups = ["Lag", "Ideell"] }, ["discount-other-group(discount: Vinter, groups: Lag, Ideell)"] },
        { Winter with { Name = null, ValidTo = new LocalDate(2026, 1, 18) }, ["discount-out-of-date(discount: V, date: 2026-01-19)"] },
        { Winter with { ValidFrom = new LocalDate(2026, 1, 20) }, ["discount-out-of-date(discount: Vinter, date: 2026-01-19)"] },
        { Winter with { MaxUsage = 3 }, ["discount-used-up(discount: Vinter, max: 3)"] },
        { Winter with { Id = "en annen", MaxUsage = 3 }, [] },
        { Winter with { Code = "W" }, ["discount-code-unknown(code: V)"] },
    };

    [Theory]
    [MemberData(nameof(Hindered))]
    public void Quote_TellsWhoGaveACodeWhyItDoesNotCount(Discount discount, string[] notes)
    {
        var quote = Ask(discount, request => request with { DiscountCode = "V", DiscountUses = [new("en tredje", 9), new("d", 3)] });
        Assert.Equal(notes, quote.Notes.Told());
        Assert.Equal(notes.Length > 0 ? Money.Zero : Money.Of(200), quote.Discounts);
    }

    [Fact]
    public void Quote_OneCodeMayBeOfTwoDiscounts()
    {
        var book = Desk.Book(Desk.Hourly() with { Discounts = [Winter, Winter with { Id = "to", Value = 50 }] });
        var quote = book.Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { DiscountCode = "V" });
        Assert.Equal((Money.Of(250), 0), (quote.Discounts, quote.Notes.Count));
    }

    [Fact]
    public void Quote_TellsNothingOfADiscountNobodyAskedFor()
    {
        var quote = Ask(Winter with { RequiresCode = false, TargetGroups = ["Lag"] }, request => request);
        Assert.Equal((Money.Zero, 0), (quote.Discounts, quote.Notes.Count));
    }

    [Theory]
    [InlineData("2026-01-01", null, 200)]
    [InlineData("2026-01-02", null, 200)]
    [InlineData("2026-01-03", null, 0)]
    [InlineData(null, "2026-01-01", 0)]
    [InlineData(null, "2026-01-02", 200)]
    public void Quote_WithoutTimesTheDateIsTheDayOfAsking(string? from, string? to, int discount)
    {
        var section = Desk.Hourly(900) with { PriceModel = PriceModel.PerBooking, Discounts = [Winter with { Code = null, ValidFrom = Date(from), ValidTo = Date(to) }] };
        Assert.Equal(Money.Of(discount), Desk.Book(section).Quote(new QuoteRequest()).Discounts);
    }

    [Theory]
    [InlineData("Lag", 200)]
    [InlineData("lag-id", 200)]
    [InlineData("Bedrift", 0)]
    [InlineData(null, 0)]
    public void Quote_ADiscountOfGroupsIsForThem(string? group, int discount)
    {
        var section = Desk.Hourly() with
        {
            TargetGroups = [new() { Id = "lag-id", Group = "Lag", DiscountPercent = 0 }, new() { Id = "b", Group = "Bedrift", DiscountPercent = 0 }],
            Discounts = [Winter with { Code = null, TargetGroups = ["Ideell", "Lag"] }],
        };
        Assert.Equal(Money.Of(discount), Desk.Book(section).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { TargetGroup = group }).Discounts);
    }

    [Fact]
    public void Quote_ADiscountIsALineOfItsOwn()
    {
        ValueList<Discount> discounts =
        [
            new() { Code = "P", Type = DiscountType.Percentage, Value = 12.5m, RequiresCode = false },
            new() { Id = "e", Name = "Engang", Code = "E", Type = DiscountType.Fixed, Value = 75, RequiresCode = false },
            new() { Id = "d", Type = DiscountType.Fixed, Value = 1000 },
            new() { Id = "for sent", Type = DiscountType.Fixed, Value = 10 },
        ];
        var lines = Desk.Book(Desk.Hourly() with { Discounts = discounts }).Quote("2026-01-19 10:00", "2026-01-19 12:00").Lines;
        Assert.Equal([new(OriginType.BasePrice), new(OriginType.Discount, "P", "P"), new(OriginType.Discount, "e", "Engang"), new PriceOrigin(OriginType.Discount, "d")], lines.Select(line => line.Origin));
        Assert.Equal([(2, PriceUnit.Hour, 500, 1000), (12.5m, PriceUnit.Percent, -10, -125), (1, PriceUnit.Booking, -75, -75), (1, PriceUnit.Booking, -800, -800)], lines.Select(line => (line.Quantity, line.Unit, line.UnitPrice, line.Amount.Amount)));
        Assert.Equal([LineKind.Rental, LineKind.Discount, LineKind.Discount, LineKind.Discount], lines.Select(line => line.Kind));
    }

    [Fact]
    public void Quote_EarlyBirdIsOfTheTicketsAlone()
    {
        var extras = new PriceExtras { TicketTypes = [new() { Id = "v", Price = 400 }], EarlyBird = new(Moment.Of(new LocalDate(2026, 1, 2)), 25) };
        var book = Desk.Book(Desk.Hourly(100), extras);
        var request = Desk.Request("2026-01-19 10:00", "2026-01-19 11:00");
        var early = book.Quote(request with { Tickets = [new("v", 2)] }).Lines[^1];
        Assert.Equal((25m, PriceUnit.Percent, -8m, Money.Of(-200)), (early.Quantity, early.Unit, early.UnitPrice, early.Amount));
        Assert.Equal(new(OriginType.EarlyBird), early.Origin);
        Assert.Single(book.Quote(request).Lines);
        Assert.Equal(2, Desk.Book(Desk.Hourly(100), extras with { EarlyBird = extras.EarlyBird! with { Percent = 0 } }).Quote(request with { Tickets = [new("v", 2)] }).Lines.Count);
    }

    private static Quote Ask(Discount discount, Func<QuoteRequest, QuoteRequest> asked) =>
        Desk.Book(Desk.Hourly() with { Discounts = [discount] }).Quote(asked(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00")));

    private static LocalDate? Date(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
