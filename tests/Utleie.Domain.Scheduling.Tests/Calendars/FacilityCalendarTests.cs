using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

public sealed class FacilityCalendarTests
{
    private static readonly LocalDate Monday = Date("2026-02-09");

    private static FacilitySections Cabin => Venue("15:00", "12:00") with { Availability = Daily("15:00", "12:00") with { AvailabilityType = AvailabilityType.Day } };

    private static FacilitySections Tents => Venue("08:00", "16:00") with { Name = "Telt", Units = 4, Availability = Daily("08:00", "16:00") with { AvailabilityType = AvailabilityType.Quantity } };

    private static FacilitySections SharedHall => Venue("08:00", "16:00") with
    {
        MaxPersons = 100,
        RoomStructure = new() { IsDivisible = true, CanBookSimultaneously = true, SubRooms = [new() { Id = "nord", Capacity = 50 }] },
    };

    public static TheoryData<string, string, bool, bool> Kinds => new()
    {
        { "slots", "SlotCalendar", false, true },
        { "days", "DayCalendar", false, true },
        { "units", "InventoryCalendar", true, false },
        { "shared seats", "SlotCalendar", true, true },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void Compile_MakesTheKindThatTheAvailabilityAsksFor(string name, string kind, bool isShared, bool isExclusive)
    {
        var calendar = Compiled(name);
        Assert.Equal((kind, isShared, isExclusive), (calendar.Kind.Value.GetType().Name, calendar.IsShared, calendar.IsExclusive));
    }

    [Fact]
    public void Compile_ReturnsTheErrorsOfTheSections() =>
        Assert.Equal([SchedulingCodes.NoUnits], FacilityCalendar.Compile(Tents with { Units = null }).Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Code));

    [Fact]
    public void Day_ShowsSlotsDaysAndUnits()
    {
        var slots = Compiled("slots");
        var row = Assert.Single(slots.Day(Monday, slots.CreateOccupancy([Hour("b", "2026-02-09T09:00")]), Now));
        Assert.Equal(["Free", "Booked", "Free"], row.Cells.Take(3).Select(cell => cell.Status.ToString()));
        Assert.Equal(SchedulingCodes.Occupied, row.Cells[1].Reasons[0].Code);
        Assert.Null(row.Cells[0].FreeUnits);

        var days = Compiled("days");
        var day = Assert.Single(Assert.Single(days.Day(Monday, days.Empty, Now)).Cells);
        Assert.Equal(("2026-02-09T15:00", "2026-02-10T12:00", CellStatus.Free), (Clock(day.Start), Clock(day.End), day.Status));

        var units = Compiled("units");
        var stock = Assert.Single(units.Day(Monday, units.CreateOccupancy([Hour("b", "2026-02-09T09:00") with { Units = 3 }]), Now));
        Assert.Equal(("hall", "Telt"), (stock.Court.Id, stock.Court.Name));
        Assert.Equal([4, 1, 4], stock.Cells.Take(3).Select(cell => cell.FreeUnits));
    }

    [Fact]
    public void FreeOn_ReturnsEveryFreeTimeOfADay()
    {
        var calendar = Compiled("slots");
        var free = calendar.FreeOn(Monday, calendar.CreateOccupancy([Hour("b", "2026-02-09T09:00")]), Now).AsT0;
        Assert.Equal(["08:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00"], free.Times.Select(time => Clock(time.Start)[^5..]));
        Assert.Equal(["10:00", "11:00", "12:00", "13:00", "14:00"], calendar.FreeOn(Monday, calendar.CreateOccupancy([Hour("b", "2026-02-09T09:00")]), Now, Duration.FromHours(2)).AsT0.Times.Select(time => Clock(time.Start)[^5..]));
    }

    [Fact]
    public void ForDays_GivesWholeDaysWhereDaysAreBooked()
    {
        var asked = new Reservation { Id = "r", Start = At("2026-02-09T00:00"), End = At("2026-02-11T00:00") };
        var whole = Compiled("days").ForDays(asked, Monday, Monday.PlusDays(1));
        Assert.Equal(("2026-02-09T15:00", "2026-02-11T12:00"), (Clock(whole.Start), Clock(whole.End)));
        Assert.Same(asked, Compiled("slots").ForDays(asked, Monday, Monday.PlusDays(1)));
        Assert.Same(asked, Compiled("days").ForDays(asked, Monday, Monday.PlusDays(-1)));
    }

    [Fact]
    public void NameOf_FallsBackOnTheFacility()
    {
        var calendar = FacilityCalendar.Compile(Padel()).GetValueOrThrow();
        Assert.Equal(["Bane 2", "drammen-padel", "ukjent"], new[] { "bane-2", null, "ukjent" }.Select(calendar.NameOf));
    }

    /// <summary>What a user holds counts in the periods that a request touches, and for as long as it has not ended.</summary>
    [Theory]
    [InlineData(1, null, null, null, "2026-02-09T00:00", "2026-02-11T00:00")]
    [InlineData(null, 1, null, null, "2026-02-09T00:00", "2026-02-16T00:00")]
    [InlineData(null, null, 1, null, "2026-02-01T00:00", "2026-03-01T00:00")]
    [InlineData(1, 1, 1, null, "2026-02-01T00:00", "2026-03-01T00:00")]
    [InlineData(null, null, null, 1, "2025-01-01T00:00", "2200-01-01T01:00")]
    public void NeedsOf_CoversThePeriodsOfTheLimits(int? perDay, int? perWeek, int? perMonth, int? active, string from, string to)
    {
        var limits = new BookingLimits { PerDay = perDay, PerWeek = perWeek, PerMonth = perMonth, ActiveBookings = active };
        var calendar = FacilityCalendar.Compile(Venue("18:00", "02:00", time: new() { MaxBookingsPerUser = limits })).GetValueOrThrow();
        var request = new Reservation { Id = "r", Start = At("2026-02-09T23:00"), End = At("2026-02-10T01:00") };
        var window = calendar.NeedsOf(request, Now).OfUser!.Value;
        Assert.Equal((from, to), (Clock(window.From), Clock(window.To)));
    }

    [Fact]
    public void NeedsOf_NeedsNoUserWithoutLimits() => Assert.Null(Compiled("slots").NeedsOf(Hour("r", "2026-02-09T09:00"), Now).OfUser);

    [Fact]
    public void Windows_TakeAnyRequest()
    {
        var calendar = Compiled("slots");
        var odd = new Reservation { Id = "r", Start = Instant.MaxValue, End = Instant.MinValue };
        Assert.True(calendar.NeedsOf(odd, Now).Around.From <= calendar.NeedsOf(odd, Now).Around.To);
        Assert.True(calendar.WindowOf(new FreeQuery { From = Instant.MinValue, To = Instant.MaxValue }).To > Now);
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => calendar.WindowOf(Monday, 0)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentOutOfRangeException>(() => calendar.WindowOf(new LocalDate(1970, 1, 1))).ParamName);
    }

    private static Reservation Hour(string id, string start) => new() { Id = id, Start = At(start), End = At(start) + Duration.FromHours(1) };

    private static FacilityCalendar Compiled(string name) => FacilityCalendar.Compile(name switch
    {
        "slots" => Venue("08:00", "16:00"),
        "days" => Cabin,
        "units" => Tents,
        "shared seats" => SharedHall,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    }).GetValueOrThrow();
}
