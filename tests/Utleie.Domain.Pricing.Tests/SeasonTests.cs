using NodaTime;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>Multipliers by season, peak time and holiday. Source: D3a, D23, D100.</summary>
public sealed class SeasonTests
{
    private static readonly SeasonPricing Pricing = new()
    {
        Seasons = [Season("s1", 6, 1, 6, 30, 2), Season("s2", 6, 30, 7, 31, 3), Season("s3", 12, 15, 1, 15, 4)],
        PeakTimes = [Peak("p1", 16, 20, 5), Peak("p2", 18, 22, 6)],
        HolidayPricing = [new() { Name = "Nasjonaldag", Date = new LocalDate(2026, 5, 17), PriceMultiplier = 7 }, new() { Id = "igjen", Date = new LocalDate(2026, 5, 17), PriceMultiplier = 8 }],
    };

    /// <summary>Of two of a kind the first listed counts, at both ends of each.</summary>
    [Theory]
    [InlineData("2026-05-31 12:00", 1, null)]
    [InlineData("2026-06-01 12:00", 2, "s1")]
    [InlineData("2026-06-30 12:00", 2, "s1")]
    [InlineData("2026-07-01 12:00", 3, "s2")]
    [InlineData("2026-07-31 12:00", 3, "s2")]
    [InlineData("2026-08-01 12:00", 1, null)]
    [InlineData("2026-12-14 12:00", 1, null)]
    [InlineData("2026-12-15 12:00", 4, "s3")]
    [InlineData("2027-01-15 12:00", 4, "s3")]
    [InlineData("2027-01-16 12:00", 1, null)]
    [InlineData("2026-02-02 15:00", 1, null)]
    [InlineData("2026-02-02 16:00", 5, "p1")]
    [InlineData("2026-02-02 19:00", 5, "p1")]
    [InlineData("2026-02-02 20:00", 6, "p2")]
    [InlineData("2026-02-02 21:00", 6, "p2")]
    [InlineData("2026-02-02 22:00", 1, null)]
    [InlineData("2026-06-10 16:00", 5, "p1")]
    [InlineData("2026-05-17 16:00", 7, "Nasjonaldag")]
    [InlineData("2026-05-17 00:00", 7, "Nasjonaldag")]
    [InlineData("2026-05-17 23:00", 7, "Nasjonaldag")]
    [InlineData("2026-05-18 00:00", 1, null)]
    [InlineData("2025-05-17 16:00", 5, "p1")]
    public void Quote_OneMultiplierCounts(string start, int factor, string? id)
    {
        var line = Assert.Single(Hour(Pricing, start).Lines);
        Assert.Equal((100 * factor, id), (line.UnitPrice, line.ChangedBy is [var change, ..] ? change.Id : null));
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData(true, 200)]
    [InlineData(false, 100)]
    public void Quote_MultipliersThatAreSwitchedOffDoNotCount(bool? enabled, int price) => Assert.Equal(Money.Of(price), Hour(Pricing with { Enabled = enabled }, "2026-06-10 12:00").Total);

    [Fact]
    public void Quote_APeakTimeOverTheWeeksEndIsOneTime()
    {
        var pricing = new SeasonPricing { PeakTimes = [new() { Id = "natt", Name = "Natt", DayOfWeek = [IsoDayOfWeek.Sunday], TimeFrom = ClockTime.Of(22), TimeTo = ClockTime.Of(2), PriceMultiplier = 2 }] };
        var quote = Desk.Book(Desk.Hourly(100) with { SeasonPricing = pricing }).Quote("2026-02-01 21:00", "2026-02-02 03:00");
        Assert.Equal(["Basispris, 1 time à 100 kr", "Basispris (Natt), 4 timer à 200 kr", "Basispris, 1 time à 100 kr"], quote.Texts());
        Assert.Equal([new(OriginType.PeakTime, "natt", "Natt")], quote.Lines[1].ChangedBy);
    }

    /// <summary>The first day of a season, where a plan for long bookings and a plan of the day hold too.</summary>
    [Theory]
    [InlineData("2026-06-01 00:00", "2026-06-01 01:00", "Basispris, 1 time à 100 kr")]
    [InlineData("2026-06-01 00:00", "2026-06-01 02:00", "Lang, 2 timer à 50 kr")]
    [InlineData("2026-06-01 11:30", "2026-06-01 12:30", "Basispris, 0,5 timer à 100 kr; Dag, 0,5 timer à 200 kr")]
    [InlineData("2026-06-01 13:30", "2026-06-01 14:30", "Dag, 0,5 timer à 200 kr; Basispris, 0,5 timer à 100 kr")]
    [InlineData("2026-05-31 13:30", "2026-05-31 14:30", "Basispris, 1 time à 100 kr")]
    public void Quote_TheFirstDayOfASeasonHasItsOwnPrices(string start, string end, string lines)
    {
        PricePlan day = new() { Id = "d", Name = "Dag", Price = 200, Conditions = new() { TimeFrom = ClockTime.Of(12), TimeTo = ClockTime.Of(14), SeasonStart = new AnnualDate(6, 1), SeasonEnd = new AnnualDate(8, 31) } };
        PricePlan @long = new() { Id = "l", Name = "Lang", Price = 50, Conditions = new() { MinDurationMinutes = 120 } };
        var book = Desk.Book(Desk.Hourly(100) with { PricePlans = [day, @long] });
        Assert.Equal(Money.Of(2 * 50), book.Quote("2026-06-01 04:00", "2026-06-01 06:00").Total);
        Assert.Equal(lines, string.Join("; ", book.Quote(start, end).Texts()));
    }

