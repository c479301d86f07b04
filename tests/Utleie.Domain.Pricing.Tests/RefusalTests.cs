using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Tests;

public sealed class RefusalTests
{
    private static readonly PriceExtras Extras = new()
    {
        Adjustments = [new(AdjustmentKind.Court, "c1", 0, "c1")],
        Items = [new("mikrofon", "Mikrofon", 150, 2, "venueEquipment.availableForRent[0].rentalPrice")],
        TicketTypes =
        [
            new() { Id = "v", Name = "Voksen", Price = 100, MaxPerOrder = 4, AvailableQuantity = 10 },
            new() { Id = "snart", Name = "Snart", Price = 100, SalesStart = Moment.Parse("2026-01-03") },
            new() { Id = "slutt", Name = "Slutt", Price = 100, SalesEnd = Moment.Parse("2026-01-01") },
            new() { Id = "siste", Name = "Siste dag", Price = 100, SalesEnd = Moment.Parse("2026-01-02") },
            new() { Id = "faa", Name = "Få", Price = 100, AvailableQuantity = 1 },
        ],
    };

    [Theory]
    [InlineData("2026-01-19 12:00", "2026-01-19 12:00", "end-not-after-start")]
    [InlineData("2026-01-19 12:00", "2026-01-19 11:00", "end-not-after-start")]
    [InlineData("2026-01-19 12:00", "2046-01-19 11:00", "booking-too-long")]
    [InlineData("1950-01-19 12:00", "1950-01-19 13:00", "time-out-of-range")]
    public void Quote_RefusesTimes(string start, string end, string code)
    {
        var book = Desk.Book(Desk.Hourly());
        Assert.Equal([code], book.Refusal(Desk.Request(start, end)).Codes());
        Assert.Null(book.Total(Desk.Request(start, end), Desk.Now));
        Assert.Null(book.Total(Desk.At(start), Desk.At(end)));
    }

    [Theory]
    [InlineData("v", 5, "too-many-tickets")]
    [InlineData("faa", 2, "tickets-sold-out")]
    [InlineData("snart", 1, "sale-not-open")]
    [InlineData("slutt", 1, "sale-closed")]
    [InlineData("finnes ikke", 1, "unknown-ticket-type")]
    [InlineData("v", 0, "quantity-out-of-range")]
    [InlineData("v", -1, "quantity-out-of-range")]
    public void Quote_RefusesTickets(string type, int quantity, string code) =>
        Assert.Equal([code], Desk.Book(Desk.Hourly(100) with { PriceModel = PriceModel.PerTicket }, Extras).Refusal(new() { Tickets = [new(type, quantity)] }).Codes());

    [Theory]
    [InlineData("v", 4)]
    [InlineData("siste", 1)]
    public void Quote_AcceptsTicketsAtTheLimit(string type, int quantity) =>
        Assert.Equal(Money.Of(100 * quantity), Desk.Book(Desk.Hourly(100) with { PriceModel = PriceModel.PerTicket }, Extras).Quote(new QuoteRequest { Tickets = [new(type, quantity)] }).Total);

    [Fact]
    public void Quote_RefusesTwoOrdersOfOneTypeThatAreTooManyTogether() =>
        Assert.Equal(["too-many-tickets"], Desk.Book(Desk.Hourly(100) with { PriceModel = PriceModel.PerTicket }, Extras).Refusal(new() { Tickets = [new("v", 3), new("Voksen", 3)] }).Codes());

    [Fact]
    public void Quote_RefusesToSellNothing() =>
        Assert.Equal(["nothing-sold"], Desk.Book(Desk.Hourly() with { PriceModel = PriceModel.PerTicket }).Refusal(new()).Codes());

    [Fact]
    public void Quote_TellsEveryReasonAtOnce()
    {
        var request = new QuoteRequest
        {
            Start = Desk.At("2026-01-19 12:00"), End = Desk.At("2026-01-19 11:00"), TargetGroup = "Ukjent", CourtId = "c9", SubRoomId = "r9", Units = 0, Participants = -1,
            Items = [new("mikrofon", 3), new("x", 1)], Fees = ["f9"], AddOns = ["a9"], Tickets = [new("t9", 1, "s9")],
        };
        var reasons = Desk.Book(Desk.Hourly(), Extras).Refusal(request);
        Assert.Equal(
            ["end-not-after-start", "unknown-group", "unknown-court", "unknown-sub-room", "quantity-out-of-range", "quantity-out-of-range", "not-enough-items", "unknown-item", "unknown-section", "unknown-ticket-type", "unknown-fee", "unknown-add-on"],
            reasons.Codes());
        Assert.DoesNotContain(reasons, reason => PricingTexts.Reasons.Render(reason, Language.En).Contains('{', StringComparison.Ordinal));
        Assert.Contains("c1", PricingTexts.Reasons.Render(reasons[2], Language.Nb), StringComparison.Ordinal);
    }

    [Fact]
    public void Quote_RefusesWhatNeedsTimesWithoutThem() =>
        Assert.Equal(["times-missing"], Desk.Book(Desk.Hourly()).Refusal(new()).Codes());

    [Fact]
    public void Quote_AnAmountBeyondCountingIsRefusedNotWrong()
    {
        var book = Desk.Book(Desk.Hourly(10_000_000) with { PriceModel = PriceModel.PerUnitPerDay, SeasonPricing = new() { Seasons = [new() { Id = "s", StartDate = new AnnualDate(1, 1), EndDate = new AnnualDate(12, 31), PriceMultiplier = 100 }] } });
        var request = new QuoteRequest { Start = Instant.FromUtc(2026, 1, 1, 0, 0), End = Instant.FromUtc(2035, 12, 30, 0, 0), Units = 10_000 };
        Assert.Equal(Money.Of(10_000_000m * 100 * 10_000 * 3651), book.Quote(request).Total);
        var withTax = Desk.Book(Desk.Hourly(10_000_000) with { PriceModel = PriceModel.PerUnitPerDay, Fees = [new() { Id = "f", Type = FeeType.Percentage, Amount = 100, Mandatory = true }, new() { Id = "g", Type = FeeType.Percentage, Amount = 100, Mandatory = true }], SeasonPricing = new() { Seasons = [new() { Id = "s", StartDate = new AnnualDate(1, 1), EndDate = new AnnualDate(12, 31), PriceMultiplier = 100 }] } });
        Assert.Equal(["amount-too-large"], withTax.Refusal(request).Codes());
        Assert.Null(withTax.Total(request, Desk.Now));
    }
}
