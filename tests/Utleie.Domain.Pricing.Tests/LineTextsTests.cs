using System.Globalization;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Tests;

public sealed class LineTextsTests
{
    [Theory]
    [InlineData(Language.Nb, "Basispris, 4 timer à 500 kr")]
    [InlineData(Language.Nn, "Basispris, 4 timar à 500 kr")]
    [InlineData(Language.En, "Base price, 4 hours at NOK 500")]
    public void Of_FourHours(Language language, string text) =>
        Assert.Equal([text], Desk.Book(Desk.Hourly()).Quote("2026-01-19 10:00", "2026-01-19 14:00").Texts(language));

    [Theory]
    [InlineData("nb-NO")]
    [InlineData("tr-TR")]
    [InlineData("en-US")]
    public void Of_IsTheSameInEveryCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            var quote = Desk.Book(Desk.Hourly(1437.5m)).Quote("2026-01-19 10:00", "2026-01-19 11:30");
            Assert.Equal(["Basispris, 1,5 timer à 1 437,50 kr"], quote.Texts());
            Assert.Equal(["Base price, 1.5 hours at NOK 1,437.50"], quote.Texts(Language.En));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Of_NamesWhatChangedThePrice()
    {
        var book = Desk.Book(Desk.Hourly() with { TargetGroups = [new() { Id = "i", Group = "Ideell", DiscountPercent = 50 }] }, new() { Adjustments = [new(AdjustmentKind.Court, "c1", 25, "x", "Bane 1")] });
        var quote = book.Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { TargetGroup = "Ideell", CourtId = "c1" });
        Assert.Equal(["Basispris (Ideell, Bane 1), 1 time à 275 kr"], quote.Texts());
    }

    [Theory]
    [InlineData(1200, "NOK", "1 200 kr", "NOK 1,200")]
    [InlineData(437.5, "NOK", "437,50 kr", "NOK 437.50")]
    [InlineData(-35, "EUR", "-35 EUR", "EUR -35")]
    public void Price_IsWrittenAsInTheLanguage(double amount, string currency, string nb, string en)
    {
        Assert.Equal(nb, LineTexts.Price((decimal)amount, currency, Language.Nb));
        Assert.Equal(en, LineTexts.Price((decimal)amount, currency, Language.En));
    }

    [Theory]
    [InlineData(PriceUnit.Hour, "time", "timer", "time", "timar", "hour", "hours")]
    [InlineData(PriceUnit.HalfHour, "halvtime", "halvtimer", "halvtime", "halvtimar", "half-hour", "half-hours")]
    [InlineData(PriceUnit.Slot, "tidsluke", "tidsluker", "tidsluke", "tidsluker", "slot", "slots")]
    [InlineData(PriceUnit.Day, "dag", "dager", "dag", "dagar", "day", "days")]
    [InlineData(PriceUnit.UnitDay, "enhetsdag", "enhetsdager", "einingsdag", "einingsdagar", "unit-day", "unit-days")]
    [InlineData(PriceUnit.Ticket, "billett", "billetter", "billett", "billettar", "ticket", "tickets")]
    [InlineData(PriceUnit.Booking, "booking", "bookinger", "booking", "bookingar", "booking", "bookings")]
    [InlineData(PriceUnit.Piece, "stk.", "stk.", "stk.", "stk.", "item", "items")]
    [InlineData(PriceUnit.Percent, "prosent", "prosent", "prosent", "prosent", "percent", "percent")]
    public void UnitNames_AreOneAndSeveralInThreeLanguages(PriceUnit unit, string oneNb, string manyNb, string oneNn, string manyNn, string oneEn, string manyEn)
    {
        var (one, many) = UnitNames.Of(unit);
        Assert.Equal((new(oneNb, oneNn, oneEn), new LocalizedText(manyNb, manyNn, manyEn)), (one, many));
    }

    /// <summary>What has no name is called by its kind.</summary>
    [Theory]
    [InlineData(LineKind.Rental, OriginType.Plan, "Leie", "Leige", "Rental")]
    [InlineData(LineKind.Ticket, OriginType.TicketType, "Billett", "Billett", "Ticket")]
    [InlineData(LineKind.Discount, OriginType.Discount, "Rabatt", "Rabatt", "Discount")]
    [InlineData(LineKind.Fee, OriginType.Fee, "Gebyr", "Gebyr", "Fee")]
    [InlineData(LineKind.AddOn, OriginType.AddOn, "Tilleggstjeneste", "Tilleggsteneste", "Service")]
    [InlineData(LineKind.Item, OriginType.Item, "Utstyr", "Utstyr", "Equipment")]
    [InlineData(LineKind.Rental, OriginType.BasePrice, "Basispris", "Basispris", "Base price")]
    [InlineData(LineKind.Discount, OriginType.EarlyBird, "Tidligbestilling", "Tidlegbestilling", "Early bird")]
    public void Of_WhatHasNoNameIsCalledByItsKind(LineKind kind, OriginType origin, string nb, string nn, string en)
    {
        var line = Line(1, PriceUnit.Booking) with { Kind = kind, Origin = new(origin) };
        Assert.Equal([nb, nn, en], new[] { Language.Nb, Language.Nn, Language.En }.Select(language => LineTexts.Of(line, language)));
    }

    [Theory]
    [InlineData("d", "Vinter", "Vinter")]
    [InlineData("d", null, "d")]
    public void Of_ANameGoesBeforeAnId(string id, string? name, string text) => Assert.Equal(text, LineTexts.Of(Line(1, PriceUnit.Booking) with { Name = name, Origin = new(OriginType.Discount, id) }, Language.Nb));

    [Theory]
    [InlineData(1, PriceUnit.Booking, "x")]
    [InlineData(2, PriceUnit.Booking, "x, 2 bookinger à 10 kr")]
    [InlineData(1, PriceUnit.Piece, "x")]
    [InlineData(2, PriceUnit.Piece, "x, 2 stk. à 10 kr")]
    [InlineData(1, PriceUnit.Hour, "x, 1 time à 10 kr")]
    [InlineData(1.33333, PriceUnit.Hour, "x, 1,3333 timer à 10 kr")]
    [InlineData(1200, PriceUnit.UnitDay, "x, 1 200 enhetsdager à 10 kr")]
    [InlineData(1, PriceUnit.Percent, "x, 1 %")]
    [InlineData(12.5, PriceUnit.Percent, "x, 12,5 %")]
    public void Of_OneBookingOrPieceIsNotCounted(double quantity, PriceUnit unit, string text) => Assert.Equal(text, LineTexts.Of(Line((decimal)quantity, unit) with { Name = "x" }, Language.Nb));

    [Fact]
    public void Of_WhatChangedThePriceIsNamedByItsNameOrId() => Assert.Equal(
        "x (Bane 1, c2), 1 time à 10 kr",
        LineTexts.Of(Line(1, PriceUnit.Hour) with { Name = "x", ChangedBy = [new(OriginType.Court, "c1", "Bane 1"), new(OriginType.Season), new(OriginType.Court, "c2")] }, Language.Nb));

    private static QuoteLine Line(decimal quantity, PriceUnit unit) =>
        new() { Kind = LineKind.Rental, Quantity = quantity, Unit = unit, UnitPrice = 10, Amount = Money.Of(10), Origin = new(OriginType.Plan) };
}
