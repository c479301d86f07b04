using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Tests.Lists;

/// <summary>What municipalities publish, by examples: groups and days, persons, parts, tiers, limits, revenue, lists by date, tax, pieces.</summary>
public sealed class ListTests
{
    private static readonly TargetGroup Team = new() { Id = "lag", Group = "Lag", DiscountPercent = 50 };

    [Theory]
    [InlineData("2026-02-10 18:00", "lag", 300)] // A plan for the group is its price, without its percentage.
    [InlineData("2026-02-10 18:00", null, 800)] // The plan for everyone.
    [InlineData("2026-02-15 18:00", "lag", 500)] // Half of the base price.
    public void Quote_APlanThatNamesTheGroupGoesBeforeOneThatDoesNot(string start, string? group, decimal total)
    {
        var section = Desk.Hourly(1000) with
        {
            TargetGroups = [Team],
            PricePlans =
            [
                new() { Id = "alle", Name = "Alle", Price = 800, Conditions = new() { DayTypes = ["virkedag"] } },
                new() { Id = "for-lag", Name = "For lag", Price = 300, Conditions = new() { DayTypes = ["virkedag"], TargetGroups = ["Lag"] } },
            ],
        };
        var request = new QuoteRequest { Start = Desk.At(start), End = Desk.At(start) + Duration.FromHours(1), TargetGroup = group };
        Assert.Equal(total, Desk.Book(section).Quote(request).Total.Amount);
        Assert.Empty(Desk.Book(section).Warnings);
    }

    [Theory]
    [InlineData("2026-05-13 23:00", "2026-05-14 01:00", 500 + 900)] // Into Ascension Day.
    [InlineData("2026-05-16 12:00", "2026-05-16 13:00", 700)] // The Saturday before 17 May is both: the first listed applies.
    [InlineData("2026-02-14 12:00", "2026-02-14 13:00", 700)]
    [InlineData("2026-10-09 12:00", "2026-10-09 13:00", 400)] // Autumn holiday.
    public void Quote_DayTypesFollowTheCalendar(string start, string end, decimal total)
    {
        SchoolCalendar school = new() { Id = "skole", SchoolYears = [new() { From = new(2026, 1, 2), To = new(2026, 12, 22), Holidays = [new() { Name = "Høst", From = new(2026, 10, 5), To = new(2026, 10, 9) }] }] };
        var section = Desk.Hourly() with
        {
            PricePlans =
            [
                new() { Id = "lørdag", Price = 700, Conditions = new() { DayTypes = ["lørdag"] } },
                new() { Id = "rød", Price = 900, Conditions = new() { DayTypes = ["helligdag"] } },
                new() { Id = "ferie", Price = 400, Conditions = new() { DayTypes = ["skoleferie"] } },
            ],
        };
        var book = Desk.Book(section, new() { DayTypes = new NorwegianDayTypes(SchoolDays.Compile(school).AsT0) });
        Assert.Equal(total, book.Quote(start, end).Total.Amount);
    }

    [Theory]
    [InlineData(null, 500)]
    [InlineData(49, 500)]
    [InlineData(50, 900)]
    [InlineData(100, 900)]
    [InlineData(101, 500)]
    public void Quote_TheNumberOfParticipantsDecides(int? participants, decimal total)
    {
        var book = Desk.Book(Desk.Hourly() with { PricePlans = [new() { Id = "stor", Price = 900, Conditions = new() { MinParticipants = 50, MaxParticipants = 100 } }] });
        var quote = book.Quote(Desk.Request("2026-02-10 18:00", "2026-02-10 19:00") with { Participants = participants });
        Assert.Equal(total, quote.Total.Amount);
        Assert.Equal(participants is null ? ["participants-decide"] : [], quote.Notes.Codes());
    }

