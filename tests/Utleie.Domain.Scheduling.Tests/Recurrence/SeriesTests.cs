using NodaTime;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Recurrence;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Recurrence;

public sealed class SeriesTests
{
    [Theory]
    [InlineData(1, "", "2026-02-09", null, "2026-01-19 2026-01-26 2026-02-02 2026-02-09")]
    [InlineData(2, "", "2026-02-09", null, "2026-01-19 2026-02-02")]
    [InlineData(1, "", null, 2, "2026-01-19 2026-01-26")]
    [InlineData(1, "", "2026-01-25", 9, "2026-01-19")]
    [InlineData(2, "Onsdag Fredag Mandag", null, 5, "2026-01-19 2026-01-21 2026-01-23 2026-02-02 2026-02-04")]
    [InlineData(1, "Søndag Tirsdag", null, 3, "2026-01-20 2026-01-25 2026-01-27")]
    [InlineData(1, "", "2026-01-01", null, "")]
    public void Dates_AreEverySoManyIsoWeeks(int every, string days, string? until, int? count, string dates)
    {
        var rule = new WeeklyRule
        {
            EveryWeeks = every,
            Days = [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => Wire.Weekdays.TryParse(day, out var known) ? known : default)],
            Until = until is null ? null : Date(until),
            Count = count,
        };

        Assert.Equal(dates, string.Join(' ', rule.DatesFrom(Date("2026-01-19")).Select(date => date.ToString("uuuu-MM-dd", null))));
    }

    [Fact]
    public void Dates_LeftOutCountAsTheSeries() => Assert.Equal(
        [Date("2026-01-19"), Date("2026-02-02")],
        new WeeklyRule { Count = 3, Except = [Date("2026-01-26")] }.DatesFrom(Date("2026-01-19")));

    [Fact]
    public void Dates_NeverEndOnlyByMistake()
    {
        Assert.Throws<ArgumentException>(() => new WeeklyRule().DatesFrom(Date("2026-01-19")));
        Assert.Throws<ArgumentException>(() => new WeeklyRule { EveryWeeks = 0, Count = 3 }.DatesFrom(Date("2026-01-19")));
        Assert.Throws<ArgumentException>(() => new WeeklyRule { Count = 367 }.DatesFrom(Date("2026-01-19")));
        Assert.Throws<ArgumentException>(() => new WeeklyRule { Until = Date("2150-01-01") }.DatesFrom(Date("2026-01-19")));
        Assert.Equal(366, new WeeklyRule { Count = 366 }.DatesFrom(Date("2026-01-19")).Count);
    }

    [Fact]
    public void Series_KeepsWallTimeOverAClockChange()
    {
        var result = Night("18:00", "20:00");

        Assert.Equal(["2026-03-22T18:00", "2026-03-29T18:00", "2026-04-05T18:00"], result.AsT0.Accepted.Select(allocation => Clock(allocation.Booking.Start)));
        Assert.All(result.AsT0.Accepted, allocation => Assert.Equal(Duration.FromHours(2), allocation.Booking.End - allocation.Booking.Start));
    }

    [Fact]
    public void Series_RefusesTheNightItsHourIsSkipped() =>
        Assert.Equal("skipped-hour", Assert.Single(Night("02:00", "03:00").AsT0.Refused.Select(one => Assert.Single(one.Decision.Codes()))));

    [Fact]
    public void Series_CountsEveryOccurrenceAgainstTheLimits()
    {
        var calendar = Calendar(Venue("08:00", "22:00", time: new() { MaxBookingsPerUser = new() { PerMonth = 2 } }));

        var result = calendar.DecideSeries(Booking(null, "2026-01-05T10:00", "2026-01-05T11:00", "s"), new() { Count = 6 }, calendar.Empty, UserHistory.None, Now);

        Assert.Equal(["s/2026-01-05", "s/2026-01-12", "s/2026-02-02", "s/2026-02-09"], result.AsT0.Accepted.Select(allocation => allocation.Booking.Id));
        Assert.All(result.AsT0.Refused, one => Assert.Equal(["month-limit"], one.Decision.Codes()));
    }

    /// <summary>What is accepted counts against the next, what is refused does not.</summary>
    [Fact]
    public void Series_IsInItsOwnWayWhereItIsAccepted()
    {
        var calendar = Calendar(Venue("00:00", "00:00"));

        var result = calendar.DecideSeries(Booking(null, "2026-01-05T10:00", "2026-01-13T10:00"), new() { Count = 3 }, calendar.Empty, UserHistory.None, Now);

        Assert.Equal(["", "occupied", ""], result.AsT0.Occurrences.Select(one => string.Join(' ', one.Decision.Codes())));
    }

    [Fact]
    public void Series_OfNoTimeIsRefusedAsABookingIs() => Assert.All(Night("18:00", "18:00").AsT1.Occurrences, one => Assert.Equal(["ends-before-start"], one.Decision.Codes()));

    private static OneOf<SeriesAllocation, SeriesRefusal> Night(string from, string to)
    {
        var calendar = Calendar(Venue("00:00", "00:00"));
        return calendar.DecideSeries(Booking(null, $"2026-03-22T{from}", $"2026-03-22T{to}"), new() { Count = 3 }, calendar.Empty, UserHistory.None, Now);
    }
}
