using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Tests;

public sealed class RefusalTests
{
    private static readonly PriceExtras Extras = new()
    {
        Adjustments = [new(AdjustmentKind.Court, "c1", 0, "c1"), new(AdjustmentKind.Court, "c2", 0, "c2"), new(AdjustmentKind.SubRoom, "r1", 0, "r1"), new(AdjustmentKind.Section, "s1", 0, "s1")],
        Items = [new("mikrofon", "Mikrofon", 150, 2, "venueEquipment.availableForRent[0].rentalPrice"), new("stol", "Stol", 1, null, "venueEquipment.availableForRent[1].rentalPrice")],
        TicketTypes =
        [
            new() { Id = "v", Name = "Voksen", Price = 100, MaxPerOrder = 4, AvailableQuantity = 10 },
            new() { Id = "snart", Name = "Snart", Price = 100, SalesStart = Moment.Parse("2026-01-03") },
            new() { Id = "slutt", Name = "Slutt", Price = 100, SalesEnd = Moment.Parse("2026-01-01") },
            new() { Id = "siste", Name = "Siste dag", Price = 100, SalesEnd = Moment.Parse("2026-01-02") },
            new() { Id = "faa", Name = "Få", Price = 100, Quantity = 9, AvailableQuantity = 1 },
            new() { Id = "alle", Price = 100, Quantity = 2 },
            new() { Name = "Fri", Price = 0 },
            new() { Id = "aapner", Name = "Åpner nå", Price = 100, SalesStart = Moment.Of(Desk.Now.InZone(Desk.Oslo).LocalDateTime) },
            new() { Id = "stenger", Name = "Stenger nå", Price = 100, SalesEnd = Moment.Of(Desk.Now.InZone(Desk.Oslo).LocalDateTime) },
        ],
    };

    [Theory]
    [InlineData("2026-01-19 12:00", "2026-01-19 12:00", "end-not-after-start(start: 2026-01-19T11:00:00Z, end: 2026-01-19T11:00:00Z)")]
    [InlineData("2026-01-19 12:00", "2026-01-19 11:00", "end-not-after-start(start: 2026-01-19T11:00:00Z, end: 2026-01-19T10:00:00Z)")]
    [InlineData("2026-01-01 12:00", "2036-01-09 12:01", "booking-too-long(days: 3660, max: 3660)")]
    [InlineData("1969-12-31 12:00", "1970-01-10 12:00", "time-out-of-range")]
    [InlineData("1970-01-08 00:59", "1970-01-08 13:00", "time-out-of-range")]
    [InlineData("2199-12-31 12:00", "2200-01-01 01:01", "time-out-of-range")]
    public void Quote_RefusesTimes(string start, string end, string reason)
    {
        var book = Desk.Book(Desk.Hourly());
        Assert.Equal([reason], book.Refusal(Desk.Request(start, end)).Told());
        Assert.Equal([reason], book.Refusal(Desk.Request(start, end) with { Participants = 1 }).Told());
        Assert.Null(book.Total(Desk.Request(start, end), Desk.Now));
        Assert.Null(book.Total(Desk.At(start), Desk.At(end)));
    }

    /// <summary>Both ends of what can be priced, by every way of asking.</summary>
    [Theory]
    [InlineData("2026-01-01 12:00", "2036-01-09 12:00", 3660 * 24)]
    [InlineData("1970-01-08 01:00", "1970-01-08 02:00", 1)]
    [InlineData("2200-01-01 00:00", "2200-01-01 01:00", 1)]
    public void Quote_AcceptsTimesAtTheLimit(string start, string end, int hours)
    {
        var book = Desk.Book(Desk.Hourly(1));
        Assert.Equal(Money.Of(hours), book.Quote(start, end).Total);
        Assert.Equal(Money.Of(hours), book.Quote(Desk.Request(start, end) with { Participants = 1 }).Total);
        Assert.Equal(Money.Of(hours), book.Total(Desk.At(start), Desk.At(end)));
    }

