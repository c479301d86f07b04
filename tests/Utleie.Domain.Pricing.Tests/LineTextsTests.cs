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
}
