using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

public sealed class DayMatrixTests
{
    /// <summary>The example of 001 §6.2, row by row.</summary>
    [Fact]
    public void Day_DrawsDrammenPadelAsTheDocumentDoes()
    {
        string[] drawn =
        [
            "Bane 1: Ledig Opptatt Ledig Ledig Opptatt Ledig",
            "Bane 2: Opptatt Ledig Ledig Opptatt Ledig Ledig",
            "Bane 3: Ledig Ledig Opptatt Ledig Ledig Opptatt",
            "Bane 4: Ledig Opptatt Ledig Ledig Ledig Ledig",
        ];
        var calendar = Calendar(Padel());
        var taken = new (string Court, int Hour)[] { ("bane-1", 9), ("bane-1", 12), ("bane-2", 8), ("bane-2", 11), ("bane-3", 10), ("bane-3", 13), ("bane-4", 9) };
        var occupancy = calendar.CreateOccupancy(taken.Select(t => Booking(t.Court, $"2026-01-19T{t.Hour:00}:00", $"2026-01-19T{t.Hour + 1:00}:00")));

        var matrix = calendar.Day(Date("2026-01-19"), occupancy, Now);

        Assert.Equal(drawn, matrix.Select(row => $"{row.Court.Name}: {string.Join(' ', row.Take(6).Select(cell => cell.Status == CellStatus.Free ? "Ledig" : "Opptatt"))}"));
        Assert.Equal(14, matrix[0].Count);
        Assert.Equal("2026-01-19T08:00", Clock(matrix[0][0].Start));
    }

    [Theory]
    [InlineData("ledig", "2026-01-19", 3, "")]
    [InlineData("reservert", "2026-01-19", 1, "reserved")]
    [InlineData("booket", "2026-01-19", 0, "occupied")]
    [InlineData("blokkert", "2026-01-19", 2, "blocked-time")]
    [InlineData("blokkert", "2026-07-01", 0, "blackout")]
    [InlineData("utilgjengelig", "2026-01-17", 0, "in-the-past")]
    [InlineData("utilgjengelig", "2026-01-18", 3, "lead-time")]
    [InlineData("utilgjengelig", "2026-12-30", 0, "beyond-horizon")]
    [InlineData("stengt", "2026-05-17", 0, "day-closed")]
    public void Day_GivesEachWireStatusItsReason(string status, string date, int cell, string reason)
    {
        var sections = Padel() with
        {
            Availability = Daily("08:00", "22:00") with { Exceptions = [new() { Name = "17. mai", FromDate = Date("2026-05-17"), Closed = true }] },
            TimeLogic = new() { MinLeadTimeHours = 4, MaxLeadTimeDays = 300, BlackoutPeriods = [new() { Name = "Sommer", FromDate = Date("2026-07-01"), ToDate = Date("2026-07-31") }] },
        };
        var calendar = Calendar(sections);
        var occupancy = calendar.CreateOccupancy(
        [
            Booking("bane-1", "2026-01-19T08:00", "2026-01-19T09:00"),
            Booking("bane-1", "2026-01-19T09:00", "2026-01-19T10:00") with { Status = OccupancyStatus.Pending },
            Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00") with { Status = OccupancyStatus.Blocked },
        ]);

        var row = calendar.Day(Date(date), occupancy, At("2026-01-18T08:30"))[0];

        Assert.Equal(status, WireWords<CellStatus>.Of(row[cell].Status));
        Assert.Equal(reason, string.Join(' ', row.ReasonsOf(cell).Select(r => r.Code)));
    }

    [Fact]
    public void Day_KeepsTheGridWhenAnExceptionCutsIt()
    {
        var calendar = Calendar(Padel() with
        {
            Availability = Daily("08:00", "12:00") with { Exceptions = [new() { FromDate = Date("2026-01-19"), OpeningHours = [Row(null, "09:30", "12:00")] }] },
        });

        var row = calendar.Day(Date("2026-01-19"), calendar.Empty, Now)[0];

        Assert.Equal(["08:00 utilgjengelig", "09:00 utilgjengelig", "10:00 ledig", "11:00 ledig"], row.Select(cell => $"{Clock(cell.Start)[11..]} {WireWords<CellStatus>.Of(cell.Status)}"));
    }

    [Fact]
    public void Day_ShowsAClosedDateAsTheDayWouldBe()
    {
        var calendar = Calendar(new()
        {
            Id = "hall",
            Availability = new() { OpeningHours = [Row(NodaTime.IsoDayOfWeek.Monday, "08:00", "10:00"), Row(NodaTime.IsoDayOfWeek.Monday, "11:00", "12:00"), Row(NodaTime.IsoDayOfWeek.Tuesday, "10:00", "14:00")], Exceptions = [new() { FromDate = Date("2026-01-26"), Closed = true }] },
        });

        Assert.Equal("08:00–09:00 Free, 09:00–10:00 Free, 11:00–12:00 Free", Drawn("2026-01-19"));
        Assert.Equal("08:00–09:00 Closed, 09:00–10:00 Closed, 11:00–12:00 Closed", Drawn("2026-01-26"));

        string Drawn(string date) => string.Join(", ", calendar.Day(Date(date), calendar.Empty, Now)[0].Select(cell => $"{Clock(cell.Start)[11..]}–{Clock(cell.End)[11..]} {cell.Status}"));
    }

    [Fact]
    public void Day_ShowsAGapShorterThanTheShortestBookingAsNotToBeHad()
    {
        var calendar = Calendar(Padel(new() { SlotDurationMinutes = 30, MinDurationMinutes = 60, MaxDurationMinutes = 120 }));
        var occupancy = calendar.CreateOccupancy([Booking("bane-1", "2026-01-19T08:30", "2026-01-19T10:00"), Booking("bane-1", "2026-01-19T11:00", "2026-01-19T12:00")]);

        var row = calendar.Day(Date("2026-01-19"), occupancy, Now)[0];

        Assert.Equal(("gap-too-short", new Argument("min", "60")), (Assert.Single(row.ReasonsOf(0)).Code, Assert.Single(row.ReasonsOf(0)[0].Arguments)));
        Assert.Equal([CellStatus.Unavailable, CellStatus.Booked, CellStatus.Booked, CellStatus.Booked, CellStatus.Free, CellStatus.Free], row.Take(6).Select(cell => cell.Status));
    }

    [Fact]
    public void Day_ShowsAClosedWeekdayAsTheWidestOfTheWeek()
    {
        var calendar = Calendar(new() { Id = "hall", Availability = new() { OpeningHours = [Row(NodaTime.IsoDayOfWeek.Monday, "08:00", "12:00"), Row(NodaTime.IsoDayOfWeek.Tuesday, "10:00", "14:00")] } });

        var row = calendar.Day(Date("2026-01-21"), calendar.Empty, Now)[0];

        Assert.Equal(6, row.Count);
        Assert.Equal("2026-01-21T08:00", Clock(row[0].Start));
        Assert.All(row, cell => Assert.Equal(CellStatus.Closed, cell.Status));
        Assert.Equal("day-closed", Assert.Single(row.ReasonsOf(0)).Code);
    }
}
