using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Tests;

public sealed class QuoteTests
{
    private static readonly PricePlan Evening = new() { Id = "kveld", Name = "Kveld", Price = 350, Conditions = new() { TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.Of(22) }, Priority = 1 };

    [Fact]
    public void Quote_FourHoursAtFiveHundredWithTaxExcluded()
    {
        var quote = Desk.Book(Desk.Hourly() with { VatRate = 25, VatIncluded = false }).Quote("2026-01-19 10:00", "2026-01-19 14:00");
        Assert.Equal(["Basispris, 4 timer à 500 kr"], quote.Texts());
        Assert.Equal(Money.Of(2000), quote.Net);
        Assert.Equal([new VatLine(VatRate.Of(25), Money.Of(2000), Money.Of(500))], quote.Vat);
        Assert.Equal(Money.Of(2500), quote.Total);
    }

    [Fact]
    public void Quote_TaxIncludedIsTakenOutOfTheTotal()
    {
        var quote = Desk.Book(Desk.Hourly(100) with { VatRate = 25, VatIncluded = true }).Quote("2026-01-19 10:00", "2026-01-19 11:00");
        Assert.Equal((Money.Of(80), Money.Of(20), Money.Of(100)), (quote.Net, quote.Vat[0].Amount, quote.Total));
    }

    [Fact]
    public void Quote_ExemptBearsNoTaxWhateverTheRate()
    {
        var quote = Desk.Book(Desk.Hourly() with { VatRate = 25, ExemptFromVat = true }).Quote("2026-01-19 10:00", "2026-01-19 11:00");
        Assert.Equal(Money.Of(500), quote.Total);
        Assert.Equal(0, quote.Vat[0].Rate.Percent);
    }

    [Fact]
    public void Quote_AcrossAPlanChangeIsTwoLines()
    {
        var quote = Desk.Book(Desk.Hourly() with { PricePlans = [Evening] }).Quote("2026-01-19 14:00", "2026-01-19 18:00");
        Assert.Equal(["Basispris, 2 timer à 500 kr", "Kveld, 2 timer à 350 kr"], quote.Texts());
        Assert.Equal([Desk.At("2026-01-19 14:00"), Desk.At("2026-01-19 16:00")], quote.Lines.Select(line => line.From!.Value));
        Assert.Equal([Desk.At("2026-01-19 16:00"), Desk.At("2026-01-19 18:00")], quote.Lines.Select(line => line.To!.Value));
        Assert.Equal(Money.Of(1700), quote.Total);
    }

    [Fact]
    public void Quote_AcrossTheWeeksEndIsOneLine() => Assert.Equal(["Basispris, 3 timer à 500 kr"], Desk.Book(Desk.Hourly()).Quote("2026-01-18 23:00", "2026-01-19 02:00").Texts());

    [Fact]
    public void Quote_SaturdayNightBelongsToSaturday()
    {
        var night = new PricePlan { Id = "natt", Name = "Natt", Price = 800, Conditions = new() { DayOfWeek = [IsoDayOfWeek.Saturday], TimeFrom = ClockTime.Of(22), TimeTo = ClockTime.Of(3) } };
        var book = Desk.Book(Desk.Hourly() with { PricePlans = [night] });
        Assert.Equal(["Natt, 3 timer à 800 kr"], book.Quote("2026-01-24 23:00", "2026-01-25 02:00").Texts());
        Assert.Equal(["Basispris, 3 timer à 500 kr"], book.Quote("2026-01-25 23:00", "2026-01-26 02:00").Texts());
    }

    [Theory]
    [InlineData("2026-01-19 10:00", "2026-01-21 12:00", 3)]
    [InlineData("2026-01-19 10:00", "2026-01-21 00:00", 2)]
    [InlineData("2026-01-19 23:59", "2026-01-20 00:01", 2)]
    [InlineData("2026-10-24 12:00", "2026-10-26 12:00", 3)]
    public void Quote_PerDayCountsLocalDatesTouched(string start, string end, int days)
    {
        var quote = Desk.Book(Desk.Hourly(1000) with { PriceModel = PriceModel.PerDay }).Quote(start, end);
        Assert.Equal([(decimal)days], quote.Lines.Select(line => line.Quantity));
        Assert.Equal(Money.Of(1000 * days), quote.Total);
    }

