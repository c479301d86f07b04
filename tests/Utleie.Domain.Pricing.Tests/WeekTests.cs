using NodaTime;

namespace Utleie.Domain.Pricing.Tests;

public sealed class WeekTests
{
    private static readonly PriceBook Book = Desk.Book(Desk.Hourly(500) with
    {
        PriceModel = PriceModel.PerHalfHour,
        TargetGroups = [new() { Id = "i", Group = "Ideell", DiscountPercent = 50 }, new() { Group = "Lag", DiscountPercent = 10 }],
        PricePlans =
        [
            new() { Id = "kveld", Name = "Kveld", Price = 350, Priority = 1, Conditions = new() { TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.Of(22) } },
            new() { Id = "natt", Name = "Helgenatt", Price = 800, Priority = 2, Conditions = new() { DayOfWeek = [IsoDayOfWeek.Sunday], TimeFrom = ClockTime.Of(23), TimeTo = ClockTime.Of(1) } },
            new() { Id = "sommer", Name = "Sommer", Price = 100, Priority = 9, Conditions = new() { SeasonStart = new AnnualDate(6, 1), SeasonEnd = new AnnualDate(8, 31) } },
            new() { Id = "lang", Name = "Lang", Price = 90, Priority = 8, Conditions = new() { MinDurationMinutes = 240 } },
        ],
    });

    [Fact]
    public void Week_ListsTheDayWithThePriceInForce() => Assert.Equal(
        ["00:00–16:00 500", "16:00–22:00 350 Kveld", "22:00–24:00 500"],
        Day(Book.Week(), IsoDayOfWeek.Tuesday));

    [Fact]
    public void Week_ANightOverTheWeeksEndStandsOnBothDays()
    {
        Assert.Equal(["00:00–01:00 800 Helgenatt", "01:00–16:00 500", "16:00–22:00 350 Kveld", "22:00–24:00 500"], Day(Book.Week(), IsoDayOfWeek.Monday));
        Assert.Equal(["00:00–16:00 500", "16:00–22:00 350 Kveld", "22:00–23:00 500", "23:00–24:00 800 Helgenatt"], Day(Book.Week(), IsoDayOfWeek.Sunday));
    }

    [Fact]
    public void Week_OfAGroupASeasonAndALength()
    {
        Assert.Equal(["00:00–16:00 250", "16:00–22:00 175 Kveld", "22:00–24:00 250"], Day(Book.Week("Ideell"), IsoDayOfWeek.Tuesday));
        Assert.Equal(["00:00–24:00 100 Sommer"], Day(Book.Week(date: new LocalDate(2026, 7, 1)), IsoDayOfWeek.Tuesday));
        Assert.Equal(["00:00–24:00 90 Lang"], Day(Book.Week(durationMinutes: 240), IsoDayOfWeek.Tuesday));
        Assert.Equal(["00:00–24:00 100 Sommer"], Day(Book.Week(date: new LocalDate(2026, 6, 3)), IsoDayOfWeek.Monday));
    }

    [Fact]
    public void Week_EachPriceSaysItsUnitAndWhatChangedIt()
    {
        var price = Book.Week("Ideell")[0];
        Assert.Equal(new WeekPrice(IsoDayOfWeek.Monday, ClockTime.Midnight, ClockTime.Of(1), 400, PriceUnit.HalfHour, new(OriginType.Plan, "natt", "Helgenatt"), [new(OriginType.TargetGroup, "i", "Ideell")]), price);
        Assert.Equal(Enum.GetValues<IsoDayOfWeek>().Skip(1), Book.Week().Select(one => one.Day).Distinct());
    }

    /// <summary>A week with a date in it has the dates of that week: here the season's last day is its Monday, and its night ends on Tuesday.</summary>
    [Theory]
    [InlineData("2026-08-31")]
    [InlineData("2026-09-03")]
    [InlineData("2026-09-06")]
    public void Week_OfADateIsItsMondayToSunday(string date)
    {
        PricePlan night = new() { Id = "n", Name = "Natt", Price = 900, Conditions = new() { TimeFrom = ClockTime.Of(22), TimeTo = ClockTime.Of(2), SeasonStart = new AnnualDate(6, 1), SeasonEnd = new AnnualDate(8, 31) } };
        var holiday = new SeasonPricing { HolidayPricing = [new() { Id = "h", Date = new LocalDate(2026, 9, 6), PriceMultiplier = 2 }] };
        var week = Desk.Book(Desk.Hourly() with { PricePlans = [night], SeasonPricing = holiday }).Week(date: NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);
        Assert.Equal(["00:00–02:00 900 Natt", "02:00–22:00 500", "22:00–24:00 900 Natt"], Day(week, IsoDayOfWeek.Monday));
        Assert.Equal(["00:00–02:00 900 Natt", "02:00–24:00 500"], Day(week, IsoDayOfWeek.Tuesday));
        Assert.Equal(["00:00–24:00 500"], Day(week, IsoDayOfWeek.Saturday));
        Assert.Equal(["00:00–24:00 1000"], Day(week, IsoDayOfWeek.Sunday));
    }

    /// <summary>Before 1970 minutes are counted backwards.</summary>
    [Fact]
    public void Week_OfAnOldDateIsAsAnyOther() => Assert.Equal(Book.Week(date: new LocalDate(2022, 6, 1)), Book.Week(date: new LocalDate(1966, 6, 1)));

    [Theory]
    [InlineData(239, "500")]
    [InlineData(240, "90 Lang")]
    public void Week_OfALengthHasThePlansItReaches(int minutes, string price) => Assert.Contains($"00:00–{(minutes < 240 ? "16" : "24")}:00 {price}", Day(Book.Week(durationMinutes: minutes), IsoDayOfWeek.Tuesday));

    [Fact]
    public void Week_ThrowsOnAnUnknownGroupNamingTheKnown() =>
        Assert.Equal("There is no group 'Feil'. The groups are Ideell, Lag. (Parameter 'targetGroup')", Assert.Throws<ArgumentException>(() => Book.Week("Feil")).Message);

    private static IEnumerable<string> Day(ValueList<WeekPrice> week, IsoDayOfWeek day) =>
        week.Where(price => price.Day == day).Select(price => FormattableString.Invariant($"{price.From}–{price.To} {price.UnitPrice:0.##} {price.Origin.Name}").TrimEnd());
}
