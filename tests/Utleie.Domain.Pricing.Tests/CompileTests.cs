using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Tests;

public sealed class CompileTests
{
    public static TheoryData<string, string, string> BadSections => new()
    {
        { """{"basePrice":-1}""", "pricing.basePrice", "negative-amount(value: -1)" },
        { """{"basePrice":10000000.01}""", "pricing.basePrice", "amount-out-of-range(value: 10000000.01, max: 10000000)" },
        { """{"basePrice":99.999}""", "pricing.basePrice", "too-many-decimals(value: 99.999)" },
        { """{"currency":"kr"}""", "pricing.currency", "malformed-currency(value: kr)" },
        { """{"vatRate":24}""", "pricing.vatRate", "unknown-vat-rate(value: 24, known: 0, 12, 15, 25)" },
        { """{"priceModel":"per tidsluke"}""", "availability.intervalMinutes", "value-missing" },
        { """{"pricePlans":[{"price":1,"conditions":{"timeFrom":"08:00","timeTo":"08:00"}}]}""", "pricing.pricePlans[0].conditions.timeTo", "empty-window(value: 08:00)" },
        { """{"pricePlans":[{"price":1,"conditions":{"timeFrom":"24:00"}}]}""", "pricing.pricePlans[0].conditions.timeFrom", "window-starts-at-end-of-day(value: 24:00)" },
        { """{"pricePlans":[{"price":1,"conditions":{"minDuration":-1}}]}""", "pricing.pricePlans[0].conditions.minDuration", "minutes-out-of-range(value: -1, min: 0, max: 5270400)" },
        { """{"pricePlans":[{"price":1,"conditions":{"minDuration":5270401}}]}""", "pricing.pricePlans[0].conditions.minDuration", "minutes-out-of-range(value: 5270401, min: 0, max: 5270400)" },
        { """{"pricePlans":[{"price":1,"conditions":{"seasonStart":"06-01"}}]}""", "pricing.pricePlans[0].conditions", "half-a-season(start: seasonStart, end: seasonEnd)" },
        { """{"pricePlans":[{"price":1,"conditions":{"seasonEnd":"06-01"}}]}""", "pricing.pricePlans[0].conditions", "half-a-season(start: seasonStart, end: seasonEnd)" },
        { """{"pricePlans":[{"price":-1}]}""", "pricing.pricePlans[0].price", "negative-amount(value: -1)" },
        { """{"pricePlans":[{"name":"uten pris"}]}""", "pricing.pricePlans[0].price", "value-missing" },
        { """{"pricePlans":[{"id":"a","price":1},{"id":"a","price":2}]}""", "pricing.pricePlans[1].id", "duplicate-id(value: a)" },
        { """{"targetGroups":[{"group":"Ideell","discountPercent":101}]}""", "pricing.targetGroups[0].discountPercent", "percent-out-of-range(value: 101)" },
        { """{"targetGroups":[{"group":"Ideell","discountPercent":-1}]}""", "pricing.targetGroups[0].discountPercent", "percent-out-of-range(value: -1)" },
        { """{"targetGroups":[{"group":"Ideell"}]}""", "pricing.targetGroups[0].price", "value-missing" },
        { """{"targetGroups":[{"group":"Ideell","price":-1}]}""", "pricing.targetGroups[0].price", "negative-amount(value: -1)" },
        { """{"targetGroups":[{"group":" ","free":true}]}""", "pricing.targetGroups[0].group", "value-missing" },
        { """{"targetGroups":[{"id":"a","group":"En","free":true},{"id":"a","group":"To","free":true}]}""", "pricing.targetGroups[1].id", "duplicate-id(value: a)" },
        { """{"fees":[{"id":"f","amount":101,"type":"percentage"}]}""", "pricing.fees[0].amount", "percent-out-of-range(value: 101)" },
        { """{"fees":[{"id":"f","amount":-1}]}""", "pricing.fees[0].amount", "negative-amount(value: -1)" },
        { """{"fees":[{"id":"f"}]}""", "pricing.fees[0].amount", "value-missing" },
        { """{"fees":[{"id":" ","amount":1}]}""", "pricing.fees[0].id", "value-missing" },
        { """{"fees":[{"id":"f","amount":1},{"id":"f","amount":1}]}""", "pricing.fees[1].id", "duplicate-id(value: f)" },
        { """{"addOnServices":[{"id":"a"}]}""", "pricing.addOnServices[0].price", "value-missing" },
        { """{"addOnServices":[{"id":"a","price":-1}]}""", "pricing.addOnServices[0].price", "negative-amount(value: -1)" },
        { """{"addOnServices":[{"id":" ","price":1}]}""", "pricing.addOnServices[0].id", "value-missing" },
        { """{"addOnServices":[{"id":"a","price":1},{"id":"a","price":1}]}""", "pricing.addOnServices[1].id", "duplicate-id(value: a)" },
        { """{"discounts":[{"value":1}]}""", "pricing.discounts[0].type", "value-missing" },
        { """{"discounts":[{"type":"fixed"}]}""", "pricing.discounts[0].value", "value-missing" },
        { """{"discounts":[{"type":"percentage","value":101}]}""", "pricing.discounts[0].value", "percent-out-of-range(value: 101)" },
        { """{"discounts":[{"type":"fixed","value":-1}]}""", "pricing.discounts[0].value", "negative-amount(value: -1)" },
        { """{"discounts":[{"type":"fixed","value":1,"requiresCode":true,"code":" "}]}""", "pricing.discounts[0].code", "value-missing" },
        { """{"discounts":[{"type":"fixed","value":1,"maxUsage":-1}]}""", "pricing.discounts[0].maxUsage", "count-out-of-range(value: -1)" },
        { """{"discounts":[{"type":"fixed","value":1,"validFrom":"2026-02-01","validTo":"2026-01-31"}]}""", "pricing.discounts[0].validTo", "reversed-dates(from: 2026-02-01, to: 2026-01-31)" },
        { """{"discounts":[{"id":"d","type":"fixed","value":1},{"id":"d","type":"fixed","value":1}]}""", "pricing.discounts[1].id", "duplicate-id(value: d)" },
        { """{"deposit":{"required":true}}""", "pricing.deposit.amount", "value-missing" },
        { """{"deposit":{"triggers":["alkohol"]}}""", "pricing.deposit.amount", "value-missing" },
        { """{"deposit":{"amount":-1}}""", "pricing.deposit.amount", "negative-amount(value: -1)" },
        { """{"deposit":{"refundTimeline":-1}}""", "pricing.deposit.refundTimeline", "count-out-of-range(value: -1)" },
        { """{"seasonPricing":{"seasons":[{"endDate":"06-30","priceMultiplier":1}]}}""", "pricing.seasonPricing.seasons[0].startDate", "value-missing" },
        { """{"seasonPricing":{"seasons":[{"startDate":"06-01","priceMultiplier":1}]}}""", "pricing.seasonPricing.seasons[0].endDate", "value-missing" },
        { """{"seasonPricing":{"seasons":[{"startDate":"06-01","endDate":"06-30"}]}}""", "pricing.seasonPricing.seasons[0].priceMultiplier", "value-missing" },
        { """{"seasonPricing":{"seasons":[{"startDate":"06-01","endDate":"06-30","priceMultiplier":-0.1}]}}""", "pricing.seasonPricing.seasons[0].priceMultiplier", "multiplier-out-of-range(value: -0.1, max: 100)" },
        { """{"seasonPricing":{"seasons":[{"id":"s","startDate":"06-01","endDate":"06-30","priceMultiplier":1},{"id":"s","startDate":"06-01","endDate":"06-30","priceMultiplier":1}]}}""", "pricing.seasonPricing.seasons[1].id", "duplicate-id(value: s)" },
        { """{"seasonPricing":{"peakTimes":[{"timeFrom":"08:00","timeTo":"08:00","priceMultiplier":1}]}}""", "pricing.seasonPricing.peakTimes[0].timeTo", "empty-window(value: 08:00)" },
        { """{"seasonPricing":{"peakTimes":[{"timeFrom":"08:00","priceMultiplier":100.1}]}}""", "pricing.seasonPricing.peakTimes[0].priceMultiplier", "multiplier-out-of-range(value: 100.1, max: 100)" },
        { """{"seasonPricing":{"peakTimes":[{"id":"p","priceMultiplier":1},{"id":"p","priceMultiplier":1}]}}""", "pricing.seasonPricing.peakTimes[1].id", "duplicate-id(value: p)" },
        { """{"seasonPricing":{"holidayPricing":[{"priceMultiplier":2}]}}""", "pricing.seasonPricing.holidayPricing[0].date", "value-missing" },
        { """{"seasonPricing":{"holidayPricing":[{"date":"2026-05-17"}]}}""", "pricing.seasonPricing.holidayPricing[0].priceMultiplier", "value-missing" },
        { """{"seasonPricing":{"holidayPricing":[{"id":"h","date":"2026-05-17","priceMultiplier":2},{"id":"h","date":"2026-05-01","priceMultiplier":2}]}}""", "pricing.seasonPricing.holidayPricing[1].id", "duplicate-id(value: h)" },
        { """{"paymentMethods":[{"id":"x"}]}""", "pricing.paymentMethods[0].type", "value-missing" },
        { """{"paymentMethods":[{"id":"x","type":"vipps"},{"id":"x","type":"card"}]}""", "pricing.paymentMethods[1].id", "duplicate-id(value: x)" },
        { """{"invoiceSettings":{"minimumAmount":-1}}""", "pricing.invoiceSettings.minimumAmount", "negative-amount(value: -1)" },
    };