    [Theory]
    [InlineData(new string[0], 1000)]
    [InlineData(new[] { "a" }, 333)]
    [InlineData(new[] { "b" }, 510)] // Half and 10 kr.
    [InlineData(new[] { "a", "b" }, 843)]
    [InlineData(new[] { "b", "c", "a" }, 1000)]
    public void Quote_PartsCostTheirShareOrTheirSum(string[] parts, decimal total)
    {
        var quote = Desk.Book(Desk.Hourly(1000), AnyList.Hall).Quote(Desk.Request("2026-02-10 18:00", "2026-02-10 19:00") with { Parts = [.. parts] });
        Assert.Equal(total, quote.Total.Amount);
        Assert.Equal(parts.Length is 1 or 2 ? parts : [], quote.Lines.SelectMany(line => line.ChangedBy).Select(origin => origin.Id));
    }

    [Theory]
    [InlineData(new[] { "a", "b" }, 600)] // The price for two together.
    [InlineData(new[] { "a" }, 333)]
    [InlineData(new[] { "a", "c" }, 600)]
    public void Quote_APlanWithAPartCountIsThePriceForSoManyTogether(string[] parts, decimal total)
    {
        var section = Desk.Hourly(1000) with { PricePlans = [new() { Id = "to", Name = "To deler", Price = 600, Conditions = new() { PartCount = [2] } }] };
        Assert.Equal(total, Desk.Book(section, AnyList.Hall).Quote(Desk.Request("2026-02-10 18:00", "2026-02-10 19:00") with { Parts = [.. parts] }).Total.Amount);
    }

    [Theory]
    [InlineData(90, 610)]
    [InlineData(120, 610)]
    [InlineData(121, 825)]
    [InlineData(270, 1255)]
    [InlineData(300, 1255)]
    public void Quote_TiersCountFromTheStart(int minutes, decimal total)
    {
        var section = Desk.Hourly() with { BasePrice = null, Tiers = [new() { FromMinutes = 0, Price = 610, Model = PriceModel.PerBooking }, new() { FromMinutes = 120, Price = 215, Model = PriceModel.PerStartedHour }] };
        var start = Desk.At("2026-02-10 18:00");
        var quote = Desk.Book(section).Quote(new QuoteRequest { Start = start, End = start + Duration.FromMinutes(minutes) });
        Assert.Equal(total, quote.Total.Amount);
        Assert.All(quote.Lines, line => Assert.Equal(OriginType.Tier, line.Origin.Type));
    }

    [Fact]
    public void Quote_TiersAreTold()
    {
        var plan = new PricePlan { Id = "arr", Name = "Arrangement", Tiers = [new() { FromMinutes = 0, Price = 610, Model = PriceModel.PerBooking }, new() { FromMinutes = 120, Price = 215, Model = PriceModel.PerStartedHour }] };
        var quote = Desk.Book(Desk.Hourly() with { PricePlans = [plan] }).Quote("2026-02-10 18:00", "2026-02-10 22:30");
        Assert.Equal(["Arrangement", "Arrangement etter 2 timer, 3 påbegynte timer à 215 kr"], quote.Texts());
        Assert.Equal(["arr/0", "arr/120"], quote.Lines.Select(line => line.Origin.Id));
    }

