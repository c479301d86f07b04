using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

public sealed class PeriodTests
{
    private static readonly BookablePeriod[] Grendahus =
    [
        Period("Dag", "08:00", "16:00"),
        Period("Kveld", "16:00", "24:00"),
        Period("Hele dagen", "08:00", "24:00"),
        Period("Natt", "22:00", "06:00") with { DayOfWeek = [IsoDayOfWeek.Saturday] },
    ];

    [Fact]
    public void Day_HasACellForEachPeriod()
    {
        var calendar = Calendar(House());
        Assert.Equal("08:00–16:00 Free, 08:00–00:00 Free, 16:00–00:00 Free", Cells(calendar, "2026-08-17", calendar.Empty));
        Assert.Equal("08:00–16:00 Free, 08:00–00:00 Free, 16:00–00:00 Free, 22:00–06:00 Free", Cells(calendar, "2026-08-22", calendar.Empty));
        var held = calendar.CreateOccupancy([Booking(null, "2026-08-22T16:00", "2026-08-23T00:00")]);
        Assert.Equal("08:00–16:00 Free, 08:00–00:00 Booked, 16:00–00:00 Booked, 22:00–06:00 Booked", Cells(calendar, "2026-08-22", held));
    }

    [Theory]
    [InlineData("2026-08-17T08:00", "2026-08-17T16:00", "")]
    [InlineData("2026-08-17T08:00", "2026-08-18T00:00", "")]
    [InlineData("2026-08-17T08:00", "2026-08-17T12:00", "not-a-period")]
    [InlineData("2026-08-17T09:00", "2026-08-17T16:00", "not-a-period")]
    [InlineData("2026-08-17T16:00", "2026-08-18T16:00", "outside-opening not-a-period")]
    [InlineData("2026-08-17T22:00", "2026-08-18T06:00", "outside-opening not-a-period")]
    [InlineData("2026-08-22T22:00", "2026-08-23T06:00", "")]
    [InlineData("2026-03-28T22:00", "2026-03-29T06:00", "")]
    [InlineData("2026-10-24T22:00", "2026-10-25T06:00", "")]
    [InlineData("2026-12-31T08:00", "2027-01-01T00:00", "")]
    public void Decide_AcceptsPeriodsAlone(string from, string to, string codes)
    {
        Assert.Equal(codes, string.Join(' ', Calendar(House()).Decide(Booking(null, from, to)).Codes()));

        var units = InventoryCalendar.Compile(House() with { Units = 2, Availability = House().Availability! with { AvailabilityType = AvailabilityType.Quantity } }).GetValueOrThrow();
        Assert.Equal(codes.Length == 0, units.Decide(Booking(null, from, to), units.Empty, UserHistory.None, Now).IsT0);
    }

    [Fact]
    public void Decide_NamesThePeriodsOfTheDay_AndOffersThem()
    {
        var refused = Calendar(House()).Decide(Booking(null, "2026-08-17T18:00", "2026-08-17T20:00")).AsT1;
        Assert.Equal(
            "2026-08-17 18:00–2026-08-17 20:00 er ikke en av periodene som kan bookes: Dag 08:00–16:00, Kveld 16:00–00:00, Hele dagen 08:00–00:00. Velg en av dem.",
            SchedulingTexts.Table.Render(refused.Reasons.Single(), Language.Nb));
        Assert.Equal(["16:00–00:00", "08:00–16:00", "08:00–00:00"], refused.Alternatives.Select(other => $"{Clock(other.Start)[11..]}–{Clock(other.End)[11..]}"));
    }

