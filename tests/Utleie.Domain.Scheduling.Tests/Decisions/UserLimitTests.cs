using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Decisions;

public sealed class UserLimitTests
{
    [Theory]
    [InlineData("day-limit", "2026-01-19T08:00", "2026-01-19T09:00", "2026-01-19T22:00", "2026-01-19T23:00")]
    [InlineData("", "2026-01-19T23:00", "2026-01-20T00:00", "2026-01-20T00:00", "2026-01-20T01:00")]
    [InlineData("day-limit", "2026-01-19T23:00", "2026-01-20T01:00", "2026-01-20T10:00", "2026-01-20T11:00")]
    [InlineData("day-limit", "2026-01-20T10:00", "2026-01-20T11:00", "2026-01-19T23:00", "2026-01-20T01:00")]
    public void PerDay_CountsEachDayTouched(string code, string from, string to, string askedFrom, string askedTo) =>
        Limited(new() { PerDay = 1 }, code, from, to, askedFrom, askedTo);

    [Theory]
    [InlineData("week-limit", "2026-01-19T10:00", "2026-01-19T11:00", "2026-01-25T10:00", "2026-01-25T11:00")]
    [InlineData("", "2026-01-25T10:00", "2026-01-25T11:00", "2026-01-26T10:00", "2026-01-26T11:00")]
    [InlineData("week-limit", "2026-01-25T23:00", "2026-01-26T01:00", "2026-01-30T10:00", "2026-01-30T11:00")]
    [InlineData("week-limit", "2026-12-31T10:00", "2026-12-31T11:00", "2027-01-03T10:00", "2027-01-03T11:00")]
    public void PerWeek_CountsIsoWeeksFromMonday(string code, string from, string to, string askedFrom, string askedTo) =>
        Limited(new() { PerWeek = 1 }, code, from, to, askedFrom, askedTo);

    [Theory]
    [InlineData("month-limit", "2026-01-01T10:00", "2026-01-01T11:00", "2026-01-31T22:00", "2026-01-31T23:00")]
    [InlineData("", "2026-01-31T23:00", "2026-02-01T00:00", "2026-02-01T00:00", "2026-02-01T01:00")]
    [InlineData("month-limit", "2026-01-31T23:00", "2026-02-01T01:00", "2026-02-20T10:00", "2026-02-20T11:00")]
    public void PerMonth_CountsCalendarMonths(string code, string from, string to, string askedFrom, string askedTo) =>
        Limited(new() { PerMonth = 1 }, code, from, to, askedFrom, askedTo);

    [Theory]
    [InlineData("active-limit", "2025-12-31T23:00", "2026-01-01T01:00")]
    [InlineData("", "2025-12-31T22:00", "2026-01-01T00:00")]
    public void ActiveBookings_CountsThoseNotEnded(string code, string from, string to) =>
        Limited(new() { ActiveBookings = 1 }, code, from, to, "2026-03-01T10:00", "2026-03-01T11:00");

    [Fact]
    public void Limits_NameThePeriodsThatAreFull()
    {
        var calendar = Calendar(Venue("00:00", "00:00", time: new() { MaxBookingsPerUser = new() { PerDay = 1, PerWeek = 1, PerMonth = 1 } }));
        var had = Booking(null, "2026-12-31T10:00", "2026-12-31T11:00", "had");

        var refused = calendar.Decide(Booking(null, "2026-12-31T12:00", "2026-12-31T13:00"), user: UserHistory.None.With(had));

        Assert.Equal(["2026-12-31", "2026-W53", "2026-12"], refused.Match(_ => [], no => no.Reasons.Select(reason => reason.Arguments.Single(fact => fact.Name == "period").Value)));
    }

    [Fact]
    public void Limits_NameTheFirstPeriodOfARequestOverSeveral()
    {
        var calendar = Calendar(Venue("00:00", "00:00", time: new() { MaxBookingsPerUser = new() { PerDay = 0 } }));

        Assert.Equal(["day-limit"], calendar.Decide(Booking(null, "2026-01-19T23:00", "2026-01-21T01:00")).Codes());
        Assert.Equal(["unknown-court", "ends-before-start"], calendar.Decide(Booking("x", "2026-01-19T23:00", "2026-01-19T23:00")).Codes());
    }

    private static void Limited(BookingLimits limits, string code, string from, string to, string askedFrom, string askedTo)
    {
        var calendar = Calendar(Venue("00:00", "00:00", time: new() { MaxBookingsPerUser = limits }));
        var user = UserHistory.None.With(Booking(null, from, to, "had"));

        Assert.Equal(code, string.Join(' ', calendar.Decide(Booking(null, askedFrom, askedTo), user: user, now: At("2026-01-01T00:00")).Codes()));
        Assert.Empty(calendar.Decide(Booking(null, askedFrom, askedTo), user: user.Without("had"), now: At("2026-01-01T00:00")).Codes());
    }
}