    [Theory]
    [InlineData("2026-02-10 10:00", "2026-02-10 10:30", "10 10", 20)] // Least time.
    [InlineData("2026-02-10 10:00", "2026-02-10 11:00", "20", 20)]
    [InlineData("2026-02-10 10:00", "2026-02-10 16:00", "120 -70", 50)] // Most per day.
    [InlineData("2026-02-10 16:00", "2026-02-11 07:00", "160 140 -110 -90", 100)]
    [InlineData("2026-02-10 00:00", "2026-02-13 00:00", "480 480 480 -430 -430 -430 -20", 130)] // Most per booking.
    public void Quote_LimitsAreLinesOfTheirOwn(string start, string end, string amounts, decimal total)
    {
        var quote = Desk.Book(Desk.Hourly(20) with { Limits = [new() { MinimumMinutes = 60, MaximumPerDay = 50, MaximumPerBooking = 130 }] }).Quote(start, end);
        Assert.Equal(amounts, string.Join(' ', quote.Lines.Select(line => line.Amount.Amount.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(total, quote.Total.Amount);
    }

    [Fact]
    public void Quote_LimitsAreToldAndTheFirstForTheGroupApplies()
    {
        var section = Desk.Hourly(100) with
        {
            TargetGroups = [Team],
            Limits = [new() { MinimumPrice = 120, TargetGroups = ["lag"] }, new() { MinimumPrice = 300, MaximumPerDay = 5000 }],
        };
        var request = Desk.Request("2026-02-10 10:00", "2026-02-10 12:00");
        Assert.Equal(["Basispris, 2 timer à 100 kr", "Minstepris 300 kr"], Desk.Book(section).Quote(request).Texts());
        Assert.Equal(["Base price, 2 hours at NOK 50 (Lag)", "Minimum price NOK 120"], Desk.Book(section).Quote(request with { TargetGroup = "lag" }).Texts(Answers.Language.En)
            .Select(text => text.Replace("Base price (Lag), 2 hours at NOK 50", "Base price, 2 hours at NOK 50 (Lag)", StringComparison.Ordinal)));
        Assert.Equal("Høyst 5 000 kr per dag", Desk.Book(section with { BasePrice = 300 }).Quote("2026-01-01 00:00", "2026-03-01 00:00").Texts().Last(text => text.StartsWith("Høyst", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2026-02-13 18:00", "2026-02-15 12:00", 120, 0, 43 * 2 * 118)] // Two leaders are free.
    [InlineData("2026-02-13 18:00", "2026-02-14 00:00", 120, 0, 0)] // An end at midnight is no night.
    [InlineData("2026-03-28 18:00", "2026-03-29 12:00", 10, 3, 43 * 5)]
    [InlineData("2026-02-13 18:00", "2026-02-15 12:00", 1, 0, 0)]
    public void Quote_PersonsAndNightsAreCounted(string start, string end, int participants, int free, decimal fee)
    {
        var section = Desk.Hourly(0) with { Fees = [new() { Id = "natt", Name = "Overnatting", Amount = 43, Type = FeeType.PerPersonPerNight, FreePersons = 2, Mandatory = true }] };
        Assert.Equal(fee, Desk.Book(section).Quote(Desk.Request(start, end) with { Participants = participants, FreePersons = free }).Fees.Amount);
    }

    [Fact]
    public void Quote_WithoutParticipantsAFeePerPersonIsRefused()
    {
        var fee = new Fee { Id = "natt", Name = "Overnatting", Amount = 43, Type = FeeType.PerPerson };
        var request = Desk.Request("2026-02-13 18:00", "2026-02-15 12:00");
        Assert.Equal(["participants-missing(fee: Overnatting)"], Desk.Book(Desk.Hourly() with { Fees = [fee with { Mandatory = true }] }).Refusal(request).Told());
        Assert.Null(Desk.Book(Desk.Hourly() with { Fees = [fee with { Mandatory = true }] }).Total(request, Desk.Now));
        Assert.Equal(["participants-missing(fee: Overnatting)"], Desk.Book(Desk.Hourly() with { Fees = [fee] }).Refusal(request with { Fees = ["natt"] }).Told());
        Assert.Equal(0, Desk.Book(Desk.Hourly() with { Fees = [fee] }).Quote(request).Fees.Amount);
    }

    [Theory]
    [InlineData(500, 43)]
    [InlineData(501, 0)]
    public void Quote_AFeeIsForItsNumberOfParticipants(int participants, decimal each)
    {
        var section = Desk.Hourly(0) with { Fees = [new() { Id = "natt", Amount = 43, Type = FeeType.PerPerson, MaxParticipants = 500 }] };
        var quote = Desk.Book(section).Quote(Desk.Request("2026-02-13 18:00", "2026-02-13 19:00") with { Participants = participants, Fees = ["natt"] });
        Assert.Equal(each * participants, quote.Fees.Amount);
        Assert.Equal(each == 0 ? ["fee-not-for-request(fee: natt)"] : [], quote.Notes.Told());
    }

    [Theory]
    [InlineData(null, 1480, "revenue-settled-later(fee: Andel, percent: 20)")]
    [InlineData(1000, 1480, null)]
    [InlineData(60_000, 10_000, null)] // 20 % of what exceeds 10,000.
    [InlineData(1_000_000, 14_974, null)]
    public void Quote_AShareOfTheRevenueHasBounds(int? revenue, decimal share, string? note)
    {
        var quote = Desk.Book(Concert).Quote(Desk.Request("2026-02-13 18:00", "2026-02-13 19:00") with { TicketRevenue = revenue });
        Assert.Equal((share, OriginType.RevenueShare), (quote.Fees.Amount, quote.Lines[^1].Origin.Type));
        Assert.Equal(note is null ? [] : [note], quote.Notes.Told());
    }

    [Theory]
    [InlineData(null, 60_000, 8_520, 10_650)]
    [InlineData(60_000, 0, -8_520, -10_650)]
    public void Settle_IsTheDifferenceToWhatWasQuoted(int? quoted, decimal revenue, decimal net, decimal total)
    {
        var book = Desk.Book(Concert with { VatRate = 25 });
        var quote = book.Quote(Desk.Request("2026-02-13 18:00", "2026-02-13 19:00") with { TicketRevenue = quoted });
        var difference = book.Settle(quote, revenue).AsT0;
        Assert.Equal((net, total, net), (difference.Net.Amount, difference.Total.Amount, difference.Lines.Single().Amount.Amount));
        Assert.Equal(quote, QuoteDocument.Of(quote).ToQuote());
    }

    [Fact]
    public void Settle_RefusesAnotherBookNoShareAndARevenueOutOfBounds()
    {
        var book = Desk.Book(Concert);
        var quote = book.Quote("2026-02-13 18:00", "2026-02-13 19:00");
        Assert.Equal(["other-price-book"], Desk.Book(Desk.Hourly()).Settle(quote, 1).AsT1.Reasons.Codes());
        Assert.Equal(["nothing-to-settle"], Desk.Book(Desk.Hourly()).Settle(Desk.Book(Desk.Hourly()).Quote("2026-02-13 18:00", "2026-02-13 19:00"), 1).AsT1.Reasons.Codes());
        Assert.Equal(["revenue-out-of-range(revenue: -1, max: 100000000)"], book.Settle(quote, -1).AsT1.Reasons.Told());
        Assert.Equal(["revenue-out-of-range(revenue: -1, max: 100000000)"], book.Refusal(Desk.Request("2026-02-13 18:00", "2026-02-13 19:00") with { TicketRevenue = -1 }).Told());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1000)]
    [InlineData(30, 1000)]
    [InlineData(31, 2000)]
    public void Charge_CountsStartedPeriods(int minutes, decimal amount)
    {
        var section = Desk.Hourly() with { Fees = [new() { Id = "sen", Name = "Sen rydding", Amount = 1000, Category = FeeCategory.Late, PerStartedMinutes = 30 }, new() { Id = "vask", Amount = 5 }] };
        Assert.Equal(amount, Desk.Book(section).Charge("sen", minutes).AsT0.Total.Amount);
        Assert.Equal(["unknown-charge(id: vask, known: sen)"], Desk.Book(section).Charge("vask", minutes).AsT1.Reasons.Told());
    }

    [Theory]
    [InlineData("2026-12-31 22:00", null, 500, null)]
    [InlineData("2026-12-31 23:00", null, 500, null)] // Over the turn of the list: by its start.
    [InlineData("2027-01-01 00:00", null, 600, "2027")]
    [InlineData("2028-06-01 12:00", null, 650, "2028")]
    [InlineData("2028-06-01 12:00", PriceListDate.Order, 500, null)]
    public void Quote_TheListInForceOnItsDateApplies(string start, PriceListDate? by, decimal each, string? list)
    {
        var section = Desk.Hourly() with
        {
            PricePlans = [new() { Id = "kveld", Price = 100, Conditions = new() { TimeFrom = ClockTime.Of(3), TimeTo = ClockTime.Of(4) } }],
            PriceLists = [new() { Id = "2027", ValidFrom = new(2027, 1, 1), BasePrice = 600 }, new() { Id = "2028", ValidFrom = new(2028, 1, 1), BasePrice = 650, PricePlans = [] }],
            PriceListDate = by,
        };
        var book = Desk.Book(section);
        var quote = book.Quote(new QuoteRequest { Start = Desk.At(start), End = Desk.At(start) + Duration.FromHours(2) });
        Assert.Equal((each * 2, list), (quote.Total.Amount, quote.PriceList));
        Assert.Equal(quote, QuoteDocument.Of(quote).ToQuote());
        if (by is null)
            Assert.Equal(quote.Total, book.Total(Desk.At(start), Desk.At(start) + Duration.FromHours(2)));
    }

    [Fact]
    public void Quote_AnEmptyListClearsAndAnAbsentOneKeeps()
    {
        var plan = new PricePlan { Id = "alltid", Price = 100 };
        var section = Desk.Hourly() with { PricePlans = [plan], PriceLists = [new() { Id = "a", ValidFrom = new(2027, 1, 1), BasePrice = 600 }, new() { Id = "b", ValidFrom = new(2028, 1, 1), PricePlans = [] }] };
        var book = Desk.Book(section);
        Assert.Equal((100, 600), (book.Quote("2027-02-01 10:00", "2027-02-01 11:00").Total.Amount, book.Quote("2028-02-01 10:00", "2028-02-01 11:00").Total.Amount));
    }

    [Fact]
    public void Quote_TaxIsPerRate()
    {
        var section = Desk.Hourly(1000) with
        {
            VatTreatment = VatTreatment.Exempt,
            Fees = [new() { Id = "mat", Amount = 200, Mandatory = true, VatRate = 15 }, new() { Id = "utstyr", Amount = 400, Mandatory = true, VatRate = 25 }, new() { Id = "vask", Amount = 50, Mandatory = true }],
        };
        var quote = Desk.Book(section).Quote("2026-02-13 18:00", "2026-02-13 19:00");
        Assert.Equal([(0, 1050m, 0m), (15, 200m, 30m), (25, 400m, 100m)], quote.Vat.Select(vat => (vat.Rate.Percent, vat.Base.Amount, vat.Amount.Amount)));
        Assert.Equal((1650m, 1780m), (quote.Net.Amount, quote.Total.Amount));
        Assert.Equal(quote, QuoteDocument.Of(quote).ToQuote());
        var included = Desk.Book(section with { VatIncluded = true, Discounts = [new() { Id = "r", Type = DiscountType.Fixed, Value = 1000 }] }).Quote("2026-02-13 18:00", "2026-02-13 19:00");
        Assert.Equal([(0, 50m, 0m), (15, 173.91m, 26.09m), (25, 320m, 80m)], included.Vat.Select(vat => (vat.Rate.Percent, vat.Base.Amount, vat.Amount.Amount)));
        Assert.Equal(650, included.Total.Amount);
    }

    [Theory]
    [InlineData(VatTreatment.Standard, false, 1250)]
    [InlineData(VatTreatment.Exempt, true, 1000)]
    [InlineData(VatTreatment.Zero, true, 1000)]
    [InlineData(VatTreatment.IfRegistered, false, 1000)]
    [InlineData(VatTreatment.IfRegistered, true, 1250)]
    public void Quote_TheTreatmentDecidesTheTaxOfTheRental(VatTreatment treatment, bool registered, decimal total)
    {
        var quote = Desk.Book(Desk.Hourly(1000) with { VatRate = 25, VatTreatment = treatment }).Quote(Desk.Request("2026-02-13 18:00", "2026-02-13 19:00") with { VatRegistered = registered });
        Assert.Equal(total, quote.Total.Amount);
        Assert.Equal(treatment == VatTreatment.IfRegistered && !registered ? ["not-vat-registered(rate: 25)"] : [], quote.Notes.Told());
    }

    [Theory]
    [InlineData(ChargeUnit.Booking, 49, 44 * 49, "Stoler, 49 stk. à 44 kr")]
    [InlineData(ChargeUnit.Day, 50, 40 * 50 * 2, "Stoler, 100 stk. × dager à 40 kr")]
    [InlineData(ChargeUnit.Night, 100, 40 * 100, "Stoler, 100 stk. × netter à 40 kr")]
    [InlineData(ChargeUnit.Hour, 1, 44 * 3, "Stoler, 3 stk. × timer à 44 kr")]
    public void Quote_PiecesAreChargedByTheirUnitAndNumber(ChargeUnit unit, int quantity, decimal amount, string text)
    {
        ValueList<QuantityPrice> many = [new() { From = 50, Price = 40 }];
        var request = Desk.Request("2026-02-13 22:30", "2026-02-14 01:30") with { Items = [new("stol", quantity)] };
        var byItem = Desk.Book(Desk.Hourly(), new() { Items = [new("stol", "Stoler", 44, 200, "items[0].rentalPrice", unit, many)] }).Quote(request);
        var byService = Desk.Book(Desk.Hourly() with { AddOnServices = [new() { Id = "stol", Name = "Stoler", Price = 44, Unit = unit, QuantityPrices = many }] }).Quote(request);
        Assert.Equal((amount, amount), (byItem.Fees.Amount, byService.Fees.Amount));
        Assert.Equal(text, byItem.Texts().Last());
    }

    [Fact]
    public void Quote_RefusesUnknownPartsAndPurposesWithThoseThereAre()
    {
        var section = Desk.Hourly() with { PricePlans = [new() { Id = "t", Price = 1, Conditions = new() { Purposes = ["trening"] } }] };
        var request = Desk.Request("2026-02-13 18:00", "2026-02-13 19:00");
        Assert.Equal(
            ["unknown-part(id: x, known: a, b, c)", "unknown-purpose(purpose: fest, known: trening)"],
            Desk.Book(section, AnyList.Hall).Refusal(request with { Parts = ["x"], Purpose = "fest" }).Told());
        Assert.Equal(1, Desk.Book(section).Quote(request with { Purpose = "TRENING" }).Total.Amount);
        Assert.Equal(500, Desk.Book(Desk.Hourly()).Quote(request with { Purpose = "fest" }).Total.Amount); // The list knows no purposes.
    }

    [Fact]
    public void Week_IsOfTheGroupPartsAndPurpose()
    {
        var section = Desk.Hourly(1000) with
        {
            TargetGroups = [Team],
            PricePlans = [new() { Id = "to", Price = 600, Conditions = new() { PartCount = [2], TargetGroups = ["lag"], DayTypes = ["helligdag"], Purposes = ["kamp"] } }],
        };
        var book = Desk.Book(section, AnyList.Hall);
        Assert.Equal([426.5m, 426.5m, 426.5m, 426.5m, 426.5m, 426.5m, 600], book.Week("lag", parts: ["a", "b"], purpose: "kamp").Select(price => price.UnitPrice)); // Thirds and halves of 500, and 10 kr.
        Assert.Equal([426.5m, 426.5m, 426.5m, 600, 426.5m, 426.5m, 600], book.Week("lag", new LocalDate(2026, 5, 14), parts: ["a", "b"], purpose: "kamp").Select(price => price.UnitPrice)); // Ascension Day.
    }

    [Fact]
    public void Week_RejectsAPartOrPurposeThatIsNot()
    {
        var book = Desk.Book(Desk.Hourly() with { PricePlans = [new() { Id = "t", Price = 1, Conditions = new() { Purposes = ["trening"] } }] }, AnyList.Hall);
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => book.Week(parts: ["x"])).ParamName);
        Assert.Equal("purpose", Assert.Throws<ArgumentException>(() => book.Week(purpose: "fest")).ParamName);
    }

    [Fact]
    public void Version_DependsOnTheSchoolCalendar()
    {
        static string Of(LocalDate to) => Desk.Book(Desk.Hourly(), new()
        {
            DayTypes = new NorwegianDayTypes(SchoolDays.Compile(new() { Id = "s", SchoolYears = [new() { From = new(2026, 1, 5), To = to }] }).AsT0),
        }).Version;
        Assert.Equal(Of(new(2026, 6, 19)), Of(new(2026, 6, 19)));
        Assert.NotEqual(Of(new(2026, 6, 19)), Of(new(2026, 6, 22)));
    }

    [Fact]
    public void Quote_TellsThatTheParticipantsDecideAMandatoryFee()
    {
        var book = Desk.Book(Desk.Hourly() with { Fees = [new() { Id = "vakt", Amount = 400, Mandatory = true, MinParticipants = 100 }] });
        Assert.Equal(["participants-decide"], book.Quote("2026-02-13 18:00", "2026-02-13 19:00").Notes.Codes());
    }

    /// <summary>A member that lists could not change would keep last year's price without a word.</summary>
    [Fact]
    public void PriceList_HasEveryMemberOfTheSectionAndEachIsMerged()
    {
        string[] own = [nameof(PriceList.Id), nameof(PriceList.ValidFrom)];
        string[] only = [nameof(PricingSection.PriceLists), nameof(PricingSection.PriceListDate)];
        Assert.Equal(
            typeof(PricingSection).GetProperties().Select(member => member.Name).Except(only).Order(StringComparer.Ordinal),
            typeof(PriceList).GetProperties().Select(member => member.Name).Except(own).Order(StringComparer.Ordinal));
        var full = Domain.Wire.WireFormat.Read<PriceList>(
            """
            {"isFree":false,"basePrice":1,"priceModel":"per time","currency":"EUR","vatRate":0,"vatIncluded":true,"exemptFromVat":true,"feeCode":"f","targetGroups":[{}],"pricePlans":[{}],"tiers":[{}],"packages":[{}],
            "packageRule":"always","limits":[{}],"vatTreatment":"zero","deposit":{},"fees":[{}],"paymentMethods":[{}],"addOnServices":[{}],"discounts":[{}],"seasonPricing":{},"invoiceSettings":{}}
            """,
            Domain.Wire.WireFormat.Create(PricingJson.Resolver));
        var merge = typeof(PriceBook).Assembly.GetType("Utleie.Domain.Pricing.Engine.ListMerge")!;
        var merged = (PricingSection)Call(merge, "Of", new PricingSection(), full)!;
        var names = (IEnumerable<string>)Call(merge, "Names", full)!;
        Assert.All(typeof(PriceList).GetProperties().Where(member => !own.Contains(member.Name) && member.Name != "ExtensionData"), member =>
        {
            Assert.Contains(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(member.Name), names);
            Assert.Equal(member.GetValue(full), typeof(PricingSection).GetProperty(member.Name)!.GetValue(merged));
        });
    }

    private static object? Call(Type type, string method, params object?[] arguments) =>
        type.GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.Invoke(null, arguments);

    [Fact]
    public void Week_LeavesOutHoursThatAreOnlySoldInPackages()
    {
        var section = new PricingSection
        {
            IsFree = false,
            Currency = "NOK",
            VatRate = 0,
            PriceModel = PriceModel.PerHour,
            PricePlans = [new() { Id = "kveld", Price = 100, Conditions = new() { DayOfWeek = [IsoDayOfWeek.Monday], TimeFrom = ClockTime.Of(17) } }],
            Packages = [new() { Id = "helg", Price = 900, Window = new() { Hours = 24 } }],
        };
        Assert.Equal([(IsoDayOfWeek.Monday, ClockTime.Of(17), 100m)], Desk.Book(section).Week().Select(price => (price.Day, price.From, price.UnitPrice)));
    }

    [Fact]
    public void Quote_WithoutTimesIsRefusedWhereTheListNeedsThem()
    {
        var once = Desk.Hourly(0) with { PriceModel = PriceModel.PerBooking };
        PricingSection[] lists = [once with { BasePrice = null, Tiers = [new() { Price = 610 }] }, once with { Limits = [new() { MinimumPrice = 100 }] }, new() { IsFree = false, Packages = [new() { Id = "p", Price = 9, Window = new() { Hours = 4 } }] }];
        Assert.All(lists, list => Assert.Equal(["times-missing"], Desk.Book(list).Refusal(new()).Codes()));
    }

    [Fact]
    public void Quote_TicketsAreNotRentedByLimitsAndPackages()
    {
        var section = Desk.Hourly(100) with { PriceModel = PriceModel.PerTicket, Limits = [new() { MinimumPrice = 900 }] };
        Assert.Equal(200, Desk.Book(section).Quote(Desk.Request("2026-02-13 18:00", "2026-02-13 20:00") with { Tickets = [new(null, 2)] }).Total.Amount);
    }

    private static PricingSection Concert => Desk.Hourly(0) with
    {
        Fees = [new() { Id = "andel", Name = "Andel", Amount = 20, Type = FeeType.PercentageOfRevenue, Minimum = 1480, Maximum = 14_974, RevenueThreshold = 10_000, Mandatory = true }],
    };
}
