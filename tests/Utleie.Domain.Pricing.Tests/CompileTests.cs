using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Tests;

public sealed class CompileTests
{
    public static TheoryData<string, string, string> BadSections => new()
    {
        { """{"basePrice":-1}""", "pricing.basePrice", "negative-amount" },
        { """{"basePrice":1000000000000}""", "pricing.basePrice", "amount-out-of-range" },
        { """{"basePrice":99.999}""", "pricing.basePrice", "too-many-decimals" },
        { """{"currency":"kr"}""", "pricing.currency", "malformed-currency" },
        { """{"vatRate":24}""", "pricing.vatRate", "unknown-vat-rate" },
        { """{"priceModel":"per tidsluke"}""", "availability.intervalMinutes", "value-missing" },
        { """{"pricePlans":[{"price":1,"conditions":{"timeFrom":"08:00","timeTo":"08:00"}}]}""", "pricing.pricePlans[0].conditions.timeTo", "empty-window" },
        { """{"pricePlans":[{"price":1,"conditions":{"timeFrom":"24:00"}}]}""", "pricing.pricePlans[0].conditions.timeFrom", "window-starts-at-end-of-day" },
        { """{"pricePlans":[{"price":1,"conditions":{"minDuration":-5}}]}""", "pricing.pricePlans[0].conditions.minDuration", "minutes-out-of-range" },
        { """{"pricePlans":[{"price":1,"conditions":{"minDuration":2000000000}}]}""", "pricing.pricePlans[0].conditions.minDuration", "minutes-out-of-range" },
        { """{"pricePlans":[{"price":1,"conditions":{"seasonStart":"06-01"}}]}""", "pricing.pricePlans[0].conditions", "half-a-season" },
        { """{"pricePlans":[{"price":-1}]}""", "pricing.pricePlans[0].price", "negative-amount" },
        { """{"pricePlans":[{"name":"uten pris"}]}""", "pricing.pricePlans[0].price", "value-missing" },
        { """{"pricePlans":[{"id":"a","price":1},{"id":"a","price":2}]}""", "pricing.pricePlans[1].id", "duplicate-id" },
        { """{"targetGroups":[{"group":"Ideell","discountPercent":101}]}""", "pricing.targetGroups[0].discountPercent", "percent-out-of-range" },
        { """{"targetGroups":[{"group":"Ideell"}]}""", "pricing.targetGroups[0].price", "value-missing" },
        { """{"targetGroups":[{"free":true}]}""", "pricing.targetGroups[0].group", "value-missing" },
        { """{"fees":[{"id":"f","amount":101,"type":"percentage"}]}""", "pricing.fees[0].amount", "percent-out-of-range" },
        { """{"fees":[{"id":"f","amount":-1}]}""", "pricing.fees[0].amount", "negative-amount" },
        { """{"fees":[{"amount":1}]}""", "pricing.fees[0].id", "value-missing" },
        { """{"addOnServices":[{"id":"a"}]}""", "pricing.addOnServices[0].price", "value-missing" },
        { """{"discounts":[{"type":"percentage","value":120}]}""", "pricing.discounts[0].value", "percent-out-of-range" },
        { """{"discounts":[{"type":"fixed","value":1,"requiresCode":true}]}""", "pricing.discounts[0].code", "value-missing" },
        { """{"discounts":[{"type":"fixed","value":1,"validFrom":"2026-02-01","validTo":"2026-01-01"}]}""", "pricing.discounts[0].validTo", "reversed-dates" },
        { """{"deposit":{"required":true}}""", "pricing.deposit.amount", "value-missing" },
        { """{"seasonPricing":{"seasons":[{"startDate":"06-01","priceMultiplier":-1}]}}""", "pricing.seasonPricing.seasons[0].priceMultiplier", "multiplier-out-of-range" },
        { """{"seasonPricing":{"peakTimes":[{"timeFrom":"08:00","timeTo":"08:00","priceMultiplier":1}]}}""", "pricing.seasonPricing.peakTimes[0].timeTo", "empty-window" },
        { """{"seasonPricing":{"holidayPricing":[{"priceMultiplier":2}]}}""", "pricing.seasonPricing.holidayPricing[0].date", "value-missing" },
        { """{"paymentMethods":[{"id":"x"}]}""", "pricing.paymentMethods[0].type", "value-missing" },
    };

    [Theory]
    [MemberData(nameof(BadSections))]
    public void Compile_NamesTheFieldAndTheRule(string json, string field, string code)
    {
        var findings = PriceBook.Compile(Sound(json), Desk.Oslo).Match(_ => default, all => all);
        Assert.Contains(findings, finding => finding.Field == field && finding.Code == code && finding.Severity == Severity.Error);
        Assert.DoesNotContain(findings, finding => PricingTexts.Findings.Render(finding, Language.Nb).Contains('{', StringComparison.Ordinal));
    }

    [Fact]
    public void Compile_ReportsEverythingAtOnce()
    {
        var section = Sound("""{"basePrice":-1,"vatRate":99,"currency":"x","fees":[{"id":"f","amount":-1}],"targetGroups":[{"group":"g","discountPercent":-1}]}""");
        Assert.Equal(5, PriceBook.Compile(section, Desk.Oslo).Findings.Count);
    }

