using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

public sealed class QuantityCalendarTests
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
    public void Decide_GivesUnitsWhileThereAreEnough(int quantity, string from, string to, string codes)
    {
        var calendar = Tents(new() { BufferAfterMinutes = 30 });
        var held = calendar.Occupied([Booking(null, "2026-01-20T08:00", "2026-01-20T14:00", "a") with { Quantity = 2 }]);

        Assert.Equal(codes, string.Join(' ', calendar.Decide(Booking(null, from, to) with { Quantity = quantity }, held, UserHistory.None, Now).Codes()));
    }

    [Fact]
    public void Day_TellsTheUnitsOfEachCell()
    {
        var calendar = Tents();
        var held = calendar.Occupied(
        [
            Booking(null, "2026-01-20T09:00", "2026-01-20T11:00", "a") with { Quantity = 2 },
            Booking(null, "2026-01-20T10:00", "2026-01-20T12:00", "b"),
            Booking(null, "2026-01-20T13:00", "2026-01-20T14:00", "c") with { Quantity = 3, Status = OccupancyStatus.Blocked },
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
        var held = calendar.Occupied([Booking(null, "2026-01-20T08:00", "2026-01-20T11:00", "a") with { Quantity = 2 }]);

        var answer = calendar.FirstFree(new() { From = At("2026-01-20T08:00"), To = At("2026-01-21T00:00"), Quantity = 2 }, held, Now);

        Assert.Equal("2026-01-20T11:00", answer.Match(found => Clock(found.Times[0].Start), _ => ""));
    }

    [Fact]
    public void Units_WithoutHoursAreHandedOutAtAnyTime()
    {
        var calendar = QuantityCalendar.Compile(new() { Id = "telt", Units = 3, Availability = new() { AvailabilityType = AvailabilityType.Quantity } });

        Assert.Empty(calendar.Findings);
        Assert.Empty(calendar.OrThrow().Decide(Booking(null, "2026-01-20T23:00", "2026-01-25T03:00"), calendar.OrThrow().Empty, UserHistory.None, Now).Codes());
        Assert.Contains(QuantityCalendar.Compile(new() { Id = "telt", Availability = new() { AvailabilityType = AvailabilityType.Quantity } }).Findings, finding => finding.Code == "no-units");
    }

    [Fact]
    public void Ledger_NeverGivesMoreThanThereAre()
    {
        var bookings = Gen.ListOf(
            from start in Gen.Choose(0, 30)
            from hours in Gen.Choose(1, 30)
            from quantity in Gen.Choose(1, 3)
            select (start, hours, quantity), 20);
        Prop.ForAll(Arb.From(bookings), requests =>
        {
            var calendar = Tents(hours: false);
            var ledger = new BookingLedger(calendar, calendar.Empty);
            var taken = new int[80];
            foreach (var (start, hours, quantity) in requests)
            {
                var from = At("2026-01-19T00:00") + Duration.FromHours(start);
                var request = new CourtBooking { Id = $"{start}/{hours}/{quantity}", Start = from, End = from + Duration.FromHours(hours), Quantity = quantity };
                var fits = Enumerable.Range(start, hours).All(hour => taken[hour] + quantity <= 3);
                Assert.Equal(fits, ledger.Decide(request, UserHistory.None, Now) is AllocationResult.Allocated);
                for (var hour = start; fits && hour < start + hours; hour++)
                    taken[hour] += quantity;
            }
        }).QuickCheckThrowOnFailure();
    }

    private static QuantityCalendar Tents(TimeLogicSection? time = null, bool hours = true) => QuantityCalendar.Compile(new()
    {
        Id = "telt",
        Units = 3,
        Availability = (hours ? Daily("08:00", "16:00") : new()) with { AvailabilityType = AvailabilityType.Quantity },
        TimeLogic = time,
    }).OrThrow();
}