    [Theory]
    [MemberData(nameof(BadSections))]
    public void Compile_NamesTheFieldAndTheRule(string json, string field, string reason) => AssertError(PriceBook.Compile(Sound(json), Desk.Oslo), field, reason);

    public static TheoryData<string, string, string> BadExtras => new()
    {
        { """{"slotMinutes":0}""", "availability.intervalMinutes", "minutes-out-of-range(value: 0, min: 1, max: 1440)" },
        { """{"slotMinutes":1441}""", "availability.intervalMinutes", "minutes-out-of-range(value: 1441, min: 1, max: 1440)" },
        { """{"slotMinutes":60,"adjustments":[{"kind":0,"id":"c","amount":-10000000.01,"field":"multiCourt.courts[0].priceAdjustment"}]}""", "multiCourt.courts[0].priceAdjustment", "amount-out-of-range(value: -10000000.01, max: 10000000)" },
        { """{"slotMinutes":60,"fees":[{"fee":{"amount":-1,"mandatory":true},"field":"venueAccess.cleaningFee"}]}""", "venueAccess.cleaningFee", "negative-amount(value: -1)" },
        { """{"slotMinutes":60,"fees":[{"fee":{"amount":1},"field":"venueAccess.cleaningFee"}]}""", "venueAccess.cleaningFee", "value-missing" },
        { """{"slotMinutes":60,"items":[{"id":"i","name":"I","price":-1,"field":"venueEquipment.availableForRent[0].rentalPrice"}]}""", "venueEquipment.availableForRent[0].rentalPrice", "negative-amount(value: -1)" },
        { """{"slotMinutes":60,"deposits":[{"kind":0,"amount":-1,"field":"venueAccess.keyDeposit"}]}""", "venueAccess.keyDeposit", "negative-amount(value: -1)" },
        { """{"slotMinutes":60,"maxDeposit":-1}""", "equipmentDeposit.maxDeposit", "negative-amount(value: -1)" },
        { """{"slotMinutes":60,"earlyBird":{"deadline":"2026-01-01","percent":101}}""", "registration.earlyBirdDiscount", "percent-out-of-range(value: 101)" },
        { """{"slotMinutes":60,"ticketTypes":[{"id":" ","name":" ","price":1}]}""", "eventCapacity.ticketTypes[0].id", "value-missing" },
        { """{"slotMinutes":60,"ticketTypes":[{"id":"v","price":-1}]}""", "eventCapacity.ticketTypes[0].price", "negative-amount(value: -1)" },
        { """{"slotMinutes":60,"ticketTypes":[{"id":"v","price":1,"quantity":-1}]}""", "eventCapacity.ticketTypes[0].quantity", "count-out-of-range(value: -1)" },
        { """{"slotMinutes":60,"ticketTypes":[{"id":"v","price":1,"availableQuantity":-1}]}""", "eventCapacity.ticketTypes[0].availableQuantity", "count-out-of-range(value: -1)" },
        { """{"slotMinutes":60,"ticketTypes":[{"id":"v","price":1,"maxPerOrder":-1}]}""", "eventCapacity.ticketTypes[0].maxPerOrder", "count-out-of-range(value: -1)" },
        { """{"slotMinutes":60,"ticketTypes":[{"id":"v","price":1},{"id":"v","price":1}]}""", "eventCapacity.ticketTypes[1].id", "duplicate-id(value: v)" },
    };

