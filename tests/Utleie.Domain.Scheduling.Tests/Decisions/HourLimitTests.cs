using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Recurrence;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Decisions;

public sealed class HourLimitTests
{
    [Theory]
    [InlineData("2026-01-19T08:00", "2026-01-19T12:00", "2026-01-19T20:00", "2026-01-19T22:00", "")]
    [InlineData("2026-01-19T08:00", "2026-01-19T12:00", "2026-01-19T20:00", "2026-01-19T23:00", "day-hours-limit 7 2026-01-19")]
    [InlineData("2026-01-18T20:00", "2026-01-19T04:00", "2026-01-19T20:00", "2026-01-19T22:00", "")]
    [InlineData("2026-01-18T20:00", "2026-01-19T04:00", "2026-01-19T20:00", "2026-01-19T23:00", "day-hours-limit 7 2026-01-19")]
    [InlineData("2026-01-18T10:00", "2026-01-18T16:00", "2026-01-19T00:00", "2026-01-19T06:00", "")]
    [InlineData("2026-01-19T10:00", "2026-01-19T14:00", "2026-01-18T22:00", "2026-01-19T02:00", "")]
    [InlineData("2026-01-19T10:00", "2026-01-19T14:00", "2026-01-18T22:00", "2026-01-19T03:00", "day-hours-limit 7 2026-01-19")]
    [InlineData("2026-03-29T10:00", "2026-03-29T14:00", "2026-03-29T01:00", "2026-03-29T04:00", "")]
    [InlineData("2026-10-25T10:00", "2026-10-25T14:00", "2026-10-25T01:00", "2026-10-25T03:00", "day-hours-limit 7 2026-10-25")]
    public void HoursPerDay_CountsTheHoursInsideTheDay(string from, string to, string askedFrom, string askedTo, string reason) =>
        Limited(new() { HoursPerDay = 6 }, from, to, askedFrom, askedTo, reason);

    [Theory]
    [InlineData("2026-01-25T20:00", "2026-01-26T02:00", "2026-01-27T10:00", "2026-01-27T14:00", "")]
    [InlineData("2026-01-25T20:00", "2026-01-26T02:00", "2026-01-27T10:00", "2026-01-27T15:00", "week-hours-limit 7 2026-W05")]
    [InlineData("2026-12-28T10:00", "2026-12-28T15:00", "2027-01-03T10:00", "2027-01-03T12:00", "week-hours-limit 7 2026-W53")]
    [InlineData("2026-12-28T10:00", "2026-12-28T15:00", "2027-01-04T10:00", "2027-01-04T12:00", "")]
    public void HoursPerWeek_CountsIsoWeeks(string from, string to, string askedFrom, string askedTo, string reason) =>
        Limited(new() { HoursPerWeek = 6 }, from, to, askedFrom, askedTo, reason);

    [Theory]
    [InlineData("2026-01-31T22:00", "2026-02-01T04:00", "2026-02-28T20:00", "2026-02-28T22:30", "month-hours-limit 6.5 2026-02")]
    [InlineData("2026-01-31T22:00", "2026-02-01T04:00", "2026-02-28T20:00", "2026-02-28T22:00", "")]
    [InlineData("2026-01-31T22:00", "2026-02-01T04:00", "2026-02-28T22:00", "2026-03-01T04:00", "")]
    public void HoursPerMonth_CountsCalendarMonths(string from, string to, string askedFrom, string askedTo, string reason) =>
        Limited(new() { HoursPerMonth = 6 }, from, to, askedFrom, askedTo, reason);