    /// <summary>Two seasons that end on Mondays: the Tuesday after each begins with the night of its own season.</summary>
    [Theory]
    [InlineData("2026-09-01 00:00", "Sommernatt, 2 timer à 900 kr")]
    [InlineData("2026-12-01 00:00", "Høstnatt, 2 timer à 700 kr")]
    public void Quote_ANightBelongsToTheSeasonThatEnds(string start, string text)
    {
        PricePlan Night(string name, decimal price, AnnualDate first, AnnualDate last) =>
            new() { Name = name, Price = price, Conditions = new() { TimeFrom = ClockTime.Of(22), TimeTo = ClockTime.Of(2), SeasonStart = first, SeasonEnd = last } };
        var book = Desk.Book(Desk.Hourly(100) with { PricePlans = [Night("Sommernatt", 900, new(6, 1), new(8, 31)), Night("Høstnatt", 700, new(10, 1), new(11, 30))] });
        foreach (var other in new[] { "2026-12-01 00:00", "2026-09-01 00:00", start })
            book.Quote(other, other[..11] + "02:00");
        Assert.Equal([text], book.Quote(start, start[..11] + "02:00").Texts());
    }

    [Fact]
    public void Quote_APlanOfOneDateEndsAtItsMidnight()
    {
        PricePlan day = new() { Id = "d", Name = "Dagen", Price = 200, Conditions = new() { SeasonStart = new AnnualDate(6, 1), SeasonEnd = new AnnualDate(6, 1) } };
        var quote = Desk.Book(Desk.Hourly(100) with { PricePlans = [day] }).Quote("2026-05-31 20:00", "2026-06-03 12:00");
        Assert.Equal(["Basispris, 4 timer à 100 kr", "Dagen, 24 timer à 200 kr", "Basispris, 36 timer à 100 kr"], quote.Texts());
        Assert.Equal(["Dagen, 10 timer à 200 kr", "Basispris, 12 timer à 100 kr"], Desk.Book(Desk.Hourly(100) with { PricePlans = [day] }).Quote("2026-06-01 14:00", "2026-06-02 12:00").Texts());
    }

    /// <summary>Plan, group, multiplier, then what the places add; a free group stays free.</summary>
    [Theory]
    [InlineData("i", 350 / 2 * 2 + 30 - 5, "i s1 c r")]
    [InlineData("fri", 0, "fri")]
    [InlineData(null, 350 * 2 + 30 - 5, "s1 c r")]
    public void Quote_APriceIsChangedInItsOrder(string? group, int price, string changes)
    {
        var section = Desk.Hourly(100) with
        {
            SeasonPricing = Pricing,
            PricePlans = [new() { Id = "plan", Price = 350 }],
            TargetGroups = [new() { Id = "i", Group = "Ideell", DiscountPercent = 50 }, new() { Id = "fri", Group = "Fri", Free = true }],
        };
        var extras = new PriceExtras { Adjustments = [new(AdjustmentKind.Court, "c", 30, "c"), new(AdjustmentKind.SubRoom, "r", -5, "r", "Rom"), new(AdjustmentKind.Court, "null", 0, "n")] };
        var line = Desk.Book(section, extras).Quote(Desk.Request("2026-06-10 12:00", "2026-06-10 13:00") with { TargetGroup = group, CourtId = "c", SubRoomId = "r" }).Lines[0];
        Assert.Equal((price, changes, "plan"), (line.UnitPrice, string.Join(' ', line.ChangedBy.Select(change => change.Id)), line.Origin.Id));
        if (group is null)
            Assert.Equal([OriginType.Season, OriginType.Court, OriginType.SubRoom], line.ChangedBy.Select(change => change.Type));
    }

    private static Quote Hour(SeasonPricing pricing, string start)
    {
        var at = Desk.At(start);
        return Desk.Book(Desk.Hourly(100) with { SeasonPricing = pricing }).Quote(new QuoteRequest { Start = at, End = at + Duration.FromHours(1) });
    }

    private static PriceSeason Season(string id, int fromMonth, int fromDay, int toMonth, int toDay, decimal factor) =>
        new() { Id = id, StartDate = new AnnualDate(fromMonth, fromDay), EndDate = new AnnualDate(toMonth, toDay), PriceMultiplier = factor };

    private static PeakTime Peak(string id, int from, int to, decimal factor) => new() { Id = id, TimeFrom = ClockTime.Of(from), TimeTo = ClockTime.Of(to), PriceMultiplier = factor };
}
