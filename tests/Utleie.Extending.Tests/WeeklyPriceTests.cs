using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Wire;

namespace Utleie.Extending.Tests;

public sealed class WeeklyPriceTests
{
    private const string Json = """{"category":"lokaler","pricing":{"basePrice":2000,"priceModel":"per uke","currency":"NOK","vatRate":0}}""";

    private static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    [Theory]
    [InlineData(1, 2000)]
    [InlineData(7, 2000)]
    [InlineData(8, 4000)]
    [InlineData(15, 6000)]
    public void Quote_ChargesEachStartedWeek(int days, int total)
    {
        var section = UtleieJson.Read(Json, WeeklyPrice.Json).Pricing!;
        var book = PriceBook.Compile(section, Oslo).GetValueOrThrow();
        var start = Instant.FromUtc(2026, 2, 2, 11, 0);
        Assert.Equal(Money.Of(total), book.Total(start, start + Duration.FromDays(days)));
    }

    [Fact]
    public void Quote_LetsPlansAndGroupsChangeTheWeeklyPrice()
    {
        var section = new PricingSection
        {
            BasePrice = 2000, PriceModel = WeeklyPrice.PerWeek, Currency = "NOK", VatRate = 0,
            PricePlans = [new() { Id = "p", Name = "Lengre leie", Price = 1500, Conditions = new() { MinDurationMinutes = 14 * 24 * 60 } }],
            TargetGroups = [new() { Group = "Lag", DiscountPercent = 50 }],
        };
        var start = Instant.FromUtc(2026, 2, 2, 11, 0);
        var request = new QuoteRequest { Start = start, End = start + Duration.FromDays(21), TargetGroup = "Lag" };
        Assert.Equal(Money.Of(3 * 750), PriceBook.Compile(section, Oslo).GetValueOrThrow().Total(request, start));
    }

    [Fact]
    public void Json_KeepsItsWord_AndNamesItAmongTheKnown()
    {
        Assert.Equal(Json, UtleieJson.Write(UtleieJson.Read(Json, WeeklyPrice.Json), WeeklyPrice.Json));
        var error = Assert.Throws<WireException>(() => UtleieJson.Read(Json.Replace("uke", "år", StringComparison.Ordinal), WeeklyPrice.Json));
        Assert.EndsWith("per 30 min, per påbegynt time, per uke.", error.Message, StringComparison.Ordinal);
        Assert.Throws<WireException>(() => UtleieJson.Read(Json));
    }

    [Fact]
    public void Version_DiffersWithTheLengthOfTheStretch()
    {
        var section = new PricingSection { BasePrice = 1, PriceModel = PriceModel.PerStarted("per økt", 60), Currency = "NOK", VatRate = 0 };
        var longer = section with { PriceModel = PriceModel.PerStarted("per økt", 90) };
        Assert.NotEqual(PriceBook.Compile(section, Oslo).GetValueOrThrow().Version, PriceBook.Compile(longer, Oslo).GetValueOrThrow().Version);
    }

    [Fact]
    public void PerStarted_RefusesAWordOfTheDocumentsAndALengthOutOfBounds()
    {
        Assert.Throws<ArgumentException>(() => PriceModel.PerStarted("per time", 60));
        Assert.Throws<ArgumentException>(() => PriceModel.PerStarted(" ", 60));
        Assert.Throws<ArgumentOutOfRangeException>(() => PriceModel.PerStarted("per sekund", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PriceModel.PerStarted("per tiår", 3660 * 24 * 60));
    }
}