    [Theory]
    [InlineData("per time", true, false)]
    [InlineData("per time", false, true)]
    [InlineData("per booking", true, false)]
    [InlineData("per booking", false, true)]
    [InlineData("per billett", true, false)]
    public void Quote_RefusesHalfOfTheTimes(string model, bool hasStart, bool hasEnd)
    {
        Assert.True(PriceModel.TryParse(model, out var priceModel));
        var request = new QuoteRequest { Start = hasStart ? Desk.Now : null, End = hasEnd ? Desk.Now : null, Units = 1 };
        Assert.Equal(["times-missing"], Desk.Book(Desk.Hourly() with { PriceModel = priceModel }).Refusal(request).Told());
    }

    [Theory]
    [InlineData("per_hour")]
    [InlineData("per_day")]
    public void Quote_RefusesAFeeOfTimeWithoutTimes(string word)
    {
        Assert.True(FeeType.TryParse(word, out var type));
        var book = Desk.Book(Desk.Hourly() with { PriceModel = PriceModel.PerBooking, Fees = [new() { Id = "f", Amount = 10, Type = type }, new() { Id = "g", Amount = 10 }] });
        Assert.Equal(["times-missing"], book.Refusal(new() { Fees = ["f"] }).Told());
        Assert.Equal(Money.Of(510), book.Quote(new QuoteRequest { Fees = ["g"] }).Total);
        Assert.Equal(Money.Of(510), book.Quote(Desk.Request("2026-01-19 12:00", "2026-01-19 13:00") with { Fees = ["f"] }).Total);
    }

    public static TheoryData<QuoteRequest, string?> Quantities => new()
    {
        { new() { Units = 1 }, null },
        { new() { Units = 10_000 }, null },
        { new() { Units = 0 }, "quantity-out-of-range(what: units, quantity: 0, min: 1, max: 10000)" },
        { new() { Units = 10_001 }, "quantity-out-of-range(what: units, quantity: 10001, min: 1, max: 10000)" },
        { new() { Participants = 0 }, null },
        { new() { Participants = 1_000_000 }, null },
        { new() { Participants = -1 }, "quantity-out-of-range(what: participants, quantity: -1, min: 0, max: 1000000)" },
        { new() { Participants = 1_000_001 }, "quantity-out-of-range(what: participants, quantity: 1000001, min: 0, max: 1000000)" },
        { new() { Items = [new("mikrofon", 1)] }, null },
        { new() { Items = [new("mikrofon", 2)] }, null },
        { new() { Items = [new("mikrofon", 3)] }, "not-enough-items(id: mikrofon, quantity: 3, available: 2)" },
        { new() { Items = [new("stol", 1_000_000)] }, null },
        { new() { Items = [new("stol", 0)] }, "quantity-out-of-range(what: items, quantity: 0, min: 1, max: 1000000)" },
        { new() { Items = [new("stol", 1_000_001)] }, "quantity-out-of-range(what: items, quantity: 1000001, min: 1, max: 1000000)" },
        { new() { Tickets = [new("v", 0)] }, "quantity-out-of-range(what: tickets, quantity: 0, min: 1, max: 1000000)" },
        { new() { Tickets = [new("fri", 1_000_000)] }, null },
        { new() { Tickets = [new("fri", 1_000_001)] }, "quantity-out-of-range(what: tickets, quantity: 1000001, min: 1, max: 1000000)" },
    };

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Quote_TakesQuantitiesWithinTheirBounds(QuoteRequest request, string? reason)
    {
        var book = Desk.Book(Desk.Hourly() with { PriceModel = PriceModel.PerBooking }, Extras);
        Assert.Equal(reason is null ? [] : [reason], book.Quote(request, Desk.Now).Match(_ => default, refusal => refusal.Reasons).Told());
    }

