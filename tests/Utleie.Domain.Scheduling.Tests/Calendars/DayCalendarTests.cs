using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

public sealed class DayCalendarTests
{
    [Theory]
    [InlineData("2026-01-19", "2026-01-19", "")]
    [InlineData("2026-01-19", "2026-01-21", "")]
    [InlineData("2026-01-19", "2026-01-22", "too-long")]
    [InlineData("2026-01-22", "2026-01-23", "occupied")]
    [InlineData("2026-01-24", "2026-01-25", "day-closed")]
    [InlineData("2026-02-02", "2026-02-03", "blackout")]
    public void Decide_TakesWholeDays(string first, string last, string codes)
    {
        var calendar = Hall();
        var held = calendar.CreateOccupancy([calendar.Request("b", calendar.Courts[0], Date("2026-01-23"), Date("2026-01-23"))]);

        Assert.Equal(codes, Codes(calendar.Decide(calendar.Request("r", calendar.Courts[0], Date(first), Date(last)), held, UserHistory.None, Now)));
    }

    [Fact]
    public void Decide_RefusesPartsOfDays()
    {
        var calendar = Hall();

        Assert.Equal("not-whole-days", Codes(calendar.Decide(Booking(null, "2026-01-19T11:00", "2026-01-20T22:00"), calendar.Empty, UserHistory.None, Now)));
    }

    [Fact]
    public void Night_EndsOnTheNextDayAndMeetsTheNextAtNoon()
    {
        var calendar = Compiled(Daily("15:00", "12:00"));
        var court = calendar.Courts[0];
        var weekend = calendar.Request("b", court, Date("2026-03-27"), Date("2026-03-28"));
        var held = calendar.CreateOccupancy([weekend]);

        Assert.Equal(("2026-03-27T15:00", "2026-03-29T12:00"), (Clock(weekend.Start), Clock(weekend.End)));
        Assert.Equal("", Codes(calendar.Decide(calendar.Request("r", court, Date("2026-03-29"), Date("2026-03-29")), held, UserHistory.None, Now)));
        Assert.Equal("occupied", Codes(calendar.Decide(calendar.Request("r", court, Date("2026-03-28"), Date("2026-03-29")), held, UserHistory.None, Now)));
    }

    [Fact]
    public void Days_TellTheStatusOfEach()
    {
        var calendar = Hall(new() { MinDurationMinutes = 2 * 1440 });
        var held = calendar.CreateOccupancy([calendar.Request("a", calendar.Courts[0], Date("2026-01-17"), Date("2026-01-18")), calendar.Request("b", calendar.Courts[0], Date("2026-01-20"), Date("2026-01-21"))]);

        Assert.Equal(
            ["19 Unavailable gap-too-short", "20 Booked occupied", "21 Booked occupied", "22 Free ", "23 Free ", "24 Free ", "25 Closed day-closed"],
            calendar.Days(calendar.Courts[0], Date("2026-01-19"), 7, held, Now).Select(day => $"{day.Date.Day} {day.Status} {string.Join(' ', day.Reasons.Select(reason => reason.Code))}"));
    }

    [Fact]
    public void FirstFree_FindsDaysThatAreAllFree()
    {
        var calendar = Hall();
        var held = calendar.CreateOccupancy([calendar.Request("b", calendar.Courts[0], Date("2026-01-20"), Date("2026-01-20"))]);

        var answer = calendar.FirstFree(new() { From = At("2026-01-19T00:00"), To = At("2026-02-01T00:00"), Length = Duration.FromDays(3) }, held, Now);

        Assert.Equal("2026-01-21T10:00–2026-01-23T22:00", answer.Match(found => $"{Clock(found.Times[0].Start)}–{Clock(found.Times[0].End)}", _ => ""));
    }

    /// <summary>What bars a day is told of it, and of a request for it; the strongest gives its status (D26).</summary>
    [Theory]
    [InlineData("2026-01-19", "19 Blocked in-the-past blocked-slot")]
    [InlineData("2026-01-20", "20 Unavailable lead-time")]
    [InlineData("2026-01-21", "21 Free ")]
    [InlineData("2026-01-22", "22 Booked frame-time")]
    [InlineData("2026-01-23", "23 Blocked blackout")]
    [InlineData("2026-01-25", "25 Closed day-closed")]
    [InlineData("2026-01-26", "26 Blocked blocked-slot")]
    [InlineData("2026-01-27", "27 Reserved reserved")]
    [InlineData("2026-02-20", "20 Unavailable beyond-horizon")]
    public void Days_TellWhatBarsThem(string date, string told)
    {
        var calendar = DayCalendar.Compile(new()
        {
            Id = "hall",
            Availability = Daily("10:00", "22:00") with { AvailabilityType = AvailabilityType.Day, Exceptions = [new() { FromDate = Date("2026-01-25"), Closed = true }] },
            TimeLogic = new() { MinLeadTimeHours = 24, MaxLeadTimeDays = 30, BlackoutPeriods = [new() { FromDate = Date("2026-01-23"), ToDate = Date("2026-01-23") }] },
            MultiCourt = new() { BookingRules = new() { SlotDurationMinutes = 60, MinDurationMinutes = 60, MaxDurationMinutes = 120 }, Courts = [new() { Id = "hall", BookingSlots = [Slot(IsoDayOfWeek.Thursday, BookingSlotStatus.Booked), Slot(IsoDayOfWeek.Monday, BookingSlotStatus.Blocked), Slot(IsoDayOfWeek.Wednesday, BookingSlotStatus.Available)] }] },
        }).GetValueOrThrow();
        var held = calendar.CreateOccupancy([Booking("hall", "2026-01-27T12:00", "2026-01-27T13:00") with { Status = OccupancyStatus.Pending }]);
        var now = At("2026-01-19T11:00");

        var day = Assert.Single(calendar.Days(calendar.Courts[0], Date(date), 1, held, now));

        Assert.Equal(told, $"{day.Date.Day} {day.Status} {string.Join(' ', day.Reasons.Select(reason => reason.Code))}");
        Assert.Equal(day.Reasons.Select(reason => reason.Code), calendar.Decide(calendar.Request("r", calendar.Courts[0], Date(date), Date(date)), held, UserHistory.None, now).Codes());
    }

