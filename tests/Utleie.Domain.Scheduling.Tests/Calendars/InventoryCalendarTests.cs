using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

public sealed class InventoryCalendarTests
{
    [Theory]
    [InlineData(1, "2026-01-19T10:00", "2026-01-21T10:00", "")]
    [InlineData(2, "2026-01-19T10:00", "2026-01-21T10:00", "too-few-units")]
    [InlineData(3, "2026-01-19T10:00", "2026-01-19T12:00", "")]
    [InlineData(4, "2026-01-19T10:00", "2026-01-19T12:00", "too-few-units")]
    [InlineData(2, "2026-01-20T14:00", "2026-01-20T15:00", "too-few-units")]
    [InlineData(2, "2026-01-20T14:30", "2026-01-20T15:30", "")]
    [InlineData(0, "2026-01-19T10:00", "2026-01-19T12:00", "no-quantity")]
    [InlineData(1, "2026-01-19T07:00", "2026-01-19T12:00", "outside-opening")]
    [InlineData(1, "2026-01-19T10:00", "2026-01-19T17:00", "outside-opening")]
    [InlineData(1, "2026-01-19T10:07", "2026-01-21T15:59", "")]
    [InlineData(1, "2026-01-19T16:00", "2026-01-20T09:00", "outside-opening")]
    public void Decide_GivesUnitsWhileThereAreEnough(int quantity, string from, string to, string codes)
    {
        var calendar = Tents(new() { BufferAfterMinutes = 30 });
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-20T08:00", "2026-01-20T14:00", "a") with { Units = 2 }]);

        Assert.Equal(codes, string.Join(' ', calendar.Decide(Booking(null, from, to) with { Units = quantity }, held, UserHistory.None, Now).Codes()));
    }

    [Fact]
    public void Day_TellsTheUnitsOfEachCell()
    {
        var calendar = Tents();
        var held = calendar.CreateOccupancy(
        [
            Booking(null, "2026-01-20T09:00", "2026-01-20T11:00", "a") with { Units = 2 },
            Booking(null, "2026-01-20T10:00", "2026-01-20T12:00", "b"),
            Booking(null, "2026-01-20T13:00", "2026-01-20T14:00", "c") with { Units = 3, Status = OccupancyStatus.Blocked },
        ]);

        Assert.Equal(
            ["08 3 Free", "09 1 Free", "10 0 Booked", "11 2 Free", "12 3 Free", "13 0 Booked", "14 3 Free", "15 3 Free"],
            calendar.Day(Date("2026-01-20"), held, Now).Select(cell => $"{Clock(cell.Start)[11..13]} {cell.FreeUnits} {cell.Status}"));
        Assert.Empty(held.Findings);
    }

    [Fact]
    public void FirstFree_WaitsForEnoughUnits()
    {
        var calendar = Tents();
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-20T08:00", "2026-01-20T11:00", "a") with { Units = 2 }]);

        var answer = calendar.FirstFree(new() { From = At("2026-01-20T08:00"), To = At("2026-01-21T00:00"), Units = 2 }, held, Now);

        Assert.Equal("2026-01-20T11:00", answer.Match(found => Clock(found.Times[0].Start), _ => ""));
    }

    [Theory]
    [InlineData("2026-01-20T08:00", "2026-01-20T08:30", 3)]
    [InlineData("2026-01-20T08:00", "2026-01-20T09:30", 1)]
    [InlineData("2026-01-20T08:00", "2026-01-20T10:00", 0)]
    [InlineData("2026-01-20T10:00", "2026-01-20T10:30", 0)]
    [InlineData("2026-01-20T08:00", "2026-01-22T08:00", 0)]
    [InlineData("2026-01-20T11:00", "2026-01-20T12:00", 1)]
    [InlineData("2026-01-20T11:30", "2026-01-20T12:00", 3)]
    [InlineData("2026-01-20T08:15", "2026-01-20T08:30", 3)]
    [InlineData("2026-01-20T08:15", "2026-01-20T08:31", 1)]
    [InlineData("2026-01-20T12:00", "2026-01-20T13:00", 2)]
    [InlineData("2026-01-20T13:00", "2026-01-20T14:00", 3)]
    [InlineData("2026-01-20T10:00", "2026-01-20T10:00", 3)]
    [InlineData("2026-01-20T11:00", "2026-01-20T10:00", 3)]
    public void FreeUnits_AreThoseOfTheFullestMoment(string from, string to, int free)
    {
        var calendar = Tents(new() { BufferAfterMinutes = 30 });
        var held = calendar.CreateOccupancy(
        [
            Booking(null, "2026-01-20T09:00", "2026-01-20T11:00", "a") with { Units = 2 },
            Booking(null, "2026-01-20T10:00", "2026-01-20T10:10", "b") with { Units = 3 },
            Booking(null, "2026-01-20T12:00", "2026-01-20T13:00", "c") with { Status = OccupancyStatus.Blocked },
            Booking(null, "2026-01-20T12:10", "2026-01-20T12:20", "d") with { Units = -5 },
        ]);

        Assert.Equal(free, calendar.FreeUnits(At(from), At(to), held));
        Assert.Equal(3, calendar.Units);
    }