    [Fact]
    public void Starts_AndFirstFree_OfferPeriodsOfALength_OrAll()
    {
        var calendar = Calendar(House());
        var day = Date("2026-08-17");
        Assert.Equal(["08:00", "16:00"], calendar.Starts(calendar.Courts[0], day, Duration.FromHours(8), calendar.Empty, Now).Clocks());
        Assert.Equal(["08:00"], calendar.Starts(calendar.Courts[0], day, Duration.FromHours(16), calendar.Empty, Now).Clocks());
        Assert.Empty(calendar.Starts(calendar.Courts[0], day, Duration.FromHours(4), calendar.Empty, Now).Clocks());
        Assert.Equal(3, calendar.FirstFree(FreeQuery.On(day, Oslo), calendar.Empty, Now).AsT0.Times.Count);
        Assert.Equal(2, calendar.FirstFree(FreeQuery.On(day, Oslo) with { Length = Duration.FromHours(8) }, calendar.Empty, Now).AsT0.Times.Count);
        Assert.Equal((8 * 60, 16 * 60), (calendar.Courts[0].MinMinutes, calendar.Courts[0].MaxMinutes));
    }

    [Fact]
    public void Periods_MustBeOpen_WhereThereAreOpeningHours()
    {
        var sections = House() with { Availability = House().Availability! with { OpeningHours = [.. Daily("08:00", "20:00").OpeningHours, new() { DayTypes = ["helligdag"], Closed = true }] } };
        var calendar = Calendar(sections);
        Assert.Equal("08:00–16:00 Free, 08:00–00:00 Unavailable, 16:00–00:00 Unavailable", Cells(calendar, "2026-08-17", calendar.Empty));
        Assert.Equal("08:00–16:00 Closed, 08:00–00:00 Closed, 16:00–00:00 Closed", Cells(calendar, "2027-05-17", calendar.Empty));
        Assert.Equal(["outside-opening"], calendar.Decide(Booking(null, "2026-08-17T16:00", "2026-08-18T00:00")).Codes());
    }

    [Fact]
    public void Keys_AreSharedByPeriodsThatOverlap()
    {
        var calendar = Calendar(House() with { TimeLogic = new() { BufferAfterMinutes = 30 } });
        var all = new[] { ("2026-08-22T08:00", "2026-08-22T16:00"), ("2026-08-22T16:00", "2026-08-23T00:00"), ("2026-08-22T08:00", "2026-08-23T00:00"), ("2026-08-22T22:00", "2026-08-23T06:00"), ("2026-08-23T08:00", "2026-08-23T16:00") }
            .Select(time => calendar.Decide(Booking(null, time.Item1, time.Item2)).AsT0).ToArray();
        foreach (var one in all)
        {
            foreach (var other in all)
            {
                Assert.Equal(one.ConflictsWith(other), one.Keys().Intersect(other.Keys()).Any());
                Assert.Equal(one.ConflictsWith(other), one.Booking.Start < other.Booking.End + Duration.FromMinutes(30) && other.Booking.Start < one.Booking.End + Duration.FromMinutes(30));
            }
        }
    }

    [Fact]
    public void Courts_HavePeriodsToo()
    {
        var padel = Padel();
        var calendar = Calendar(padel with { Availability = padel.Availability! with { Periods = [Period("Morgen", "08:00", "10:30"), Period("Kveld", "16:00", "21:00")] } });
        Assert.Empty(calendar.Decide(Booking("bane-2", "2026-08-17T08:00", "2026-08-17T10:30")).Codes());
        Assert.Equal(["not-a-period"], calendar.Decide(Booking("bane-2", "2026-08-17T08:00", "2026-08-17T09:00")).Codes());
        Assert.Equal(2, calendar.Day(Date("2026-08-17"), calendar.Empty, Now)[3].Count);
    }

