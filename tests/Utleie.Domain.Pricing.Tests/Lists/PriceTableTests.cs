using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Tests.Lists;

public sealed class PriceTableTests
{
    private static PricePlan Plan(string id, decimal price, PlanConditions when, int priority = 0) => new() { Id = id, Price = price, Priority = priority, Conditions = when };

    private static readonly PricingSection Groups = Desk.Hourly(550) with
    {
        TargetGroups = [new() { Id = "u19", Group = "Under 19" }, new() { Id = "halv", Group = "Halv", DiscountPercent = 50 }],
        PricePlans =
        [
            Plan("a", 0, new() { TargetGroups = ["u19"], DayTypes = ["virkedag"] }),
            Plan("b", 350, new() { TargetGroups = ["u19"], DayTypes = ["lørdag", "helligdag"] }),
            Plan("c", 830, new() { DayTypes = ["lørdag", "helligdag"] }),
        ],
    };

    /// <summary>The table of a document: its heads, then each row with its name.</summary>
    private static string[] Drawn(PriceBlockDocument table) =>
    [
        string.Join(" | ", table.Columns.Select(column => column.Text).Prepend(table.Title)),
        .. table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text).Prepend(row.Text))),
    ];

    private static PriceTableDocument Document(PricingSection section, PriceExtras? extras = null, Language language = Language.Nb, LocalDate? date = null) =>
        PriceTableDocument.Of(Desk.Book(section, extras).Table(date), language);

    [Theory]
    [InlineData(Language.Nb, "mandag–fredag", "lørdag–søndag og helligdag", "Ordinær pris", "gratis", "830 kr", "per time")]
    [InlineData(Language.Nn, "måndag–fredag", "laurdag–sundag og heilagdag", "Ordinær pris", "gratis", "830 kr", "per time")]
    [InlineData(Language.En, "Monday–Friday", "Saturday–Sunday and public holiday", "Regular price", "free", "NOK 830", "per hour")]
    public void Table_IsByGroupAndDay(Language language, string week, string weekend, string regular, string free, string price, string per)
    {
        var table = Document(Groups, language: language).Tables.Single();
        Assert.Equal([week, weekend], table.Columns.Select(column => column.Text));
        Assert.Equal(per, table.Per);
        Assert.Equal((regular, price), (table.Rows[0].Text, table.Rows[0].Cells[1].Text));
        Assert.Equal(("Under 19", free), (table.Rows[1].Text, table.Rows[1].Cells[0].Text));
        Assert.Equal([275m, 415m], table.Rows[2].Cells.Select(cell => cell.Price!.Value));
        Assert.Equal([DayType.Holiday], table.Columns[1].DayTypes);
    }

    [Fact]
    public void Table_MergesTimesAndDaysAlike()
    {
        var section = Desk.Hourly(500) with { PricePlans = [Plan("kveld", 400, new() { DayOfWeek = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday], TimeFrom = ClockTime.Of(22), TimeTo = ClockTime.Of(6) })] };
        Assert.Equal(
            [
                " | mandag 00:00–22:00 | mandag 22:00–24:00 | tirsdag 00:00–06:00, 22:00–24:00 | tirsdag 06:00–22:00 | onsdag 00:00–06:00 | onsdag 06:00–24:00 | torsdag–søndag",
                "Ordinær pris | 500 kr | 400 kr | 400 kr | 500 kr | 400 kr | 500 kr | 500 kr",
            ],
            Drawn(Document(section).Tables.Single()));
    }

    [Fact]
    public void Table_HasEvesAndSchoolHolidaysWherePlansNameThem()
    {
        var school = SchoolDays();
        var section = Desk.Hourly(500) with { PricePlans = [Plan("før", 600, new() { DayTypes = ["førHelligdag"] }), Plan("ferie", 300, new() { DayTypes = ["skoleferie"] })] };
        Assert.Equal(
            [" | andre dager | dag før helligdag | skoleferie", "Ordinær pris | 500 kr | 600 kr | 300 kr"],
            Drawn(Document(section, new() { DayTypes = school }).Tables.Single()));
    }

    /// <summary>A number of parts that no plan names costs the sum of the parts.</summary>
    [Fact]
    public void Table_HasAColumnForEachNumberOfPartsAndEachPartOfItsOwnPrice()
    {
        var section = Desk.Hourly(900) with
        {
            TargetGroups = [new() { Id = "lag", Group = "Lag" }],
            PricePlans = [Plan("to", 500, new() { PartCount = [2], TargetGroups = ["lag"] }, 1)],
        };
        Assert.Equal(
            [" | hele | 2 deler | Del A | Del B", "Ordinær pris | 900 kr | 759,70 kr | 299,70 kr | 460 kr", "Lag | 900 kr | 500 kr | 299,70 kr | 460 kr"],
            Drawn(Document(section, AnyList.Hall).Tables.Single()));
    }

    [Fact]
    public void Table_HasABlockForEachPurposeLengthAndNumberOfParticipants()
    {
        var section = Desk.Hourly(500) with
        {
            PricePlans =
            [
                Plan("trening", 100, new() { Purposes = ["trening", "øving"] }), Plan("lang", 400, new() { MinDurationMinutes = 90 }, -1), Plan("mange", 900, new() { MinParticipants = 50, MaxParticipants = 99 }, 2),
            ],
        };
        Assert.Equal(
            [
                ["uten formål | pris", "Ordinær pris | 500 kr"], ["uten formål, fra 90 minutter | pris", "Ordinær pris | 400 kr"], ["50–99 personer | pris", "Ordinær pris | 900 kr"],
                ["trening, øving | pris", "Ordinær pris | 100 kr"],
            ],
            Document(section).Tables.Select(Drawn));
    }

    [Fact]
    public void Table_ShowsTiersAndWhatIsSoldInPackagesOnly()
    {
        var tiers = new PricingSection { IsFree = false, Currency = "NOK", VatRate = 0, PriceModel = PriceModel.PerHour, Tiers = [new() { FromMinutes = 0, Price = 610, Model = PriceModel.PerBooking }, new() { FromMinutes = 90, Price = 215 }] };
        Assert.Equal("610 kr per leie, etter 90 minutter 215 kr per time", Document(tiers).Tables.Single().Rows[0].Cells[0].Text);

        var packages = new PricingSection { IsFree = false, Currency = "NOK", VatRate = 0, Packages = [new() { Id = "helg", Price = 4800, Window = new() { Hours = 24 } }] };
        Assert.Empty(Document(packages).Tables);
        Assert.Equal([("4 800 kr", "24 timer")], Document(packages).Packages.Select(package => (package.Text, package.When!)));

        var evenings = packages with { PriceModel = PriceModel.PerHour, PricePlans = [Plan("kveld", 100, new() { TimeFrom = ClockTime.Of(16) })] };
        Assert.Equal([" | 00:00–16:00 | 16:00–24:00", "Ordinær pris | – | 100 kr"], Drawn(Document(evenings).Tables.Single()));
    }

    [Fact]
    public void Table_HasTheListAndTheSeasonOfItsDate()
    {
        var section = Desk.Hourly(500) with
        {
            SeasonPricing = new() { Seasons = [new() { Id = "s", StartDate = new(6, 1), EndDate = new(6, 30), PriceMultiplier = 2 }] },
            PriceLists = [new() { Id = "2027", ValidFrom = new(2027, 1, 1), BasePrice = 600 }],
        };
        Assert.Equal([500m, 500m, 1000m, 600m, 1200m], new LocalDate?[] { null, new(2026, 5, 31), new(2026, 6, 1), new(2027, 1, 1), new(2027, 6, 30) }.Select(date => Document(section, date: date).Tables[0].Rows[0].Cells[0].Price!.Value));
        Assert.Equal([null, "2027"], new LocalDate[] { new(2026, 5, 31), new(2027, 1, 1) }.Select(date => Document(section, date: date).PriceList));
    }

    [Fact]
    public void Document_SaysTheTermsOfPackagesLimitsFeesAndServices()
    {
        var section = Desk.Hourly() with
        {
            TargetGroups = [new() { Id = "lag", Group = "Lag" }],
            Packages =
            [
                new() { Id = "k", Name = "Kveld", Price = 2500, Window = new() { TimeFrom = ClockTime.Of(16) , DayOfWeek = [IsoDayOfWeek.Friday] }, DayTypes = ["førHelligdag"], TargetGroups = ["lag"], Purposes = ["fest"], MaxParticipants = 80 },
            ],
            Limits = [new() { MinimumPrice = 300, MaximumPerDay = 5000, MaximumPerBooking = 9000, MinimumMinutes = 60, TargetGroups = ["Lag"] }],
            Fees =
            [
                new() { Id = "b", Type = FeeType.PercentageOfRevenue, Amount = 12.5m, Minimum = 1480, Maximum = 14_974, RevenueThreshold = 50_000 },
                new() { Id = "n", Type = FeeType.PerPersonPerNight, Amount = 43, MinParticipants = 2, FreePersons = 3, TargetGroups = ["lag"], Mandatory = true },
                new() { Id = "s", Amount = 1000, Category = FeeCategory.Late, PerStartedMinutes = 30 },
            ],
            AddOnServices = [new() { Id = "stol", Price = 44, Unit = ChargeUnit.Day, QuantityPrices = [new() { From = 50, Price = 40 }] }],
        };
        var document = Document(section);
        Assert.Equal([("fredag og dag før helligdag 16:00–24:00", "Lag, fest, 0–80 personer")], document.Packages.Select(package => (package.When!, package.For!)));
        Assert.Equal([("minst 300 kr, høyst 5 000 kr per dag, høyst 9 000 kr per leie, betaling for minst 1 time", "Lag")], document.Limits.Select(limit => (limit.Text, limit.For!)));
        Assert.Equal(
            [
                "12,5 % av billettinntektene, av det som overstiger 50 000 kr, minst 1 480 kr, høyst 14 974 kr", "43 kr per persondøgn, Lag, fra 2 personer, 3 går fritt, alltid",
                "1 000 kr per påbegynt 30 minutter, etter leien",
            ],
            document.Fees.Select(fee => fee.Text));
        Assert.Equal(["44 kr per stk. og dag, 40 kr fra 50 stk."], document.Services.Select(service => service.Text));
    }

    /// <summary>2,000 groups, and a purpose for each of 2,000 plans: bounded, and said.</summary>
    [Fact]
    public void Table_IsBounded()
    {
        var section = Desk.Hourly() with
        {
            TargetGroups = [.. Enumerable.Range(0, 2000).Select(index => new TargetGroup { Id = $"g{index}", Group = $"Gruppe {index}", DiscountPercent = 0 })],
            PricePlans = [.. Enumerable.Range(0, 2000).Select(index => Plan($"p{index}", index, new() { Purposes = [$"formål {index}"] }))],
        };
        var table = Desk.Book(section).Table();
        Assert.Equal((false, 1000), (table.IsComplete, table.Blocks.Sum(block => block.Rows.Count)));
        Assert.True(Desk.Book(Groups).Table().IsComplete);
    }

    /// <summary>An hour within a column costs what the table says.</summary>
    [Law(40)]
    public void Table_ShowsWhatIsCharged(ListedBookings drawn)
    {
        var monday = new LocalDate(2026, 2, 9);
        var section = drawn.Section with { PriceModel = PriceModel.PerHour, Tiers = default, PricePlans = [.. drawn.Section.PricePlans.Select(plan => plan with { Tiers = default, Price = plan.Price ?? 100, Conditions = plan.Conditions! with { SeasonStart = null, SeasonEnd = null } })] };
        var book = Desk.Book(section, AnyList.Hall);
        var block = book.Table(monday).Blocks.Last(block => block is { IsForNoPurpose: true, MinParticipants: null, MinMinutes: <= 60 });
        Assert.All(block.Rows, row => Assert.All(block.Columns.Zip(row.Cells), cell => Holds(book, row.Group, cell.First, cell.Second)));

        void Holds(PriceBook book, string? group, PriceTableColumn column, PriceTableCell cell)
        {
            foreach (var (day, time) in column.Days.SelectMany(day => column.Times.Select(time => (day, time))))
            {
                if (time.To.Minutes - time.From.Minutes < 60)
                    continue;
                var start = (monday.PlusDays((int)day - 1).AtMidnight() + Period.FromMinutes(time.From.Minutes)).InZoneStrictly(Desk.Oslo).ToInstant();
                var parts = column.PartCount is { } count ? AnyList.Hall.Adjustments.Take(count) : AnyList.Hall.Adjustments.Where(part => column.Parts.Contains(part.Name));
                var quote = book.Quote(new() { Start = start, End = start + Duration.FromHours(1), TargetGroup = group, Parts = [.. parts.Take(column.PartCount ?? 1).Select(part => part.Id)] });
                Assert.InRange(quote.Rental.Amount - cell.UnitPrice!.Value, -0.02m, 0.02m);
            }
        }
    }

    private static NorwegianDayTypes SchoolDays() =>
        new(Utleie.Domain.Holidays.SchoolDays.Compile(new() { Id = "skole", SchoolYears = [new() { From = new(2025, 8, 18), To = new(2026, 6, 19) }] }).GetValueOrThrow());
}