    [Fact]
    public void Compile_AnEmptySectionIsAReportNotAnException() =>
        Assert.Equal(
            ["pricing.basePrice", "pricing.priceModel", "pricing.currency", "pricing.vatRate"],
            PriceBook.Compile(new(), Desk.Oslo).Findings.Select(finding => finding.Field));

    [Fact]
    public void Compile_AFreeObjectNeedsNoPrice()
    {
        var quote = Desk.Book(new() { IsFree = true, Currency = "NOK" }).Quote("2026-01-19 10:00", "2026-01-19 12:00");
        Assert.Equal(Money.Zero, quote.Total);
    }

    [Fact]
    public void Compile_PriceWithoutCurrencyIsReportedAndTakenAsKroner()
    {
        var result = PriceBook.Compile(Desk.Hourly() with { Currency = null }, Desk.Oslo);
        Assert.Equal([Finding.Warning("pricing.currency", "currency-missing")], result.Findings);
        Assert.Equal("NOK", result.OrThrow().Currency);
    }

    [Fact]
    public void Compile_WarnsOfAPlanThatNeverWins()
    {
        PricePlan weekdays = new() { Id = "a", Name = "Alltid", Price = 1, Priority = 2 };
        PricePlan evening = new() { Id = "b", Name = "Kveld", Price = 2, Priority = 1, Conditions = new() { TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.Of(22) } };
        Assert.Equal(["plan-never-wins"], Desk.Book(Desk.Hourly() with { PricePlans = [weekdays, evening] }).Findings.Select(finding => finding.Code));
        Assert.Empty(Desk.Book(Desk.Hourly() with { PricePlans = [weekdays with { Priority = 0 }, evening] }).Findings);
    }

    [Theory]
    [InlineData("08:00", "12:00", "12:00", "16:00", false)]
    [InlineData("08:00", "12:01", "12:00", "16:00", true)]
    [InlineData("22:00", "02:00", "01:00", "03:00", true)]
    [InlineData("22:00", "02:00", "02:00", "03:00", false)]
    public void Compile_WarnsOfPlansOfOnePriorityThatMeet(string from1, string to1, string from2, string to2, bool meet)
    {
        var plans = new[] { (from1, to1), (from2, to2) }.Select(times => new PricePlan { Price = 1, Conditions = new() { TimeFrom = ClockTime.Parse(times.Item1), TimeTo = ClockTime.Parse(times.Item2) } });
        Assert.Equal(meet ? ["plans-overlap"] : [], Desk.Book(Desk.Hourly() with { PricePlans = [.. plans] }).Findings.Select(finding => finding.Code));
    }

    public static TheoryData<PlanConditions> Narrower => [new PlanConditions { SeasonStart = new AnnualDate(6, 1), SeasonEnd = new AnnualDate(8, 31) }, new PlanConditions { MinDurationMinutes = 120 }, new PlanConditions { TimeTo = ClockTime.Of(23, 59) }];

    [Theory]
    [MemberData(nameof(Narrower))]
    public void Compile_APlanIsNotHiddenByOneThatIsNotAlwaysThere(PlanConditions narrower)
    {
        PricePlan strong = new() { Id = "a", Price = 1, Priority = 2, Conditions = narrower };
        Assert.Empty(Desk.Book(Desk.Hourly() with { PricePlans = [strong, new() { Id = "b", Price = 2 }] }).Findings);
    }

    [Fact]
    public void Version_IsOfTheContent()
    {
        Assert.Equal(Desk.Book(Desk.Hourly()).Version, Desk.Book(Desk.Hourly()).Version);
        Assert.NotEqual(Desk.Book(Desk.Hourly()).Version, Desk.Book(Desk.Hourly(501)).Version);
        Assert.NotEqual(Desk.Book(Desk.Hourly()).Version, Desk.Book(Desk.Hourly(), new() { SlotMinutes = 30 }).Version);
        Assert.NotEqual(Desk.Book(Desk.Hourly()).Version, PriceBook.Compile(Desk.Hourly(), DateTimeZone.Utc).OrThrow().Version);
    }

    [Fact]
    public void Texts_EveryCodeHasWordsInThreeLanguages()
    {
        foreach (var table in new[] { PricingTexts.Reasons, PricingTexts.Findings })
        {
            foreach (var code in table.Codes)
                Assert.Equal(3, Enum.GetValues<Language>().Select(language => table.Render(code, default, language)).Count(text => text.Length > 10));
        }
    }

    private static PricingSection Sound(string json)
    {
        var options = WireFormat.Create(PricingJson.Resolver);
        var section = WireFormat.Read<PricingSection>(json, options);
        return section with { IsFree = false, BasePrice = section.BasePrice ?? 500, PriceModel = section.PriceModel ?? PriceModel.PerHour, Currency = section.Currency ?? "NOK", VatRate = section.VatRate ?? 25 };
    }
}
