using NodaTime;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>What tickets cost. Source: 001 §5.3, §5.4; D16, D17, D93, D100.</summary>
public sealed class TicketTests
{
    private static readonly PricingSection Section = Desk.Hourly(200) with
    {
        PriceModel = PriceModel.PerTicket,
        TargetGroups = [new() { Id = "barn", Group = "Barn", DiscountPercent = 50 }],
        PricePlans = [new() { Id = "kveld", Name = "Kveld", Price = 300, Conditions = new() { TimeFrom = ClockTime.Of(18) } }],
        SeasonPricing = new()
        {
            Seasons = [new() { Id = "jul", StartDate = new AnnualDate(12, 1), EndDate = new AnnualDate(12, 31), PriceMultiplier = 2 }],
            PeakTimes = [new() { Id = "sent", TimeFrom = ClockTime.Of(22), PriceMultiplier = 3 }],
            HolidayPricing = [new() { Id = "julaften", Date = new(2026, 12, 24), PriceMultiplier = 4 }],
        },
    };

    private static readonly PriceExtras Extras = new()
    {
        TicketTypes = [new() { Id = "v", Name = "Voksen", Price = 100, MaxPerOrder = 3 }, new() { Id = "arv" }, new() { Name = "Bare navn", Price = 10 }],
        Adjustments = [new(AdjustmentKind.Section, "A", 20, "a", "Losje"), new(AdjustmentKind.Section, "B", 0, "b")],
    };

    /// <summary>A type's own price, else that of the plan in force; then the group, the multiplier and the section of seats.</summary>
    [Theory]
    [InlineData(null, "v", null, null, 100, "")]
    [InlineData(null, null, null, null, 200, "")]
    [InlineData(null, "arv", null, null, 200, "")]
    [InlineData("2026-01-19 12:00", null, null, null, 200, "")]
    [InlineData("2026-01-19 18:00", null, null, null, 300, "")]
    [InlineData("2026-01-19 18:00", "arv", null, null, 300, "")]
    [InlineData("2026-01-19 18:00", "v", null, null, 100, "")]
    [InlineData("2026-12-19 18:00", "v", null, null, 200, "jul")]
    [InlineData("2026-12-19 22:00", "v", null, null, 300, "sent")]
    [InlineData("2026-12-24 18:00", "v", "Barn", null, 200, "barn julaften")]
    [InlineData("2026-12-24 22:00", null, null, "A", 1220, "julaften A")]
    [InlineData("2026-12-24 22:00", "v", "Barn", "A", 220, "barn julaften A")]
    [InlineData(null, null, null, "A", 220, "A")]
    [InlineData(null, null, null, "B", 200, "B")]
    public void Quote_ATicketCostsItsTypesPriceOrThePlansAndWhatChangesIt(string? start, string? type, string? group, string? section, int price, string changes)
    {
        var times = start is null ? new() : Desk.Request(start, start[..10] + " 23:30");
        var line = Assert.Single(Desk.Book(Section, Extras).Quote(times with { TargetGroup = group, Tickets = [new(type, 2, section)] }).Lines);
        Assert.Equal((LineKind.Ticket, 2, PriceUnit.Ticket, price, 2 * price), (line.Kind, line.Quantity, line.Unit, line.UnitPrice, line.Amount.Amount));
        Assert.Equal(changes, string.Join(' ', line.ChangedBy.Select(change => change.Id)));
    }

    [Fact]
    public void Quote_ATicketsLineNamesItsType()
    {
        var lines = Desk.Book(Section, Extras).Quote(new QuoteRequest { Tickets = [new("VOKSEN", 1), new("arv", 1), new("bare navn", 1), new(null, 1), new(null, 1, "A")] }).Lines;
        Assert.Equal(
            [new(OriginType.TicketType, "v", "Voksen"), new(OriginType.TicketType, "arv", "arv"), new(OriginType.TicketType, null, "Bare navn"), new(OriginType.BasePrice), new PriceOrigin(OriginType.BasePrice)],
            lines.Select(line => line.Origin));
        Assert.Equal([new(OriginType.Section, "A", "Losje")], lines[^1].ChangedBy);
    }

