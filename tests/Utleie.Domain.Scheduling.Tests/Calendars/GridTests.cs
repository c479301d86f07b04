using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

public sealed class GridTests
{
    [Theory]
    [InlineData("2026-03-28", "00:00 01:00 02:00 03:00 04:00 05:00")]
    [InlineData("2026-03-29", "00:00 01:00 03:00 04:00 05:00")]
    [InlineData("2026-10-25", "00:00 01:00 02:00 02:00 03:00 04:00 05:00")]
    public void Grid_CountsElapsedHoursOverAClockChange(string date, string cells)
    {
        var calendar = Calendar(Venue("00:00", "06:00"));

        Assert.Equal(cells, string.Join(' ', calendar.Day(Date(date), calendar.Empty, Now)[0].Select(cell => Clock(cell.Start)[11..])));
        Assert.Equal(cells, string.Join(' ', calendar.Starts(calendar.Courts[0], Date(date), Duration.FromHours(1), calendar.Empty, Now).Clocks()));
    }

    [Fact]
    public void Grid_IsUntouchedByAClockChangeBeforeOpening() =>
        Assert.Equal("08:00", Clock(Calendar(Venue("08:00", "22:00")) is var calendar ? calendar.Day(Date("2026-03-29"), calendar.Empty, Now)[0][0].Start : default)[11..]);

    [Fact]
    public void Starts_AreOnTwoHourSlotsFromOpening()
    {
        var calendar = Calendar(Venue("09:00", "19:00", 120));
        var occupancy = calendar.CreateOccupancy([Booking(null, "2026-01-19T13:00", "2026-01-19T16:00")]);

        Assert.Equal(["09:00", "11:00", "17:00"], calendar.Starts(calendar.Courts[0], Date("2026-01-19"), Duration.FromHours(2), occupancy, Now).Clocks());
    }

    [Theory]
    [InlineData(0, "10:00 11:00 12:00")]
    [InlineData(15, "11:00")]
    [InlineData(60, "11:00")]
    [InlineData(61, "")]
    public void Starts_KeepTheBufferOnBothSides(int buffer, string starts)
    {
        var calendar = Calendar(Venue("08:00", "15:00", time: new() { BufferAfterMinutes = buffer }));
        var occupancy = calendar.CreateOccupancy([Booking(null, "2026-01-19T08:00", "2026-01-19T10:00"), Booking(null, "2026-01-19T13:00", "2026-01-19T15:00")]);

        Assert.Equal(starts, string.Join(' ', calendar.Starts(calendar.Courts[0], Date("2026-01-19"), Duration.FromHours(1), occupancy, Now).Clocks()));
    }

    [Fact]
    public void Starts_InAGapExactlyAsLongAsTheShortest()
    {
        var calendar = Calendar(Padel(new() { SlotDurationMinutes = 30, MinDurationMinutes = 90, MaxDurationMinutes = 120 }));
        var occupancy = calendar.CreateOccupancy([Booking("bane-1", "2026-01-19T08:00", "2026-01-19T10:00"), Booking("bane-1", "2026-01-19T11:30", "2026-01-19T22:00")]);

        Assert.Equal(["10:00"], calendar.Starts(calendar.Courts[0], Date("2026-01-19"), Duration.FromMinutes(90), occupancy, Now).Clocks());
        Assert.Empty(calendar.Starts(calendar.Courts[0], Date("2026-01-19"), Duration.FromMinutes(120), occupancy, Now));
    }

    [Fact]
    public void Opening_PastMidnightBelongsToTheDayItBeginsOn()
    {
        var calendar = Calendar(new() { Id = "hall", Availability = new() { OpeningHours = [Row(IsoDayOfWeek.Friday, "20:00", "02:00")] } });

        Assert.Equal(["20:00", "21:00", "22:00", "23:00", "00:00", "01:00"], calendar.Starts(calendar.Courts[0], Date("2026-01-23"), Duration.FromHours(1), calendar.Empty, Now).Clocks());
        Assert.Empty(calendar.Starts(calendar.Courts[0], Date("2026-01-24"), Duration.FromHours(1), calendar.Empty, Now));
        Assert.Empty(calendar.Decide(Booking(null, "2026-01-23T23:00", "2026-01-24T02:00")).Codes());
        Assert.Equal(["outside-opening"], calendar.Decide(Booking(null, "2026-01-23T23:00", "2026-01-24T03:00")).Codes());
    }