    [Fact]
    public void FreeUnits_OfBookingsOneAfterAnotherAreNotAddedUp()
    {
        var calendar = Tents();
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-20T09:00", "2026-01-20T11:00", "a") with { Units = 2 }, Booking(null, "2026-01-20T11:00", "2026-01-20T12:00", "b")]);

        Assert.Equal(1, calendar.FreeUnits(At("2026-01-20T08:00"), At("2026-01-20T13:00"), held));
        Assert.Equal(2, calendar.FreeUnits(At("2026-01-20T11:00"), At("2026-01-20T13:00"), held));
    }

    [Fact]
    public void FreeUnits_CountABookingOfDaysOrWeeksOnce()
    {
        var calendar = Tents();
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-20T09:00", "2026-01-23T11:00", "a"), Booking(null, "2026-01-10T09:00", "2026-02-10T11:00", "b")]);

        Assert.Equal(1, calendar.FreeUnits(At("2026-01-19T08:00"), At("2026-01-24T08:00"), held));
        Assert.Equal(2, calendar.FreeUnits(At("2026-01-25T08:00"), At("2026-01-26T08:00"), held));
    }

    [Fact]
    public void FreeUnits_KeepNoGapAfterABlock()
    {
        var calendar = Tents(new() { BufferAfterMinutes = 30 });
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-20T12:00", "2026-01-20T13:00", "a") with { Status = OccupancyStatus.Blocked }, Booking(null, "2026-01-20T13:10", "2026-01-20T14:00", "b")]);

        Assert.Equal(2, calendar.FreeUnits(At("2026-01-20T12:30"), At("2026-01-20T14:00"), held));
    }

    /// <summary>All that a calendar of slots is barred by bars units too.</summary>
    [Theory]
    [InlineData("2026-01-19T10:00", "2026-01-19T11:00", "in-the-past")]
    [InlineData("2026-01-19T13:00", "2026-01-19T14:00", "lead-time")]
    [InlineData("2026-01-19T14:00", "2026-01-19T15:00", "")]
    [InlineData("2026-01-21T10:00", "2026-01-21T11:00", "blackout")]
    [InlineData("2026-01-20T10:00", "2026-01-20T10:59", "too-short")]
    [InlineData("2026-01-19T15:00", "2026-01-21T09:01", "too-long blackout")]
    [InlineData("2026-02-20T10:00", "2026-02-20T11:00", "beyond-horizon")]
    [InlineData("2026-01-25T10:00", "2026-01-25T11:00", "day-closed")]
    [InlineData("2026-01-24T15:00", "2026-01-25T11:00", "day-closed")]
    [InlineData("2026-01-20T15:00", "2026-01-20T16:01", "outside-opening")]
    public void Decide_KeepsUnitsToTheRules(string from, string to, string codes)
    {
        var calendar = Ruled();

        Assert.Equal(codes, string.Join(' ', calendar.Decide(Booking(null, from, to), calendar.Empty, UserHistory.None, At("2026-01-19T12:00")).Codes()));
    }

    [Fact]
    public void Day_TellsWhyNoUnitIsHandedOut()
    {
        var calendar = Ruled();
        var now = At("2026-01-19T12:00");

        Assert.Equal(
            ["08 3 Unavailable in-the-past", "12 3 Unavailable lead-time", "14 3 Free ", "15 3 Free "],
            calendar.Day(Date("2026-01-19"), calendar.Empty, now).Where((_, i) => i is 0 or 4 or 6 or 7).Select(Told));
        Assert.Equal("08 3 Blocked blackout", Told(calendar.Day(Date("2026-01-21"), calendar.Empty, now)[0]));
        Assert.Equal("08 3 Closed day-closed", Told(calendar.Day(Date("2026-01-25"), calendar.Empty, now)[0]));
        Assert.Equal("08 3 Blocked facility-in-maintenance", Told(Ruled(MaintenanceStatus.Maintenance).Day(Date("2026-01-20"), calendar.Empty, now)[0]));
    }

    [Theory]
    [InlineData(1, 1, "14:00–15:00")]
    [InlineData(3, 1, "14:00–15:00")]
    [InlineData(4, 1, "nothing-free")]
    [InlineData(0, 1, "nothing-free")]
    [InlineData(1, 2, "14:00–16:00")]
    [InlineData(1, 49, "too-long")]
    public void FirstFree_KeepsUnitsToTheRules(int quantity, int hours, string first)
    {
        var calendar = Ruled();

        var answer = calendar.FirstFree(
            new() { From = At("2026-01-19T00:00"), To = At("2026-01-20T00:00"), Units = quantity, Length = Duration.FromHours(hours) }, calendar.Empty, At("2026-01-19T12:00"));

        Assert.Equal(first, answer.Match(found => $"{Clock(found.Times[0].Start)[11..]}–{Clock(found.Times[0].End)[11..]}", none => none.Reasons[0].Code));
    }