    [Fact]
    public void Quote_ATypeIsFoundByIdBeforeByName()
    {
        var extras = new PriceExtras { TicketTypes = [new() { Id = "a", Name = "b", Price = 1 }, new() { Id = "b", Name = "c", Price = 2 }] };
        Assert.Equal(Money.Of(2), Desk.Book(Section, extras).Quote(new QuoteRequest { Tickets = [new("b", 1)] }).Total);
    }

    [Theory]
    [InlineData("v", 2, null)]
    [InlineData("v", 3, "ticket-limit(type: Voksen, max: 3)")]
    [InlineData("arv", 3, null)]
    public void Quote_TellsThatAnOrderIsTheMostThereCanBe(string type, int quantity, string? note) =>
        Assert.Equal(note is null ? [] : [note], Desk.Book(Section, Extras).Quote(new QuoteRequest { Tickets = [new(type, quantity)] }).Notes.Told());

    [Fact]
    public void Quote_UnitsAreTicketsWhereNoneAreNamed()
    {
        Assert.Equal(Money.Of(600), Desk.Book(Section).Quote(new QuoteRequest { Units = 3 }).Total);
        Assert.Equal(Money.Of(100), Desk.Book(Section, Extras).Quote(new QuoteRequest { Units = 3, Tickets = [new("v", 1)] }).Total);
    }

    [Fact]
    public void Quote_TicketsAreSoldBesideTheRental()
    {
        var book = Desk.Book(Desk.Hourly(500), Extras);
        var quote = book.Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { Tickets = [new("v", 1)] });
        Assert.Equal([LineKind.Rental, LineKind.Ticket], quote.Lines.Select(line => line.Kind));
        Assert.Equal(Money.Of(600), quote.Rental);
    }

    /// <summary>A ticket without a type costs the price of the section, where that is of tickets; else there is none, whatever types have no id.</summary>
    [Fact]
    public void Quote_ATicketWithoutATypeIsOfNoType()
    {
        var hour = Desk.Request("2026-01-19 10:00", "2026-01-19 11:00");
        Assert.Equal(["unknown-ticket-type(type: , known: Voksen, arv, Bare navn)"], Desk.Book(Desk.Hourly(500), Extras).Refusal(hour with { Tickets = [new(null, 1)] }).Told());
        var few = Extras with { TicketTypes = [new() { Name = "Bare navn", Price = 10, AvailableQuantity = 2 }] };
        Assert.Equal(Money.Of(20 + 3 * 200), Desk.Book(Section, few).Quote(new QuoteRequest { Tickets = [new("bare navn", 2), new(null, 3)] }).Total);
    }

    [Fact]
    public void Quote_AnEventOfTicketsNeedsNoModelAndAFreeOneCostsNothing()
    {
        var section = new PricingSection { Currency = "NOK", VatRate = 0 };
        Assert.Equal(Money.Of(100), Desk.Book(section, new() { TicketTypes = [new() { Id = "v", Price = 100 }] }).Quote(new QuoteRequest { Tickets = [new("v", 1)] }).Total);
        var line = Assert.Single(Desk.Book(Section with { IsFree = true }, Extras).Quote(new QuoteRequest { TargetGroup = "Barn", Tickets = [new("v", 1, "A")] }).Lines);
        Assert.Equal((Money.Zero, 0), (line.Amount, line.ChangedBy.Count));
    }

    [Fact]
    public void Quote_PlansOfOnePriorityThatMeetAtTheStartAreNoted()
    {
        var section = Section with { PricePlans = [.. Section.PricePlans, new() { Id = "annen", Price = 1 }] };
        Assert.Equal(["plan-overlap(plan: Kveld, other: annen)"], Desk.Book(section).Quote(Desk.Request("2026-01-19 18:00", "2026-01-19 20:00") with { Units = 1 }).Notes.Told());
        Assert.Equal(["plan-overlap(plan: Kveld, other: annen)"], Desk.Book(section, Extras).Quote(Desk.Request("2026-01-19 18:00", "2026-01-19 20:00") with { Tickets = [new(null, 1, "A")] }).Notes.Told());
        Assert.Empty(Desk.Book(section, Extras).Quote(Desk.Request("2026-01-19 18:00", "2026-01-19 20:00") with { Tickets = [new("v", 1)] }).Notes);
    }
}