    [Fact]
    public void Quote_SaysEachReasonOnce() =>
        Assert.Equal(["unknown-fee(id: x, known: )"], Desk.Book(Desk.Hourly()).Refusal(Desk.Request("2026-01-19 12:00", "2026-01-19 13:00") with { Fees = ["x", "x"] }).Told());

    [Theory]
    [InlineData("v", 5, "too-many-tickets(type: Voksen, quantity: 5, max: 4)")]
    [InlineData("faa", 2, "tickets-sold-out(type: Få, quantity: 2, available: 1)")]
    [InlineData("alle", 3, "tickets-sold-out(type: alle, quantity: 3, available: 2)")]
    [InlineData("snart", 1, "sale-not-open(type: Snart, from: 2026-01-03)")]
    [InlineData("slutt", 1, "sale-closed(type: Slutt, to: 2026-01-01)")]
    [InlineData("stenger", 1, "sale-closed(type: Stenger nå, to: 2026-01-02T10:00)")]
    [InlineData("finnes ikke", 1, "unknown-ticket-type(type: finnes ikke, known: Voksen, Snart, Slutt, Siste dag, Få, alle, Fri, Åpner nå, Stenger nå)")]
    [InlineData("v", -1, "quantity-out-of-range(what: tickets, quantity: -1, min: 1, max: 1000000)")]
    public void Quote_RefusesTickets(string type, int quantity, string reason) =>
        Assert.Equal([reason], Desk.Book(Desk.Hourly(100) with { PriceModel = PriceModel.PerTicket }, Extras).Refusal(new() { Tickets = [new(type, quantity)] }).Told());

    [Theory]
    [InlineData("aapner", 1)]
    [InlineData("faa", 1)]
    [InlineData("alle", 2)]
    [InlineData("v", 4)]
    [InlineData("siste", 1)]
    public void Quote_AcceptsTicketsAtTheLimit(string type, int quantity) =>
        Assert.Equal(Money.Of(100 * quantity), Desk.Book(Desk.Hourly(100) with { PriceModel = PriceModel.PerTicket }, Extras).Quote(new QuoteRequest { Tickets = [new(type, quantity)] }).Total);

    [Fact]
    public void Quote_RefusesTwoOrdersOfOneTypeThatAreTooManyTogether() =>
        Assert.Equal(["too-many-tickets"], Desk.Book(Desk.Hourly(100) with { PriceModel = PriceModel.PerTicket }, Extras).Refusal(new() { Tickets = [new("v", 3), new("Voksen", 3)] }).Codes());

    [Fact]
    public void Quote_RefusesToSellNothing()
    {
        var book = Desk.Book(Desk.Hourly() with { PriceModel = PriceModel.PerTicket });
        Assert.Equal(["nothing-sold"], book.Refusal(new()).Told());
        Assert.Equal(["nothing-sold"], book.Refusal(Desk.Request("2026-01-19 12:00", "2026-01-19 13:00")).Told());
        Assert.Equal(["nothing-sold"], Desk.Book(new() { Currency = "NOK", VatRate = 0 }, Extras with { TicketTypes = [new() { Id = "v", Price = 1 }] }).Refusal(new()).Told());
    }