    [Fact]
    public void Booking_MayCrossMidnightWhereBothDaysAreOpen()
    {
        var calendar = Calendar(Venue("00:00", "00:00"));

        Assert.Empty(calendar.Decide(Booking(null, "2026-01-23T22:00", "2026-01-25T02:00")).Codes());
        Assert.Equal(24, calendar.Starts(calendar.Courts[0], Date("2026-01-23"), Duration.FromHours(3), calendar.Empty, Now).Count);
        Assert.Equal(24, calendar.Starts(calendar.Courts[0], Date("2026-01-23"), Duration.FromHours(50), calendar.Empty, Now).Count);
    }

    /// <summary>D24, D61: an exception that cuts an opening keeps its grid; one that only touches it has its own.</summary>
    [Theory]
    [InlineData("12:20", "14:00", "13:00")]
    [InlineData("12:30", "15:30", "12:30 13:30 14:30")]
    [InlineData("12:29", "15:29", "13:00 14:00")]
    [InlineData("05:30", "08:00", "05:30 06:30")]
    [InlineData("05:30", "08:01", "06:00 07:00")]
    [InlineData("15:40", "17:40", "15:40 16:40")]
    [InlineData("08:00", "12:30", "08:00 09:00 10:00 11:00")]
    public void Exception_KeepsTheGridOfTheOpeningItCuts(string from, string to, string starts)
    {
        var calendar = Calendar(new()
        {
            Id = "hall",
            Availability = new() { OpeningHours = [Row(IsoDayOfWeek.Monday, "08:00", "12:30")], Exceptions = [new() { FromDate = Date("2026-01-19"), OpeningHours = [Row(null, from, to)] }] },
        });

        Assert.Equal(starts, string.Join(' ', calendar.Starts(calendar.Courts[0], Date("2026-01-19"), Duration.FromHours(1), calendar.Empty, Now).Clocks()));
    }

    /// <summary>D24: rows that touch are one opening with one grid.</summary>
    [Theory]
    [InlineData("09:30", "08:00 09:00 10:00")]
    [InlineData("09:31", "08:00 09:31")]
    public void Openings_ThatTouchHaveOneGrid(string next, string starts)
    {
        var calendar = Calendar(new() { Id = "hall", Availability = new() { OpeningHours = [Row(IsoDayOfWeek.Monday, next, "11:00"), Row(IsoDayOfWeek.Monday, "08:00", "09:30")] } });

        Assert.Equal(starts, string.Join(' ', calendar.Starts(calendar.Courts[0], Date("2026-01-19"), Duration.FromHours(1), calendar.Empty, Now).Clocks()));
    }

    /// <summary>An exception that takes hours away shows them as not to be had, each whole cell once.</summary>
    [Fact]
    public void Exception_ShowsTheCellsItTakesAway()
    {
        var calendar = Calendar(Venue("08:00", "12:00") with
        {
            Availability = Daily("08:00", "12:00") with { Exceptions = [new() { FromDate = Date("2026-01-19"), OpeningHours = [Row(null, "09:00", "10:00")] }, new() { FromDate = Date("2026-01-20"), Closed = true }] },
        });

        Assert.Equal("08:00 Unavailable, 09:00 Free, 10:00 Unavailable, 11:00 Unavailable", Drawn("2026-01-19"));
        Assert.Equal("08:00 Closed, 09:00 Closed, 10:00 Closed, 11:00 Closed", Drawn("2026-01-20"));

        string Drawn(string date) => string.Join(", ", calendar.Day(Date(date), calendar.Empty, Now)[0].Select(cell => $"{Clock(cell.Start)[11..]} {cell.Status}"));
    }

    /// <summary>Where a night and an exception of the next day both are open, a start is on the grid of either.</summary>
    [Theory]
    [InlineData("00:00", "")]
    [InlineData("00:30", "")]
    [InlineData("01:30", "")]
    [InlineData("00:15", "off-grid")]
    [InlineData("02:30", "off-grid")]
    [InlineData("05:00", "")]
    public void Night_AndTheNextDaysExceptionBothHaveTheirGrid(string start, string codes)
    {
        var calendar = Calendar(new()
        {
            Id = "hall",
            Availability = new() { OpeningHours = [Row(IsoDayOfWeek.Friday, "20:30", "02:30")], Exceptions = [new() { FromDate = Date("2026-01-24"), OpeningHours = [Row(null, "00:00", "06:00")] }] },
        });
        var from = At($"2026-01-24T{start}");

        Assert.Equal(codes, string.Join(' ', calendar.Decide(Booking(null, "2026-01-24T00:00", "2026-01-24T01:00") with { Start = from, End = from + Duration.FromHours(1) }).Codes()));
    }