    /// <summary>The nearest times with as many units, on the day or the first day after that has them.</summary>
    [Theory]
    [InlineData(1, "09:00 11:00 08:00")]
    [InlineData(2, "09:00 11:00 08:00")]
    [InlineData(3, "09:00 08:00 12:00")]
    [InlineData(4, "")]
    [InlineData(0, "")]
    public void Decide_OffersOtherTimesWithAsManyUnits(int quantity, string times)
    {
        var calendar = Tents();
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-20T10:00", "2026-01-20T11:00", "a") with { Units = 3 }, Booking(null, "2026-01-20T11:00", "2026-01-20T12:00", "b")]);

        var refused = calendar.Decide(Booking(null, "2026-01-20T10:00", "2026-01-20T11:00") with { Units = quantity }, held, UserHistory.None, Now).AsT1;

        Assert.Equal(times, string.Join(' ', refused.Alternatives.Select(other => Clock(other.Start)[11..])));
        Assert.All(refused.Alternatives, other => Assert.Equal(Duration.FromHours(1), other.End - other.Start));
    }

    private static string Told(UnitCell cell) => $"{Clock(cell.Start)[11..13]} {cell.FreeUnits} {cell.Status} {string.Join(' ', cell.Reasons.Select(reason => reason.Code))}";

    private static InventoryCalendar Ruled(MaintenanceStatus status = MaintenanceStatus.Available) => InventoryCalendar.Compile(new()
    {
        Id = "telt",
        Units = 3,
        Availability = Daily("08:00", "16:00") with { AvailabilityType = AvailabilityType.Quantity, Exceptions = [new() { FromDate = Date("2026-01-25"), Closed = true }] },
        TimeLogic = new()
        {
            MinLeadTimeHours = 2,
            MaxLeadTimeDays = 30,
            MinDurationMinutes = 60,
            MaxDurationMinutes = 42 * 60,
            BlackoutPeriods = [new() { FromDate = Date("2026-01-21"), ToDate = Date("2026-01-21") }],
        },
        Maintenance = new() { Status = status },
    }).GetValueOrThrow();

    [Fact]
    public void Units_WithoutHoursAreHandedOutAtAnyTime()
    {
        var calendar = InventoryCalendar.Compile(new() { Id = "telt", Units = 3, Availability = new() { AvailabilityType = AvailabilityType.Quantity } });

        Assert.Empty(calendar.Findings);
        Assert.Empty(calendar.GetValueOrThrow().Decide(Booking(null, "2026-01-20T23:00", "2026-01-25T03:00"), calendar.GetValueOrThrow().Empty, UserHistory.None, Now).Codes());
        Assert.Contains(InventoryCalendar.Compile(new() { Id = "telt", Availability = new() { AvailabilityType = AvailabilityType.Quantity } }).Findings, finding => finding.Code == "no-units");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Ledger_HoldsUnitsWhileThereAreEnough(int quantity, bool isHeld)
    {
        var calendar = Tents();
        var ledger = new BookingLedger(calendar, calendar.CreateOccupancy([Booking(null, "2026-01-20T10:00", "2026-01-20T11:00", "a")]));

        Assert.Equal(isHeld, ledger.TryAdd(Booking(null, "2026-01-20T10:00", "2026-01-20T12:00", "b") with { Units = quantity }));
    }

    [Law]
    public void Ledger_NeverGivesMoreThanThereAre(UnitRequests drawn)
    {
        var calendar = Tents(hours: false);
        var ledger = new BookingLedger(calendar, calendar.Empty);
        var taken = new int[80];
        foreach (var (start, hours, quantity) in drawn.Requests)
        {
            var from = At("2026-01-19T00:00") + Duration.FromHours(start);
            var request = new Reservation { Id = $"{start}/{hours}/{quantity}", Start = from, End = from + Duration.FromHours(hours), Units = quantity };
            var fits = Enumerable.Range(start, hours).All(hour => taken[hour] + quantity <= 3);
            Assert.Equal(fits, ledger.Decide(request, UserHistory.None, Now).IsT0);
            for (var hour = start; fits && hour < start + hours; hour++)
                taken[hour] += quantity;
        }
    }

    private static InventoryCalendar Tents(TimeLogicSection? time = null, bool hours = true) => InventoryCalendar.Compile(new()
    {
        Id = "telt",
        Units = 3,
        Availability = (hours ? Daily("08:00", "16:00") : new()) with { AvailabilityType = AvailabilityType.Quantity },
        TimeLogic = time,
    }).GetValueOrThrow();
}