    [Theory]
    [MemberData(nameof(BadExtras))]
    public void Compile_NamesTheFieldOutsideTheSection(string json, string field, string reason) =>
        AssertError(PriceBook.Compile(Sound("""{"priceModel":"per tidsluke"}"""), Desk.Oslo, Extras(json)), field, reason);

    [Theory]
    [InlineData("""{"basePrice":0}""", "{}")]
    [InlineData("""{"basePrice":10000000}""", "{}")]
    [InlineData("""{"priceModel":"per tidsluke"}""", """{"slotMinutes":1}""")]
    [InlineData("""{"priceModel":"per tidsluke"}""", """{"slotMinutes":1440}""")]
    [InlineData("""{"pricePlans":[{"price":0,"conditions":{"minDuration":0}},{"price":0,"priority":1,"conditions":{"minDuration":5270400}}]}""", "{}")]
    [InlineData("""{"targetGroups":[{"group":"A","discountPercent":0},{"group":"B","discountPercent":100},{"group":"C","price":0}]}""", "{}")]
    [InlineData("""{"fees":[{"id":"f","amount":100,"type":"percentage"},{"id":"g","amount":0},{"amount":1,"mandatory":true}]}""", "{}")]
    [InlineData("""{"addOnServices":[{"id":"a","price":0},{"price":1,"required":true}]}""", "{}")]
    [InlineData("""{"discounts":[{"type":"percentage","value":100},{"type":"fixed","value":101,"maxUsage":0,"requiresCode":true,"code":"K","validFrom":"2026-02-01","validTo":"2026-02-01"}]}""", "{}")]
    [InlineData("""{"deposit":{"required":false,"refundTimeline":0}}""", "{}")]
    [InlineData("""{"seasonPricing":{"seasons":[{"startDate":"06-01","endDate":"06-30","priceMultiplier":0}],"peakTimes":[{"timeTo":"08:00","priceMultiplier":100}]}}""", "{}")]
    [InlineData("{}", """{"adjustments":[{"kind":0,"id":"c","amount":-10000000,"field":"c"}],"ticketTypes":[{"name":"Uten id"},{"id":"v","quantity":0,"availableQuantity":0,"maxPerOrder":0}]}""")]
    public void Compile_TakesWhatIsAtItsBounds(string section, string extras) => Assert.Empty(PriceBook.Compile(Sound(section), Desk.Oslo, Extras(extras)).Findings);