    [Fact]
    public void Quote_TellsEveryReasonAtOnce()
    {
        var request = new QuoteRequest
        {
            Start = Desk.At("2026-01-19 12:00"), End = Desk.At("2026-01-19 11:00"), TargetGroup = "Ukjent", CourtId = "c9", SubRoomId = "r9", Units = 0, Participants = -1,
            Items = [new("mikrofon", 3), new("x", 1)], Fees = ["f9"], AddOns = ["a9"], Tickets = [new("t9", 1, "s9")],
        };
        var section = Desk.Hourly() with
        {
            TargetGroups = [new() { Group = "Ideell", Free = true }, new() { Id = "lag", Group = "lag", Free = true }],
            Fees = [new() { Id = "f1", Amount = 1 }, new() { Id = "f2", Amount = 1 }, new() { Id = "sen", Amount = 1, Category = FeeCategory.Late }],
            AddOnServices = [new() { Id = "a1", Price = 1 }, new() { Id = "a2", Price = 1 }],
        };
        var reasons = Desk.Book(section, Extras).Refusal(request);
        Assert.Equal(
            [
                "end-not-after-start(start: 2026-01-19T11:00:00Z, end: 2026-01-19T10:00:00Z)", "unknown-group(group: Ukjent, known: Ideell, lag)", "unknown-court(id: c9, known: c1, c2)", "unknown-sub-room(id: r9, known: r1)",
                "quantity-out-of-range(what: units, quantity: 0, min: 1, max: 10000)", "quantity-out-of-range(what: participants, quantity: -1, min: 0, max: 1000000)",
                "not-enough-items(id: mikrofon, quantity: 3, available: 2)", "unknown-item(id: x, known: mikrofon, stol)", "unknown-section(id: s9, known: s1)",
                "unknown-ticket-type(type: t9, known: Voksen, Snart, Slutt, Siste dag, Få, alle, Fri, Åpner nå, Stenger nå)", "unknown-fee(id: f9, known: f1, f2)", "unknown-add-on(id: a9, known: a1, a2)",
            ],
            reasons.Told());
        Assert.DoesNotContain(reasons, reason => PricingTexts.Reasons.Render(reason, Language.En).Contains('{', StringComparison.Ordinal));
        Assert.Contains("c1", PricingTexts.Reasons.Render(reasons[2], Language.Nb), StringComparison.Ordinal);
    }

    [Fact]
    public void Quote_RefusesWhatNeedsTimesWithoutThem() =>
        Assert.Equal(["times-missing"], Desk.Book(Desk.Hourly()).Refusal(new()).Codes());

    /// <summary>3.65 × 10¹⁸ øre of rental, and what makes it more than 64 bits hold: fees, tickets, tax.</summary>
    [Theory]
    [InlineData(0, 0, 0, false)]
    [InlineData(1, 0, 0, false)]
    [InlineData(2, 0, 0, true)]
    [InlineData(3, 0, 0, true)]
    [InlineData(0, 55, 0, false)]
    [InlineData(0, 56, 0, true)]
    [InlineData(0, 93, 0, true)]
    [InlineData(1, 0, 25, false)]
    [InlineData(1, 3, 25, true)]
    public void Quote_AnAmountBeyondCountingIsRefusedNotWrong(int fees, int tickets, int rate, bool isTooLarge)
    {
        var section = Desk.Hourly(10_000_000) with
        {
            PriceModel = PriceModel.PerUnitPerDay,
            VatRate = rate,
            Fees = [.. Enumerable.Range(0, fees).Select(_ => new Fee { Type = FeeType.Percentage, Amount = 100, Mandatory = true })],
            SeasonPricing = new() { Seasons = [new() { Id = "s", StartDate = new AnnualDate(1, 1), EndDate = new AnnualDate(12, 31), PriceMultiplier = 100 }] },
        };
        var request = new QuoteRequest
        {
            Start = Instant.FromUtc(2026, 1, 1, 0, 0), End = Instant.FromUtc(2035, 12, 30, 0, 0), Units = 10_000, Tickets = [.. Enumerable.Repeat(new TicketOrder("dyr", 1_000_000), tickets)],
        };
        var book = Desk.Book(section, new() { TicketTypes = [new() { Id = "dyr", Price = 10_000_000 }] });
        var rental = 1_000_000_000m * (10_000 * 3651 + 1_000_000m * tickets);
        var (total, refused) = book.Quote(request, Desk.Now).Match(quote => (quote.Total.Amount, ""), refusal => (0m, string.Join(' ', refusal.Reasons.Told())));
        Assert.Equal(isTooLarge ? (0, "amount-too-large") : ((rental + fees * rental) * (100 + rate) / 100, ""), (total, refused));
        Assert.Equal(isTooLarge ? null : Money.Of(total), book.Total(request, Desk.Now));
    }
}
