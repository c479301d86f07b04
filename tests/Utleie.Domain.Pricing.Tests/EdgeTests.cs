using NodaTime;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>Bookings about every kind of edge, held against the minute-by-minute reference: the same ones each time, where the laws draw others.</summary>
public sealed class EdgeTests
{
    private const int Slot = 45;

    /// <summary>Clock changes, a week's end, New Year, a season's first and last day, a holiday and its end, an ordinary noon.</summary>
    private static readonly string[] Edges =
    [
        "2026-03-29 02:00", "2026-10-25 03:00", "2026-01-19 00:00", "2026-12-31 23:59", "2026-06-01 00:00", "2026-09-01 00:00", "2026-05-17 00:00", "2026-05-18 00:00", "2026-02-03 12:00",
    ];

    private static readonly int[] Offsets = [-130, -1, 0, 61];

    private static readonly int[] Lengths = [1, 45, 46, 300];

    private static readonly ValueList<PricePlan> AllYear =
    [
        new() { Id = "kveld", Price = 350.5m, Conditions = new() { TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.Of(22) } },
        new() { Id = "natt", Price = 799.99m, Priority = 2, Conditions = new() { DayOfWeek = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], TimeFrom = ClockTime.Of(22, 7), TimeTo = ClockTime.Of(3, 2) } },
        new() { Id = "rival", Price = 1, Conditions = new() { DayOfWeek = [IsoDayOfWeek.Tuesday], TimeFrom = ClockTime.Of(21), TimeTo = ClockTime.Of(23) } },
        new() { Id = "lang", Price = 120, Priority = 1, Conditions = new() { MinDurationMinutes = 46, TimeTo = ClockTime.Of(1) } },
        new() { Id = "lenger", Price = 110, Priority = 3, Conditions = new() { MinDurationMinutes = 300, TimeFrom = ClockTime.Of(12), TimeTo = ClockTime.Of(13) } },
    ];

    private static readonly ValueList<PricePlan> InSeason =
    [
        .. AllYear,
        new() { Id = "sommernatt", Price = 900, Priority = 4, Conditions = new() { TimeFrom = ClockTime.Of(23), TimeTo = ClockTime.Of(1, 30), SeasonStart = new AnnualDate(6, 1), SeasonEnd = new AnnualDate(8, 31) } },
        new() { Id = "vinter", Price = 640, Priority = 1, Conditions = new() { TimeFrom = ClockTime.Of(1), TimeTo = ClockTime.Of(4), SeasonStart = new AnnualDate(12, 1), SeasonEnd = new AnnualDate(3, 29) } },
    ];

    private static readonly SeasonPricing Multipliers = new()
    {
        Seasons = [new() { Id = "mai", StartDate = new AnnualDate(5, 1), EndDate = new AnnualDate(6, 1), PriceMultiplier = 1.1m }, new() { Id = "vår", StartDate = new AnnualDate(3, 1), EndDate = new AnnualDate(5, 31), PriceMultiplier = 0.333m }],
        PeakTimes = [new() { Id = "søndag", DayOfWeek = [IsoDayOfWeek.Sunday], TimeFrom = ClockTime.Of(22), TimeTo = ClockTime.Of(1), PriceMultiplier = 2 }, new() { Id = "sent", TimeFrom = ClockTime.Of(23), PriceMultiplier = 1.5m }],
        HolidayPricing = [new() { Id = "17. mai", Date = new LocalDate(2026, 5, 17), PriceMultiplier = 3 }, new() { Id = "igjen", Date = new LocalDate(2026, 5, 17), PriceMultiplier = 5 }],
    };

    public static TheoryData<string, string, decimal> Books
    {
        get
        {
            var books = new TheoryData<string, string, decimal>();
            foreach (var model in new[] { "per time", "per halvtime", "per tidsluke", "per dag" })
            {
                foreach (var plans in new[] { "ingen", "hele året", "i sesong", "med faktorer" })
                    books.Add(model, plans, plans == "i sesong" ? 333.333m : 400);
            }

            return books;
        }
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void Rental_EqualsTheReferenceAboutEveryEdge(string model, string plans, decimal groupPrice)
    {
        Assert.True(PriceModel.TryParse(model, out var priceModel));
        var section = Desk.Hourly(500) with
        {
            PriceModel = priceModel,
            TargetGroups = [new() { Id = "g", Group = "Gruppe", DiscountPercent = groupPrice / 10 }],
            PricePlans = plans switch { "ingen" => default, "hele året" => AllYear, _ => InSeason },
            SeasonPricing = plans == "med faktorer" ? Multipliers : null,
        };
        var book = Desk.Book(section, new() { SlotMinutes = Slot });
        foreach (var (start, end) in Bookings())
            AssertPriced(section, book, start, end);
    }

    private static void AssertPriced(PricingSection section, PriceBook book, Instant start, Instant end)
    {
        var request = new QuoteRequest { Start = start, End = end };
        var quote = book.Quote(request);
        Assert.Equal((start, end, Reference.Rental(section, start, end, inGroup: false, Slot)), (start, end, quote.Rental.Amount));
        Assert.Equal((start, end, quote.Total), (start, end, book.Total(start, end)!.Value));
        Assert.Equal(quote.Total, book.Total(request, Desk.Now));
        Assert.Equal((start, end), (quote.Lines[0].From, quote.Lines[^1].To));
        Assert.All(quote.Lines.Zip(quote.Lines.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        Assert.Equal(quote.Rental.Amount, quote.Lines.Sum(line => line.Amount.Amount));
        if (end - start >= Duration.FromDays(6))
            return;
        var forGroup = book.Quote(request with { TargetGroup = "g" });
        Assert.Equal((start, end, Reference.Rental(section, start, end, inGroup: true, Slot)), (start, end, forGroup.Rental.Amount));
        Assert.Equal(forGroup.Total, book.Total(request with { TargetGroup = "g" }, Desk.Now));
    }

    private static IEnumerable<(Instant Start, Instant End)> Bookings()
    {
        foreach (var edge in Edges)
        {
            foreach (var (offset, length) in Offsets.SelectMany(offset => Lengths.Select(length => (offset, length))))
                yield return Of(edge, offset, length);
        }

        foreach (var minutes in new[] { -1, 0, 1 })
            yield return Of("2026-02-03 12:00", 0, WeekWindow.MinutesPerWeek + minutes);
    }

    private static (Instant Start, Instant End) Of(string edge, int offset, int length) => (Desk.At(edge) + Duration.FromMinutes(offset), Desk.At(edge) + Duration.FromMinutes(offset + length));
}