    [Fact]
    public void PerOrganisation_CountsWhoeverBooked()
    {
        var calendar = Calendar(Venue("00:00", "00:00", time: new() { MaxBookingsPerUser = new() { PerDay = 5, PerOrganisation = new() { PerDay = 3, HoursPerWeek = 4, ActiveBookings = 3 } } }));
        var held = new[] { Of("2026-01-19T08:00", "2026-01-19T10:00", "a"), Of("2026-01-19T12:00", "2026-01-19T13:00", "b"), Of("2026-01-19T14:00", "2026-01-19T15:00", "c") };
        var user = new UserHistory([]) { OrganisationBookings = [.. held] };

        var request = Of("2026-01-19T20:00", "2026-01-19T21:00", "d");
        Assert.Equal(["organisation-day-limit", "organisation-week-hours-limit", "organisation-active-limit"], calendar.Decide(request, user: user).Codes());
        Assert.Empty(calendar.Decide(request with { Organisation = null }, user: user).Codes());
        Assert.Empty(calendar.Decide(request, user: user.Without("a").Without("b")).Codes());
        Assert.Equal(4, user.With(request).OrganisationBookings.Count);
        Assert.Equal(3, user.With(request with { Organisation = null }).OrganisationBookings.Count);

        var facility = FacilityCalendar.Compile(Venue("00:00", "00:00", time: new() { MaxBookingsPerUser = new() { PerOrganisation = new() { HoursPerWeek = 4 } } })).GetValueOrThrow();
        var needs = facility.NeedsOf(request, Now);
        Assert.Equal((null, new TimeWindow(At("2026-01-19T00:00"), At("2026-01-26T00:00"))), (needs.OfUser, needs.OfOrganisation));
        Assert.Null(facility.NeedsOf(request with { Organisation = null }, Now).OfOrganisation);
    }

    [Fact]
    public void Series_CountsItsOwnHours()
    {
        var calendar = Calendar(Venue("00:00", "00:00", time: new() { MaxBookingsPerUser = new() { HoursPerMonth = 6 } }));
        var series = calendar.DecideSeries(Of("2026-01-05T18:00", "2026-01-05T20:00", "a"), new() { Until = Date("2026-02-09") }, calendar.Empty, UserHistory.None, Now).AsT0;
        Assert.Equal("2026-01-05 2026-01-12 2026-01-19 2026-02-02 2026-02-09", string.Join(' ', series.Occurrences.Where(one => one.Decision.IsT0).Select(one => one.Date.ToString("uuuu-MM-dd", null))));
    }

    [Fact]
    public void Compile_NamesHoursOutOfRange() => Assert.Equal(
        ["timeLogic.maxBookingsPerUser.hoursPerDay", "timeLogic.maxBookingsPerUser.perOrganisation.perWeek", "timeLogic.maxBookingsPerUser.perOrganisation.hoursPerMonth"],
        SlotCalendar.Compile(Venue("08:00", "22:00", time: new() { MaxBookingsPerUser = new() { HoursPerDay = -0.5m, HoursPerWeek = 10_000, PerOrganisation = new() { PerWeek = -1, HoursPerMonth = 10_001 } } }))
            .Findings.Select(finding => finding.Field));

    /// <summary>Splitting a booking at any hour changes no count of hours.</summary>
    [Law]
    public bool Hours_AreThoseOfThePieces(byte start, byte length, byte cut)
    {
        var from = At("2026-03-27T00:00") + Duration.FromHours(start % 72);
        var to = from + Duration.FromHours(1 + length % 30);
        var middle = Instant.Min(to, from + Duration.FromHours(cut % 30));
        var calendar = Calendar(Venue("00:00", "00:00", time: new() { MaxBookingsPerUser = new() { HoursPerDay = 12, HoursPerWeek = 30 } }));
        var request = Of("2026-03-28T22:00", "2026-03-29T05:00", "x");
        var whole = calendar.Check(request, [new() { Id = "w", Start = from, End = to }]);
        var pieces = calendar.Check(request, [new() { Id = "1", Start = from, End = middle }, new() { Id = "2", Start = middle, End = to }]);
        return whole == pieces;
    }

    private static Reservation Of(string from, string to, string id) => Booking(null, from, to, id) with { Organisation = "fram" };

    private static void Limited(BookingLimits limits, string from, string to, string askedFrom, string askedTo, string reason)
    {
        var calendar = Calendar(Venue("00:00", "00:00", interval: 30, time: new() { MaxBookingsPerUser = limits }));
        var refused = calendar.Decide(Booking(null, askedFrom, askedTo, "asked"), user: new([Booking(null, from, to, "held")]));
        Assert.Equal(reason, refused.Match(_ => "", no => string.Join("; ", no.Reasons.Select(one => $"{one.Code} {Value(one, "hours")} {Value(one, "period")}"))));
    }

    private static string Value(Reason reason, string name) => reason.Arguments.Single(argument => argument.Name == name).Value;
}

file static class Limits
{
    internal static ValueList<Reason> Check(this SlotCalendar calendar, Reservation request, ValueList<Reservation> held) =>
        calendar.Decide(request, calendar.Empty, new(held), Now).Match(_ => [], refused => refused.Reasons);
}