    [Fact]
    public void Compile_NamesWhatIsWrongWithPeriods()
    {
        var options = WireFormat.Create(SchedulingJson.Resolver);
        var sections = House(new() { MinDurationMinutes = 60, MaxDurationMinutes = 480 });
        sections = sections with
        {
            Availability = sections.Availability! with
            {
                Periods = [Period("a", "10:00", "10:00"), Period("b", "00:00", "00:00"), new() { From = ClockTime.Of(8) }, Period("c", "08:00", "08:30"), WireFormat.Read<BookablePeriod>("""{"from":"08:00","to":"10:00","dayOfWeeks":["Mandag"]}""", options)],
            },
        };
        Assert.Equal(
            [
                "availability.periods[0].to zero-length",
                "availability.periods[1] period-length",
                "availability.periods[2] incomplete",
                "availability.periods[3] period-length",
                "availability.periods[4].dayOfWeeks misspelt-member",
            ],
            SlotCalendar.Compile(sections).Findings.Select(finding => $"{finding.Field} {finding.Code}"));
        var days = House() with { Availability = House().Availability! with { AvailabilityType = AvailabilityType.Day, OpeningHours = Daily("08:00", "16:00").OpeningHours } };
        Assert.Equal(["periods-of-days"], DayCalendar.Compile(days).Findings.Select(finding => finding.Code));
    }

    /// <summary>Cells, decisions and offers agree for any periods and bookings.</summary>
    [Law(60)]
    public void Cells_AreFreeExactlyWhereDecideAccepts(ushort seed)
    {
        var random = new Random(seed);
        var periods = Enumerable.Range(0, random.Next(1, 5)).Select(i => Period($"{i}", Time(random.Next(0, 96)), Time(random.Next(0, 97)))).Where(period => period.From != period.To).ToArray();
        if (periods.Length == 0)
            return;
        var date = new[] { Date("2026-03-28"), Date("2026-10-24"), Date("2026-12-31"), Date("2028-02-28") }[random.Next(4)];
        var calendar = Calendar(House(new() { BufferAfterMinutes = random.Next(3) * 15 }, periods));
        var held = calendar.CreateOccupancy(Enumerable.Range(0, 4).Select(i => Held(i, random, date)));
        for (var day = date; day <= date.PlusDays(1); day = day.PlusDays(1))
        {
            var wanted = periods.Select(period => (From: On(day, period.From!.Value), To: On(period.To <= period.From ? day.PlusDays(1) : day, period.To!.Value))).Where(time => time.From < time.To).Order().ToArray();
            var row = calendar.Day(day, held, Now)[0];
            Assert.Equal(wanted, row.Select(cell => (cell.Start, cell.End)));
            foreach (var cell in row)
                Assert.Equal(cell.Status == CellStatus.Free, calendar.Decide(new() { Id = "x", Start = cell.Start, End = cell.End }, held).IsT0);
        }

        var free = calendar.FirstFree(FreeQuery.On(date, Oslo) with { To = At("2099-01-01T00:00"), Limit = 1 }, held, Now);
        Assert.All(free.Match(found => found.Times, _ => []), time => Assert.True(calendar.Decide(new() { Id = "x", Start = time.Start, End = time.End }, held).IsT0));

        static Instant On(LocalDate day, ClockTime time) => time.On(day).InZoneLeniently(Oslo).ToInstant();
    }

    private static Reservation Held(int i, Random random, LocalDate date)
    {
        var start = date.AtMidnight().InZoneLeniently(Oslo).ToInstant() + Duration.FromMinutes(random.Next(0, 192) * 15);
        return new() { Id = $"{i}", Start = start, End = start + Duration.FromMinutes(random.Next(1, 20) * 15) };
    }

    private static string Time(int quarter) => ClockTime.FromMinutes(quarter * 15).ToString();

    private static BookablePeriod Period(string name, string from, string to) => new() { Name = name, From = ClockTime.Parse(from), To = ClockTime.Parse(to) };

    private static FacilitySections House(TimeLogicSection? time = null, BookablePeriod[]? periods = null) =>
        new() { Id = "hall", TimeLogic = time, Availability = new() { Periods = [.. periods ?? Grendahus] } };

    private static string Cells(SlotCalendar calendar, string date, Occupancy held) =>
        string.Join(", ", calendar.Day(Date(date), held, Now)[0].Select(cell => $"{Clock(cell.Start)[11..]}–{Clock(cell.End)[11..]} {cell.Status}"));
}