    [Fact]
    public void Days_AreHeldWithinTheirHoursOnly()
    {
        var calendar = Hall(new());
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-19T08:00", "2026-01-19T10:00", "a"), Booking(null, "2026-01-19T22:00", "2026-01-20T00:00", "b"), Booking(null, "2026-01-20T09:00", "2026-01-20T10:01", "c")]);

        Assert.Equal([CellStatus.Free, CellStatus.Booked], calendar.Days(calendar.Courts[0], Date("2026-01-19"), 2, held, Now).Select(day => day.Status));
    }

    [Fact]
    public void Days_AreBarredWhereTheFacilityIs()
    {
        var calendar = DayCalendar.Compile(new() { Id = "hall", Maintenance = new() { Status = MaintenanceStatus.Closed }, Availability = Daily("10:00", "22:00") with { AvailabilityType = AvailabilityType.Day } }).GetValueOrThrow();

        var day = Assert.Single(calendar.Days(calendar.Courts[0], Date("2026-01-19"), 1, calendar.Empty, Now));

        Assert.Equal((CellStatus.Closed, "facility-closed"), (day.Status, Assert.Single(day.Reasons).Code));
    }

    [Fact]
    public void Days_OfAPartThatIsNotBookedAloneSaySo()
    {
        var calendar = DayCalendar.Compile(new()
        {
            Id = "hall",
            Availability = Daily("10:00", "22:00") with { AvailabilityType = AvailabilityType.Day },
            RoomStructure = new() { IsDivisible = true, SubRooms = [new() { Id = "a", CanBookSeparately = false }] },
        }).GetValueOrThrow();

        var day = Assert.Single(calendar.Days(calendar.Court("a"), Date("2026-01-19"), 1, calendar.Empty, Now));

        Assert.Equal((CellStatus.Unavailable, "not-bookable-alone"), (day.Status, Assert.Single(day.Reasons).Code));
    }

    /// <summary>A stay as long as the shortest needs its days together, wherever the days asked for begin and end (D75).</summary>
    [Theory]
    [InlineData("2026-01-19", 1, "B")]
    [InlineData("2026-01-20", 3, "---")]
    [InlineData("2026-01-20", 4, "---B")]
    [InlineData("2026-01-24", 1, ".")]
    [InlineData("2026-01-25", 1, ".")]
    [InlineData("2026-01-26", 1, ".")]
    [InlineData("2026-01-24", 6, "....B.")]
    public void Days_AreFreeInRunsOfTheShortest(string first, int count, string drawn)
    {
        var calendar = DayCalendar.Compile(new() { Id = "hall", Availability = Daily("10:00", "22:00") with { AvailabilityType = AvailabilityType.Day }, TimeLogic = new() { MinDurationMinutes = 4 * 1440 } }).GetValueOrThrow();
        var held = calendar.CreateOccupancy(new[] { "2026-01-19", "2026-01-23", "2026-01-28" }.Select(date => calendar.Request(date, calendar.Courts[0], Date(date), Date(date))));

        var days = calendar.Days(calendar.Courts[0], Date(first), count, held, Now);

        Assert.Equal(drawn, string.Concat(days.Select(day => day.Status switch { CellStatus.Free => '.', CellStatus.Booked => 'B', _ => '-' })));
        Assert.All(days.Where(day => day.Status == CellStatus.Unavailable), day => Assert.Equal(
            "Den ledige tiden her er kortere enn 5760 minutter, som er korteste booking. Velg en annen tid.", SchedulingTexts.Table.Render(Assert.Single(day.Reasons), Language.Nb)));
    }

    private static BookingSlot Slot(IsoDayOfWeek day, BookingSlotStatus status) => new() { DayOfWeek = day, TimeFrom = ClockTime.Of(12), TimeTo = ClockTime.Of(13), Status = status };

    [Fact]
    public void Ledger_HoldsDays()
    {
        var calendar = Hall();
        var ledger = new BookingLedger(calendar, calendar.Empty);

        Assert.Equal("", Codes(ledger.Decide(calendar.Request("a", calendar.Courts[0], Date("2026-01-19"), Date("2026-01-20")), UserHistory.None, Now)));
        Assert.Equal("occupied", Codes(ledger.Decide(calendar.Request("b", calendar.Courts[0], Date("2026-01-20"), Date("2026-01-21")), UserHistory.None, Now)));
    }

    private static DayCalendar Hall(TimeLogicSection? time = null) => Compiled(
        Daily("10:00", "22:00") with { Exceptions = [new() { Name = "Stengt", FromDate = Date("2026-01-25"), Closed = true }] },
        time ?? new() { MaxDurationMinutes = 3 * 1440, BlackoutPeriods = [new() { Name = "Valg", FromDate = Date("2026-02-03"), ToDate = Date("2026-02-03") }] });

    private static DayCalendar Compiled(AvailabilitySection availability, TimeLogicSection? time = null) =>
        DayCalendar.Compile(new() { Id = "hall", Availability = availability with { AvailabilityType = AvailabilityType.Day }, TimeLogic = time }).GetValueOrThrow();

    private static string Codes(OneOf<Allocation, AllocationRefusal> result) => string.Join(' ', result.Codes());
}