    [Theory]
    [InlineData(2000, null)]
    [InlineData(2001, "pricing.fees: too-many-rows(count: 2001, max: 2000)")]
    public void Compile_TakesTwoThousandRowsOfAList(int rows, string? finding)
    {
        var section = Desk.Hourly() with { Fees = [.. Enumerable.Range(0, rows).Select(row => new Fee { Id = FormattableString.Invariant($"f{row}"), Amount = 1 })] };
        Assert.Equal(finding is null ? [] : [finding], PriceBook.Compile(section, Desk.Oslo).Findings.Select(found => found.ToString()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void Compile_NamesTheDayThatIsNone(int day)
    {
        var section = Desk.Hourly() with { PricePlans = [new() { Price = 1, Conditions = new() { DayOfWeek = [IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, (IsoDayOfWeek)day] } }] };
        AssertError(PriceBook.Compile(section, Desk.Oslo), "pricing.pricePlans[0].conditions.dayOfWeek[2]", FormattableString.Invariant($"unknown-weekday(value: {day})"));
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
        Assert.Equal("NOK", result.GetValueOrThrow().Currency);
    }

    [Fact]
    public void Compile_WarnsOfAPlanThatNeverWins()
    {
        PricePlan weekdays = new() { Id = "a", Name = "Alltid", Price = 1, Priority = 2 };
        PricePlan evening = new() { Id = "b", Name = "Kveld", Price = 2, Priority = 1, Conditions = new() { TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.Of(22) } };
        Assert.Equal(["plan-never-wins"], Desk.Book(Desk.Hourly() with { PricePlans = [weekdays, evening] }).Warnings.Select(finding => finding.Code));
        Assert.Empty(Desk.Book(Desk.Hourly() with { PricePlans = [weekdays with { Priority = 0 }, evening] }).Warnings);
    }

    [Theory]
    [InlineData("08:00", "12:00", "12:00", "16:00", false)]
    [InlineData("12:00", "16:00", "08:00", "12:00", false)]
    [InlineData("08:00", "12:01", "12:00", "16:00", true)]
    [InlineData("22:00", "02:00", "01:00", "03:00", true)]
    [InlineData("22:00", "02:00", "02:00", "03:00", false)]
    public void Compile_WarnsOfPlansOfOnePriorityThatMeet(string from1, string to1, string from2, string to2, bool meet)
    {
        var plans = new[] { (from1, to1), (from2, to2) }.Select(times => new PricePlan { Price = 1, Conditions = new() { TimeFrom = ClockTime.Parse(times.Item1), TimeTo = ClockTime.Parse(times.Item2) } });
        Assert.Equal(meet ? ["plans-overlap"] : [], Desk.Book(Desk.Hourly() with { PricePlans = [.. plans] }).Warnings.Select(finding => finding.Code));
    }

    [Fact]
    public void Compile_WarningsNameThePlans()
    {
        PricePlan[] plans = [new() { Id = "a", Name = "Alltid", Price = 1, Priority = 2 }, new() { Name = "Skjult", Price = 2 }, new() { Id = "c", Price = 2, Priority = 2 }, new() { Price = 2, Priority = 3, Conditions = new() { TimeTo = ClockTime.Of(8) } }, new() { Id = "e", Price = 2, Priority = 3, Conditions = new() { TimeTo = ClockTime.Of(9) } }];
        Assert.Equal(
            [
                "pricing.pricePlans[1]: plan-never-wins(plan: Skjult)", "pricing.pricePlans[2]: plan-never-wins(plan: c)",
                "pricing.pricePlans[4]: plans-overlap(plan: e, other: pricePlans[3], priority: 3)",
            ],
            Desk.Book(Desk.Hourly() with { PricePlans = [.. plans] }).Warnings.Select(finding => finding.ToString()));
    }

    /// <summary>The plan from 10 to 14 beside stronger ones: each takes its part of it, and together they may take all.</summary>
    [Theory]
    [InlineData("10:00-14:00", true)]
    [InlineData("09:00-15:00", true)]
    [InlineData("10:00-12:00 12:00-14:00", true)]
    [InlineData("12:00-14:00 10:00-12:00", true)]
    [InlineData("09:00-11:00 11:00-13:00 13:00-15:00", true)]
    [InlineData("11:00-13:00 10:00-11:00 13:00-14:00", true)]
    [InlineData("09:00-12:30 11:30-15:00", true)]
    [InlineData("10:01-14:00", false)]
    [InlineData("10:00-13:59", false)]
    [InlineData("10:00-12:00 12:01-14:00", false)]
    [InlineData("11:00-13:00", false)]
    [InlineData("11:00-13:00 10:00-11:00", false)]
    [InlineData("11:00-13:00 13:00-14:00", false)]
    [InlineData("08:00-10:00 14:00-16:00", false)]
    [InlineData("09:00-11:00 13:00-15:00", false)]
    public void Compile_APlanNeverWinsWhereStrongerOnesTakeAllOfIt(string stronger, bool isHidden)
    {
        var plans = stronger.Split(' ').Select((times, index) => new PricePlan { Price = 1, Priority = 2 + index, Conditions = Between(times) });
        var findings = Desk.Book(Desk.Hourly() with { PricePlans = [new() { Price = 1, Priority = 1, Conditions = Between("10:00-14:00") }, .. plans] }).Warnings;
        Assert.Equal(isHidden ? ["pricing.pricePlans[0]"] : [], findings.Where(finding => finding.Code == "plan-never-wins").Select(finding => finding.Field));
    }

    /// <summary>Plans of one priority at the same time of day, in parts of the year.</summary>
    [Theory]
    [InlineData(6, 1, 8, 31, 9, 1, 10, 1, false)]
    [InlineData(6, 1, 8, 31, 8, 31, 10, 1, true)]
    [InlineData(11, 1, 2, 28, 2, 28, 3, 1, true)]
    [InlineData(11, 1, 2, 28, 3, 1, 10, 31, false)]
    [InlineData(1, 1, 1, 1, 12, 31, 12, 31, false)]
    [InlineData(12, 31, 12, 31, 12, 31, 12, 31, true)]
    [InlineData(1, 1, 1, 1, 12, 1, 1, 1, true)]
    public void Compile_PlansMeetOnADateBothHave(int fromMonth, int fromDay, int toMonth, int toDay, int otherFromMonth, int otherFromDay, int otherToMonth, int otherToDay, bool meet)
    {
        PricePlan one = new() { Price = 1, Conditions = new() { SeasonStart = new AnnualDate(fromMonth, fromDay), SeasonEnd = new AnnualDate(toMonth, toDay), TimeTo = ClockTime.Of(12) } };
        PricePlan other = new() { Price = 1, Conditions = new() { SeasonStart = new AnnualDate(otherFromMonth, otherFromDay), SeasonEnd = new AnnualDate(otherToMonth, otherToDay), TimeTo = ClockTime.Of(13) } };
        Assert.Equal(meet ? ["plans-overlap"] : [], Desk.Book(Desk.Hourly() with { PricePlans = [one, other] }).Warnings.Select(finding => finding.Code));
    }

    /// <summary>A plan of part of the year beside a stronger one of another part.</summary>
    [Theory]
    [InlineData(6, 1, 8, 31, true)]
    [InlineData(5, 31, 9, 1, true)]
    [InlineData(6, 2, 8, 31, false)]
    [InlineData(6, 1, 8, 30, false)]
    [InlineData(9, 1, 8, 31, true)]
    [InlineData(1, 1, 12, 31, true)]
    public void Compile_APlanIsHiddenByOneThatIsThereWheneverItIs(int fromMonth, int fromDay, int toMonth, int toDay, bool isHidden)
    {
        PricePlan summer = new() { Price = 1, Conditions = new() { SeasonStart = new AnnualDate(6, 1), SeasonEnd = new AnnualDate(8, 31), MinDurationMinutes = 60 } };
        PricePlan strong = new() { Price = 1, Priority = 1, Conditions = new() { SeasonStart = new AnnualDate(fromMonth, fromDay), SeasonEnd = new AnnualDate(toMonth, toDay), MinDurationMinutes = 60 } };
        Assert.Equal(isHidden ? ["plan-never-wins"] : [], Desk.Book(Desk.Hourly() with { PricePlans = [summer, strong] }).Warnings.Select(finding => finding.Code));
    }

    [Fact]
    public void Compile_AWinterPlanIsHiddenByOneOfAllTheYear()
    {
        PricePlan winter = new() { Price = 1, Conditions = new() { SeasonStart = new AnnualDate(11, 1), SeasonEnd = new AnnualDate(2, 28) } };
        Assert.Equal(["plan-never-wins"], Desk.Book(Desk.Hourly() with { PricePlans = [winter, new() { Price = 1, Priority = 1 }] }).Warnings.Select(finding => finding.Code));
    }

    public static TheoryData<PlanConditions> Narrower => [new PlanConditions { SeasonStart = new AnnualDate(6, 1), SeasonEnd = new AnnualDate(8, 31) }, new PlanConditions { MinDurationMinutes = 120 }, new PlanConditions { TimeTo = ClockTime.Of(23, 59) }];

    [Theory]
    [MemberData(nameof(Narrower))]
    public void Compile_APlanIsNotHiddenByOneThatIsNotAlwaysThere(PlanConditions narrower)
    {
        PricePlan strong = new() { Id = "a", Price = 1, Priority = 2, Conditions = narrower };
        Assert.Empty(Desk.Book(Desk.Hourly() with { PricePlans = [strong, new() { Id = "b", Price = 2 }] }).Warnings);
    }

    [Fact]
    public void Version_IsOfTheContent()
    {
        Assert.Equal(Desk.Book(Desk.Hourly()).Version, Desk.Book(Desk.Hourly()).Version);
        Assert.NotEqual(Desk.Book(Desk.Hourly()).Version, Desk.Book(Desk.Hourly(501)).Version);
        Assert.NotEqual(Desk.Book(Desk.Hourly()).Version, Desk.Book(Desk.Hourly(), new() { SlotMinutes = 30 }).Version);
        Assert.NotEqual(Desk.Book(Desk.Hourly()).Version, PriceBook.Compile(Desk.Hourly(), DateTimeZone.Utc).GetValueOrThrow().Version);
        Assert.NotEqual(Desk.Book(Desk.Hourly() with { PriceModel = PriceModel.PerStarted("per økt", 90) }).Version, Desk.Book(Desk.Hourly() with { PriceModel = PriceModel.PerStarted("per økt", 91) }).Version);
        Assert.Matches("^[0-9a-f]{16}$", Desk.Book(Desk.Hourly()).Version);
    }

    [Fact]
    public void Compile_TheBookSaysItsCurrencyAndZone()
    {
        var book = Desk.Book(Desk.Hourly() with { Currency = "EUR" });
        Assert.Equal(("EUR", Desk.Oslo, "EUR"), (book.Currency, book.Zone, book.Quote("2026-01-19 10:00", "2026-01-19 11:00").Total.Currency));
    }

    /// <summary>A missing rate is a warning and means none, but where nothing is paid or no tax is due (D90).</summary>
    [Theory]
    [InlineData(null, null, true)]
    [InlineData(false, false, true)]
    [InlineData(true, null, false)]
    [InlineData(null, true, false)]
    public void Compile_WarnsOfAMissingRate(bool? isFree, bool? isExempt, bool warns)
    {
        var section = Desk.Hourly() with { VatRate = null, IsFree = isFree, ExemptFromVat = isExempt };
        Assert.Equal(warns ? ["pricing.vatRate: vat-rate-missing"] : [], Desk.Book(section).Warnings.Select(finding => finding.ToString()));
        Assert.Equal(0, Desk.Book(section).Quote("2026-01-19 10:00", "2026-01-19 11:00").VatRate.Percent);
    }

    [Fact]
    public void Compile_PlansOfAFreeObjectAreNotRead()
    {
        PricePlan[] plans = [new() { Id = "a", Price = 1 }, new() { Id = "b", Price = 2 }];
        var book = Desk.Book(Desk.Hourly() with { IsFree = true, PricePlans = [.. plans] });
        Assert.Empty(book.Warnings);
        Assert.Equal(["Basispris, 1 time à 0 kr"], book.Quote("2026-01-19 10:00", "2026-01-19 11:00").Texts());
    }

    /// <summary>Ticket types have prices of their own, or take the section's (D90).</summary>
    [Theory]
    [InlineData("""{"currency":"NOK","vatRate":0}""", """{"ticketTypes":[{"id":"v","price":1}]}""", null)]
    [InlineData("""{"currency":"NOK","vatRate":0}""", """{"ticketTypes":[{"id":"v"}]}""", "eventCapacity.ticketTypes[0].price: value-missing")]
    [InlineData("""{"currency":"NOK","vatRate":0,"basePrice":10}""", """{"ticketTypes":[{"id":"v"}]}""", null)]
    [InlineData("""{"currency":"NOK","isFree":true}""", """{"ticketTypes":[{"id":"v"}]}""", null)]
    public void Compile_AnEventOfTicketsNeedsNoBasePrice(string section, string extras, string? finding)
    {
        var result = PriceBook.Compile(WireFormat.Read<PricingSection>(section, WireFormat.Create(PricingJson.Resolver)), Desk.Oslo, Extras(extras));
        Assert.Equal(finding is null ? [] : [finding], result.Findings.Select(found => found.ToString()));
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

    private static PlanConditions Between(string times) => new() { TimeFrom = ClockTime.Parse(times[..5]), TimeTo = ClockTime.Parse(times[6..]) };

    private static void AssertError(OneOf<PriceBook, CompileErrors> result, string field, string reason)
    {
        var errors = result.AsT1.Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToArray();
        Assert.Equal([$"{field}: {reason}"], errors.Select(finding => finding.ToString()));
        Assert.DoesNotContain('{', PricingTexts.Findings.Render(errors[0], Language.Nb));
    }

    private static PriceExtras Extras(string json) => WireFormat.Read<PriceExtras>(json, WireFormat.Create(PricingJson.Resolver));

    private static PricingSection Sound(string json)
    {
        var section = WireFormat.Read<PricingSection>(json, WireFormat.Create(PricingJson.Resolver));
        return section with { IsFree = false, BasePrice = section.BasePrice ?? 500, PriceModel = section.PriceModel ?? PriceModel.PerHour, Currency = section.Currency ?? "NOK", VatRate = section.VatRate ?? 25 };
    }
}