    [Fact]
    public void Opening_OfAnHourThatIsSkippedIsNone()
    {
        var calendar = Calendar(Venue("02:00", "03:00"));

        Assert.Equal(["day-closed"], calendar.Decide(Booking(null, "2026-03-29T10:00", "2026-03-29T11:00")).Codes());
        Assert.Equal(["outside-opening"], calendar.Decide(Booking(null, "2026-03-28T10:00", "2026-03-28T11:00")).Codes());
        Assert.Empty(calendar.Starts(calendar.Courts[0], Date("2026-03-29"), Duration.FromHours(1), calendar.Empty, Now));
    }

    /// <summary>D14, D62: the last start is as many days ahead, at the same time of day (included).</summary>
    [Theory]
    [InlineData("2026-01-19T10:00", "08:00 09:00 10:00")]
    [InlineData("2026-01-19T09:59", "08:00 09:00")]
    [InlineData("2026-01-20T09:00", "09:00 10:00 11:00")]
    [InlineData("2026-01-20T09:01", "10:00 11:00")]
    public void Starts_KeepToTheirWindowWithBothEnds(string now, string starts)
    {
        var calendar = Calendar(Venue("08:00", "12:00", time: new() { MaxLeadTimeDays = 1 }));

        Assert.Equal(starts, string.Join(' ', calendar.Starts(calendar.Courts[0], Date("2026-01-20"), Duration.FromHours(1), calendar.Empty, At(now)).Clocks()));
    }

    /// <summary>D75: a cell is free where a booking may start that covers it; not where only one that starts too soon would.</summary>
    [Fact]
    public void Cell_IsNotFreeWhereOnlyAPastStartWouldCoverIt()
    {
        var calendar = Calendar(Venue("08:00", "12:00", 30, new() { MinDurationMinutes = 60 }));
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-19T11:00", "2026-01-19T12:00")]);

        var drawn = Drawn(At("2026-01-19T10:10"));

        Assert.Equal("------BB", drawn);
        Assert.Equal("----..BB", Drawn(At("2026-01-19T09:40")));
        Assert.Equal("---...BB", Drawn(At("2026-01-19T09:30")));

        string Drawn(Instant now) => string.Concat(calendar.Day(Date("2026-01-19"), held, now)[0].Select(cell => cell.Status switch { CellStatus.Free => '.', CellStatus.Booked => 'B', _ => '-' }));
    }

    [Fact]
    public void Starts_OfNothingAreNone() => Assert.Empty(default(StartTimes));

    [Theory]
    [InlineData("2025-06-01", "2026-05-31", "2027-05-31", false)]
    [InlineData("2025-06-01", "2026-05-30", "2027-05-31", true)]
    [InlineData("2025-06-01", "2026-06-01", "2027-12-24", false)]
    [InlineData("2025-06-01", "2029-01-01", "2031-12-24", false)]
    [InlineData("2026-02-01", "2026-12-31", "2027-01-15", true)]
    [InlineData("2026-02-01", "2026-12-31", "2027-02-01", false)]
    public void Blackout_ThatComesBackMayLastAYearAndMore(string from, string to, string date, bool open) => IsOpen(
        open, date, new() { FromDate = Date(from), ToDate = Date(to), Recurring = true });

    [Theory]
    [InlineData("2026-12-19", true)]
    [InlineData("2026-12-20", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-05", false)]
    [InlineData("2027-01-06", true)]
    [InlineData("2031-01-02", false)]
    public void Blackout_ComesBackEveryYearOverNewYear(string date, bool open) => IsOpen(
        open, date, new() { FromDate = Date("2024-12-20"), ToDate = Date("2025-01-05"), Recurring = true });

    [Theory]
    [InlineData("2028-02-28", true)]
    [InlineData("2028-02-29", false)]
    [InlineData("2027-02-28", false)]
    [InlineData("2027-03-01", true)]
    public void Blackout_OnLeapDayIsThe28thInOtherYears(string date, bool open) => IsOpen(
        open, date, new() { FromDate = Date("2024-02-29"), ToDate = Date("2024-02-29"), Recurring = true });

    private static void IsOpen(bool open, string date, BlackoutPeriod blackout)
    {
        var calendar = Calendar(Venue("08:00", "22:00", time: new() { BlackoutPeriods = [blackout] }));

        Assert.Equal(open, calendar.Decide(Booking(null, $"{date}T10:00", $"{date}T11:00")).Codes().Length == 0);
        Assert.Equal(open ? 14 : 0, calendar.Starts(calendar.Courts[0], Date(date), Duration.FromHours(1), calendar.Empty, Now).Count);
    }
}