    [Fact]
    public void Quote_UnitsTimesDays()
    {
        var book = Desk.Book(Desk.Hourly(50) with { PriceModel = PriceModel.PerUnitPerDay });
        var quote = book.Quote(Desk.Request("2026-06-19 10:00", "2026-06-21 12:00") with { Units = 10 });
        Assert.Equal(["Basispris, 30 enhetsdager à 50 kr"], quote.Texts());
        Assert.Equal(Money.Of(1500), quote.Total);
    }

    [Fact]
    public void Quote_PerDayUsesThePlanAtTheStartOfEachDaysPart()
    {
        var weekend = new PricePlan { Id = "helg", Name = "Helg", Price = 1500, Conditions = new() { DayOfWeek = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday] } };
        var quote = Desk.Book(Desk.Hourly(1000) with { PriceModel = PriceModel.PerDay, PricePlans = [weekend] }).Quote("2026-01-23 18:00", "2026-01-25 12:00");
        Assert.Equal(["Basispris, 1 dag à 1 000 kr", "Helg, 2 dager à 1 500 kr"], quote.Texts());
    }

    [Theory]
    [InlineData("per halvtime", null, "2026-01-19 10:00", "2026-01-19 11:30", 3)]
    [InlineData("per 30 min", null, "2026-01-19 10:00", "2026-01-19 10:31", 2)]
    [InlineData("per tidsluke", 45, "2026-01-19 10:00", "2026-01-19 12:00", 3)]
    [InlineData("per tidsluke", 60, "2026-01-19 10:00", "2026-01-19 12:00", 2)]
    public void Quote_PerSlotCountsStartedSlots(string model, int? slot, string start, string end, int slots)
    {
        Assert.True(PriceModel.TryParse(model, out var priceModel));
        var quote = Desk.Book(Desk.Hourly(200) with { PriceModel = priceModel }, new() { SlotMinutes = slot }).Quote(start, end);
        Assert.Equal(Money.Of(200 * slots), quote.Total);
    }

    [Fact]
    public void Quote_AHostsOwnModelHasItsOwnSlot()
    {
        var quote = Desk.Book(Desk.Hourly(200) with { PriceModel = PriceModel.PerStarted("per økt", 90) }, new() { SlotMinutes = 60 }).Quote("2026-01-19 10:00", "2026-01-19 13:00");
        Assert.Equal(["Basispris, 2 tidsluker à 200 kr"], quote.Texts());
    }

    [Fact]
    public void Quote_ASlotIsPricedOnceByThePlanWhenItStarts()
    {
        var quote = Desk.Book(Desk.Hourly(200) with { PriceModel = PriceModel.PerSlot, PricePlans = [Evening with { Conditions = new() { TimeFrom = ClockTime.Of(15, 30) } }] }, new() { SlotMinutes = 60 })
            .Quote("2026-01-19 14:00", "2026-01-19 17:00");
        Assert.Equal(["Basispris, 2 tidsluker à 200 kr", "Kveld, 1 tidsluke à 350 kr"], quote.Texts());
    }

    [Fact]
    public void Quote_PerBookingUsesThePlanAtItsStart()
    {
        var book = Desk.Book(Desk.Hourly(900) with { PriceModel = PriceModel.PerBooking, PricePlans = [Evening] });
        Assert.Equal(Money.Of(900), book.Quote("2026-01-19 15:59", "2026-01-19 23:00").Total);
        Assert.Equal(Money.Of(350), book.Quote("2026-01-19 16:00", "2026-01-19 23:00").Total);
    }

    /// <summary>Without times no plan's window is asked, and the line covers no time.</summary>
    [Fact]
    public void Quote_PerBookingNeedsNoTimes()
    {
        PricePlan plan = new() { Id = "p", Price = 1, Conditions = new() { TimeTo = ClockTime.Of(12) } };
        var book = Desk.Book(Desk.Hourly(900) with { PriceModel = PriceModel.PerBooking, PricePlans = [plan, plan with { Id = "rival" }] });
        var (without, with) = (book.Quote(new QuoteRequest()), book.Quote("2026-01-19 10:00", "2026-01-19 11:00").Lines[0]);
        Assert.Equal((Money.Of(900), null, null, 0), (without.Total, without.Lines[0].From, without.Lines[0].To, without.Notes.Count));
        Assert.Equal((Money.Of(1), Desk.At("2026-01-19 10:00"), Desk.At("2026-01-19 11:00")), (with.Amount, with.From, with.To));
    }

    [Fact]
    public void Total_OfThreeWeeksIsThreeTimesThatOfOne()
    {
        var (book, start) = (Desk.Book(Desk.Hourly() with { PricePlans = [Evening] }), Desk.At("2026-01-19 17:00"));
        Assert.Equal(Money.Of(21 * (18 * 500 + 6 * 350)), book.Total(start, start + Duration.FromDays(21)));
    }

    [Fact]
    public void Total_OfTimesHasFeesAndDiscounts()
    {
        var section = Desk.Hourly() with { Fees = [new() { Id = "f", Amount = 30, Mandatory = true }], Discounts = [new() { Id = "d", Type = DiscountType.Fixed, Value = 100 }] };
        var (start, end) = (Desk.At("2026-01-19 10:00"), Desk.At("2026-01-19 12:00"));
        Assert.Equal(Money.Of(930), Desk.Book(section).Total(start, end));
        Assert.Equal(Money.Of(1030), Desk.Book(section with { Discounts = default }).Total(start, end));
        Assert.Equal(Money.Of(900), Desk.Book(section with { Fees = default }).Total(start, end));
    }

    [Theory]
    [InlineData("2026-03-29 01:00", "2026-03-29 04:00", 2)]
    [InlineData("2026-10-25 01:00", "2026-10-25 04:00", 4)]
    public void Quote_PerHourIsElapsedTimeOverAClockChange(string start, string end, int hours)
    {
        var quote = Desk.Book(Desk.Hourly()).Quote(start, end);
        Assert.Equal([(decimal)hours], quote.Lines.Select(line => line.Quantity));
    }

    [Theory]
    [InlineData(59, 500)]
    [InlineData(60, 400)]
    [InlineData(61, 400)]
    public void Quote_AMinimumLengthIsOfTheWholeBooking(int minutes, int hourly)
    {
        var book = Desk.Book(Desk.Hourly() with { PricePlans = [new() { Id = "lang", Price = 400, Conditions = new() { MinDurationMinutes = 60 } }] });
        var start = Desk.At("2026-01-19 10:00");
        Assert.Equal(Money.Round(hourly * minutes / 60m), book.Total(start, start + Duration.FromMinutes(minutes)));
    }

    [Theory]
    [InlineData(false, null, 250, 250)]
    [InlineData(true, 20, 250, 0)]
    [InlineData(false, 20, 250, 400)]
    [InlineData(false, 20, null, 400)]
    public void Quote_AGroupIsFreeThenPercentThenPrice(bool free, int? percent, int? price, int unitPrice)
    {
        var group = new TargetGroup { Id = "g", Group = "Ideell", Free = free, DiscountPercent = percent, Price = price };
        var quote = Desk.Book(Desk.Hourly() with { TargetGroups = [group] }).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { TargetGroup = "ideell" });
        Assert.Equal(Money.Of(unitPrice), quote.Total);
        Assert.Equal(OriginType.TargetGroup, quote.Lines[0].ChangedBy[0].Type);
    }

    [Theory]
    [InlineData("id", "id")]
    [InlineData(null, "Ideell")]
    public void Quote_AGroupIsNamedByItsIdOrName(string? id, string origin)
    {
        var book = Desk.Book(Desk.Hourly() with { TargetGroups = [new() { Id = id, Group = "Ideell", DiscountPercent = 10 }] });
        Assert.Equal([new(OriginType.TargetGroup, origin, "Ideell")], book.Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { TargetGroup = origin }).Lines[0].ChangedBy);
        Assert.Equal(Money.Of(500), book.Quote("2026-01-19 10:00", "2026-01-19 11:00").Total);
    }

    [Theory]
    [InlineData(false, 500, "group-not-verified")]
    [InlineData(true, 200, null)]
    public void Quote_AGroupThatNeedsVerificationIsOnlyHonouredWhenVerified(bool verified, int total, string? note)
    {
        var book = Desk.Book(Desk.Hourly() with { TargetGroups = [new() { Id = "g", Group = "Ideell", Price = 200, RequiresVerification = true }] });
        var quote = book.Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { TargetGroup = "Ideell", Verified = verified });
        Assert.Equal(Money.Of(total), quote.Total);
        Assert.Equal(note is null ? [] : [note], quote.Notes.Codes());
    }

    [Theory]
    [InlineData("c1", null, 600)]
    [InlineData("c2", null, 0)]
    [InlineData("c1", "r1", 550)]
    [InlineData(null, "r1", 450)]
    public void Quote_CourtsAndRoomsAddToTheUnitPriceButNeverBelowZero(string? court, string? room, int total)
    {
        var extras = new PriceExtras
        {
            Adjustments =
            [
                new(AdjustmentKind.Court, "c1", 100, "c1"), new(AdjustmentKind.Court, "c2", -900, "c2"), new(AdjustmentKind.SubRoom, "r1", -50, "r1"),
            ],
        };
        var quote = Desk.Book(Desk.Hourly(), extras).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { CourtId = court, SubRoomId = room });
        Assert.Equal(Money.Of(total), quote.Total);
    }

    [Fact]
    public void Quote_EveryGroupCourtAndRoomTogetherHaveTheirOwnPrice()
    {
        var section = Desk.Hourly() with { TargetGroups = [new() { Id = "g1", Group = "En", Price = 1000 }, new() { Id = "g2", Group = "To", Price = 2000 }] };
        var extras = new PriceExtras
        {
            Adjustments = [new(AdjustmentKind.Court, "c1", 100, "c"), new(AdjustmentKind.Court, "c2", 200, "c"), new(AdjustmentKind.SubRoom, "r1", 10, "r"), new(AdjustmentKind.SubRoom, "r2", 20, "r"), new(AdjustmentKind.SubRoom, "r3", 30, "r")],
        };
        var book = Desk.Book(section, extras);
        foreach (var (group, court, room) in from g in new[] { 0, 1, 2 } from c in new[] { 0, 1, 2 } from r in new[] { 0, 1, 2, 3 } select (g, c, r))
        {
            var request = Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { TargetGroup = Id("g", group), CourtId = Id("c", court), SubRoomId = Id("r", room) };
            Assert.Equal(Money.Of((group == 0 ? 500 : 1000 * group) + 100 * court + 10 * room), book.Quote(request).Total);
        }

        static string? Id(string kind, int number) => number == 0 ? null : FormattableString.Invariant($"{kind}{number}");
    }

    [Fact]
    public void Total_AllocatesNothing()
    {
        var section = Desk.Hourly() with { PricePlans = [Evening], TargetGroups = [new() { Id = "g", Group = "Lag", DiscountPercent = 10 }] };
        var withFees = section with { Fees = [new() { Id = "f", Amount = 10, Type = FeeType.PerHour }], AddOnServices = [new() { Id = "a", Price = 10 }] };
        var extras = new PriceExtras { Adjustments = [new(AdjustmentKind.Court, "c", 10, "c")] };
        foreach (var model in new[] { PriceModel.PerHour, PriceModel.PerHalfHour, PriceModel.PerDay, PriceModel.PerBooking })
        {
            var book = Desk.Book(withFees with { PriceModel = model }, extras);
            var request = Desk.Request("2026-01-19 10:00", "2026-01-20 18:00");
            var inGroup = request with { TargetGroup = "g", CourtId = "c", Fees = ["f"], AddOns = ["a"] };
            Assert.Equal(0, Allocated(() => book.Total(request, Desk.Now)));
            Assert.Equal(0, Allocated(() => book.Total(inGroup, Desk.Now)));
        }

        var hourly = Desk.Book(section);
        var (start, end) = (Desk.At("2026-01-19 10:00"), Desk.At("2026-03-29 18:00"));
        Assert.Equal(0, Allocated(() => hourly.Total(start, end)));
        Assert.Equal(0, Allocated(() => hourly.Total(start, start + Duration.FromHours(9))));
    }

    private static long Allocated(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Quote_FeesOfAllFourTypes()
    {
        ValueList<Fee> fees =
        [
            new() { Id = "fast", Name = "Renhold", Amount = 300, Type = FeeType.Fixed, Mandatory = true },
            new() { Id = "time", Name = "Vakthold", Amount = 450, Type = FeeType.PerHour },
            new() { Id = "dag", Name = "Strøm", Amount = 75, Type = FeeType.PerDay },
            new() { Id = "prosent", Name = "Servicegebyr", Amount = 5, Type = FeeType.Percentage },
            new() { Id = "sen", Name = "Sen retur", Amount = 999, Type = FeeType.Fixed, Category = FeeCategory.Late, Mandatory = true },
        ];
        var book = Desk.Book(Desk.Hourly() with { Fees = fees, AddOnServices = [new() { Id = "kaffe", Name = "Kaffe", Price = 250 }, new() { Id = "nokkel", Name = "Nøkkel", Price = 10, Required = true }] });
        var quote = book.Quote(Desk.Request("2026-01-19 22:00", "2026-01-20 01:30") with { Fees = ["time", "dag", "prosent"], AddOns = ["kaffe"] });
        Assert.Equal(
            ["Basispris, 3,5 timer à 500 kr", "Renhold", "Vakthold, 3,5 timer à 450 kr", "Strøm, 2 dager à 75 kr", "Servicegebyr, 5 %", "Kaffe", "Nøkkel"],
            quote.Texts());
        Assert.Equal(Money.Of(300 + 1575 + 150 + 87.5m + 250 + 10), quote.Fees);
        Assert.Equal(["unknown-fee(id: x, known: fast, time, dag, prosent)", "fee-charged-afterwards(id: sen)"], book.Refusal(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { Fees = ["x", "sen"] }).Told());
    }

    [Fact]
    public void Quote_TicketsWithAServiceFeeAndACode()
    {
        var book = Desk.Book(
            new() { IsFree = false, BasePrice = 250, PriceModel = PriceModel.PerTicket, Currency = "NOK", VatRate = 0, Fees = [new() { Id = "s", Name = "Servicegebyr", Amount = 5, Type = FeeType.Percentage, Mandatory = true }], Discounts = [new() { Id = "d", Name = "Sommer", Type = DiscountType.Percentage, Value = 20, Code = "SOMMER20" }] },
            new() { TicketTypes = [new() { Id = "voksen", Name = "Voksen", Price = 250 }, new() { Id = "barn", Name = "Barn", Price = 200 }] });
        var quote = book.Quote(new QuoteRequest { Tickets = [new("voksen", 2), new("Barn", 1)], DiscountCode = "sommer20" });
        Assert.Equal(["Voksen, 2 billetter à 250 kr", "Barn, 1 billett à 200 kr", "Sommer, 20 %", "Servicegebyr, 5 %"], quote.Texts());
        Assert.Equal((Money.Of(700), Money.Of(35), Money.Of(140), Money.Of(595)), (quote.Rental, quote.Fees, quote.Discounts, quote.Total));
    }

    [Theory]
    [InlineData(new[] { "alkohol" }, 50, 4, new[] { "deposit-tag" }, 5000)]
    [InlineData(new[] { "Alkohol" }, 101, 4, new[] { "deposit-tag", "deposit-persons" }, 5000)]
    [InlineData(new string[0], 100, 4, new string[0], 0)]
    [InlineData(new string[0], 101, 4, new[] { "deposit-persons" }, 5000)]
    [InlineData(new string[0], null, 13, new[] { "deposit-hours" }, 5000)]
    [InlineData(new string[0], null, 12, new string[0], 0)]
    public void Quote_DepositByTriggers(string[] tags, int? participants, int hours, string[] codes, int amount)
    {
        var book = Desk.Book(Desk.Hourly() with { Deposit = new() { Required = false, Amount = 5000, Triggers = ["alkohol", "over_100_personer", "over_12_timer"] } });
        var start = Desk.At("2026-01-19 08:00");
        var quote = book.Quote(new QuoteRequest { Start = start, End = start + Duration.FromHours(hours), Tags = [.. tags], Participants = participants });
        Assert.Equal(codes, quote.Deposit.Reasons.Codes());
        Assert.Equal(Money.Of(amount), quote.Deposit.Amount);
        Assert.Equal(Money.Of(500 * hours), quote.Total);
    }

    [Fact]
    public void Quote_StandingDepositsJoinUpToTheMaximum()
    {
        var extras = new PriceExtras { Deposits = [new(DepositKind.Equipment, 1500, "equipmentDeposit.baseAmount"), new(DepositKind.Key, 800, "venueAccess.keyDeposit")], MaxDeposit = 2000 };
        var quote = Desk.Book(Desk.Hourly(), extras).Quote("2026-01-19 10:00", "2026-01-19 11:00");
        Assert.Equal(Money.Of(2000), quote.Deposit.Amount);
        Assert.Equal(["deposit-equipment", "deposit-key", "deposit-capped"], quote.Deposit.Reasons.Codes());
    }

    [Theory]
    [InlineData("2026-12-24 17:00", 1000, OriginType.Holiday)]
    [InlineData("2026-12-18 17:00", 750, OriginType.PeakTime)]
    [InlineData("2026-12-15 10:00", 600, OriginType.Season)]
    [InlineData("2027-01-04 10:00", 600, OriginType.Season)]
    [InlineData("2026-11-16 10:00", 500, null)]
    public void Quote_HolidayBeatsPeakBeatsSeason(string start, int unitPrice, OriginType? type)
    {
        var seasons = new SeasonPricing
        {
            Enabled = true,
            Seasons = [new() { Id = "jul", Name = "Jul", StartDate = new AnnualDate(12, 1), EndDate = new AnnualDate(1, 6), PriceMultiplier = 1.2m }],
            PeakTimes = [new() { Id = "fredag", Name = "Fredag", DayOfWeek = [IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday], TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.Of(20), PriceMultiplier = 1.5m }],
            HolidayPricing = [new() { Id = "julaften", Name = "Julaften", Date = new LocalDate(2026, 12, 24), PriceMultiplier = 2 }],
        };
        var at = Desk.At(start);
        var quote = Desk.Book(Desk.Hourly() with { SeasonPricing = seasons }).Quote(new QuoteRequest { Start = at, End = at + Duration.FromHours(1) });
        Assert.Equal(Money.Of(unitPrice), quote.Total);
        Assert.Equal(type, quote.Lines[0].ChangedBy is [var change, ..] ? change.Type : null);
    }

    [Fact]
    public void Quote_APlanInSeasonStaysOpenPastTheLastDaysMidnight()
    {
        var summer = new PricePlan { Id = "s", Name = "Sommerkveld", Price = 900, Conditions = new() { TimeFrom = ClockTime.Of(22), TimeTo = ClockTime.Of(2), SeasonStart = new AnnualDate(6, 1), SeasonEnd = new AnnualDate(8, 31) } };
        var book = Desk.Book(Desk.Hourly() with { PricePlans = [summer] });
        Assert.Equal(["Sommerkveld, 4 timer à 900 kr", "Basispris, 1 time à 500 kr"], book.Quote("2026-08-31 22:00", "2026-09-01 03:00").Texts());
        Assert.Equal(["Basispris, 2 timer à 500 kr"], book.Quote("2026-06-01 00:00", "2026-06-01 02:00").Texts());
    }

    [Theory]
    [InlineData(0, null, null, 200)]
    [InlineData(5, null, null, 0)]
    [InlineData(0, "2026-02-01", null, 0)]
    [InlineData(0, null, "2026-01-18", 0)]
    [InlineData(0, "2026-01-19", "2026-01-19", 200)]
    public void Quote_ADiscountHoldsInItsDatesAndUntilUsedUp(int used, string? from, string? to, int discount)
    {
        var section = Desk.Hourly() with { Discounts = [new() { Id = "d", Name = "Vinter", Type = DiscountType.Fixed, Value = 200, Code = "V", MaxUsage = 5, ValidFrom = Date(from), ValidTo = Date(to) }] };
        var quote = Desk.Book(section).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { DiscountCode = "v", DiscountUses = [new("d", used)] });
        Assert.Equal(Money.Of(discount), quote.Discounts);
        Assert.Equal(discount == 0, !quote.Notes.IsEmpty);
    }

    [Fact]
    public void Quote_DiscountsNeverGoBelowZeroAndFeesStay()
    {
        var section = Desk.Hourly(100) with
        {
            Fees = [new() { Id = "f", Name = "Renhold", Amount = 50, Mandatory = true }],
            Discounts = [new() { Id = "a", Name = "A", Type = DiscountType.Fixed, Value = 80 }, new() { Id = "b", Name = "B", Type = DiscountType.Percentage, Value = 50, TargetGroups = ["Ideell"] }],
            TargetGroups = [new() { Id = "i", Group = "Ideell", DiscountPercent = 0 }],
        };
        var quote = Desk.Book(section).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { TargetGroup = "Ideell" });
        Assert.Equal(Money.Of(100), quote.Discounts);
        Assert.Equal(Money.Of(50), quote.Total);
        Assert.Equal(Money.Of(80), Desk.Book(section).Quote("2026-01-19 10:00", "2026-01-19 11:00").Discounts);
    }

    [Fact]
    public void Quote_AnUnknownCodeIsANote()
    {
        var quote = Desk.Book(Desk.Hourly()).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { DiscountCode = "FEIL" });
        Assert.Equal(["discount-code-unknown"], quote.Notes.Codes());
    }

    [Fact]
    public void Quote_PlansOfOnePriorityThatMeetAreNoted()
    {
        var other = Evening with { Id = "annen", Name = "Annen", Price = 1 };
        var quote = Desk.Book(Desk.Hourly() with { PricePlans = [Evening, other] }).Quote("2026-01-19 15:00", "2026-01-19 17:00");
        Assert.Equal([Reason.Of("plan-overlap", new("plan", "Kveld"), new("other", "Annen"))], quote.Notes);
        Assert.Equal(Money.Of(850), quote.Total);
    }

    [Fact]
    public void Quote_EarlyBirdsPayLessUntilTheDeadline()
    {
        var section = Desk.Hourly(0) with { PriceModel = PriceModel.PerTicket };
        var extras = new PriceExtras { TicketTypes = [new() { Id = "v", Name = "Voksen", Price = 400 }], EarlyBird = new(Moment.Of(new LocalDateTime(2026, 1, 2, 12, 0)), 25) };
        var request = new QuoteRequest { Tickets = [new("v", 2)] };
        var book = Desk.Book(section, extras);
        Assert.Equal(Money.Of(600), book.Total(request, Desk.At("2026-01-02 11:59")));
        Assert.Equal(Money.Of(800), book.Total(request, Desk.At("2026-01-02 12:00")));
    }

    [Theory]
    [InlineData("Nei", 600, null, new[] { "invoice-other-group", "invoice-needs-organisation-number" })]
    [InlineData("Lag", 600, "964965226", new string[0])]
    [InlineData("Lag", 400, "964965226", new[] { "invoice-below-minimum" })]
    public void Quote_InvoicesHaveRules(string group, int price, string? number, string[] reasons)
    {
        var section = Desk.Hourly(price) with
        {
            TargetGroups = [new() { Id = "lag", Group = "Lag", DiscountPercent = 0 }, new() { Id = "nei", Group = "Nei", DiscountPercent = 0 }],
            PaymentMethods = [new() { Id = "f", Type = PaymentType.Invoice }, new() { Id = "v", Type = PaymentType.Vipps, Enabled = true }, new() { Id = "k", Type = PaymentType.Card, Enabled = false }, new() { Id = "g", Type = PaymentType.Free }],
            InvoiceSettings = new() { AllowInvoice = true, AllowedForGroups = ["Lag", "Skole"], MinimumAmount = 500, RequireOrgNumber = true },
        };
        var quote = Desk.Book(section).Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { TargetGroup = group, OrganisationNumber = number is null ? null : OrganisationNumber.Parse(number) });
        Assert.Equal([PaymentType.Invoice, PaymentType.Vipps, PaymentType.Free], quote.Payments.Select(offer => offer.Type));
        Assert.Equal(reasons, quote.Payments[0].Reasons.Codes());
        Assert.True(quote.Payments[1].IsOffered);
        Assert.False(quote.Payments[2].IsOffered);
    }

    /// <summary>004's price rules: members and guests, 9 and 18 holes, from a date; a plan per length, a group for the rest.</summary>
    [Theory]
    [InlineData("18", false, 425)]
    [InlineData("18", true, 350)]
    [InlineData("9", false, 250)]
    [InlineData("9", true, 200)]
    public void Quote_GolfCartsAsTicketsAndGroups(string holes, bool member, int price)
    {
        var section = new PricingSection { IsFree = false, PriceModel = PriceModel.PerTicket, Currency = "NOK", VatRate = 0, BasePrice = 0, Discounts = [new() { Id = "lege", Name = "Legeerklæring", Type = DiscountType.Fixed, Value = 50, Code = "LEGE" }] };
        var extras = new PriceExtras
        {
            TicketTypes =
            [
                new() { Id = "18", Name = "18 hull", Price = 425, SalesStart = Moment.Of(new LocalDate(2025, 1, 1)) }, new() { Id = "18-m", Name = "18 hull, medlem", Price = 350 },
                new() { Id = "9", Name = "9 hull", Price = 250 }, new() { Id = "9-m", Name = "9 hull, medlem", Price = 200 },
            ],
        };
        var request = new QuoteRequest { Tickets = [new(member ? $"{holes}-m" : holes, 1)] };
        Assert.Equal(Money.Of(price), Desk.Book(section, extras).Quote(request).Total);
        Assert.Equal(Money.Of(price - 50), Desk.Book(section, extras).Quote(request with { DiscountCode = "LEGE" }).Total);
        if (holes == "18" && !member)
            Assert.Equal(["sale-not-open"], Desk.Book(section, extras).Quote(request, Desk.At("2024-12-31 23:59")).AsT1.Reasons.Codes());
    }

    /// <summary>Hours are shown to six decimals, while the amount is of the minutes themselves.</summary>
    [Theory]
    [InlineData(1, "0.016667", 8.33)]
    [InlineData(2, "0.033333", 16.67)]
    [InlineData(3, "0.05", 25)]
    [InlineData(6, "0.10", 50)]
    [InlineData(15, "0.25", 125)]
    [InlineData(30, "0.5", 250)]
    [InlineData(60, "1", 500)]
    [InlineData(61, "1.016667", 508.33)]
    [InlineData(63, "1.05", 525)]
    [InlineData(90, "1.5", 750)]
    [InlineData(120, "2", 1000)]
    public void Quote_HoursAreProRataToTheMinute(int minutes, string hours, double amount)
    {
        var start = Desk.At("2026-01-19 10:00");
        var line = Assert.Single(Desk.Book(Desk.Hourly()).Quote(new QuoteRequest { Start = start, End = start + Duration.FromMinutes(minutes) }).Lines);
        Assert.Equal((hours, (decimal)amount), (FormattableString.Invariant($"{line.Quantity}"), line.Amount.Amount));
    }

    /// <summary>Half an øre goes up, of the minutes' price and of the tax (D15).</summary>
    [Theory]
    [InlineData(0.30, 1, 0, false, 0.01, 0.01)]
    [InlineData(0.29, 1, 0, false, 0.00, 0.00)]
    [InlineData(0.02, 60, 25, false, 0.02, 0.03)]
    [InlineData(0.01, 60, 25, false, 0.01, 0.01)]
    [InlineData(0.10, 60, 15, false, 0.10, 0.12)]
    [InlineData(0.03, 60, 25, true, 0.02, 0.03)]
    [InlineData(0.02, 60, 25, true, 0.02, 0.02)]
    [InlineData(100, 60, 25, true, 80, 100)]
    [InlineData(10000000, 6000, 25, false, 1000000000, 1250000000)]
    [InlineData(10000000, 60000, 25, true, 8000000000, 10000000000)]
    [InlineData(9999999.99, 59999, 12, false, 9999833323.33, 11199813322.13)]
    public void Quote_IsRoundedToOreHalfUp(double price, int minutes, int rate, bool included, double net, double total)
    {
        var book = Desk.Book(Desk.Hourly((decimal)price) with { VatRate = rate, VatIncluded = included });
        var start = Desk.At("2026-01-19 10:00");
        var quote = book.Quote(new QuoteRequest { Start = start, End = start + Duration.FromMinutes(minutes) });
        Assert.Equal(((decimal)net, (decimal)total), (quote.Net.Amount, quote.Total.Amount));
        Assert.Equal(quote.Total, book.Total(start, start + Duration.FromMinutes(minutes)));
    }

    private static LocalDate? Date(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
