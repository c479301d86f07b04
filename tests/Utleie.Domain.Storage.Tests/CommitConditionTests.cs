using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Storage.Tests;

public sealed class CommitConditionTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 2, 6, 10, 0);

    private static readonly Reservation Request = new() { Id = "ny", Start = Hour(9), End = Hour(10), BookedBy = "kari" };

    [Fact]
    public void Of_IsNullWhereSpansAreEnough() => Assert.Null(CommitCondition.Of(Calendar(null, null), Request, Now));

    [Fact]
    public void Of_SharedUnitsCountsThoseOfEveryone()
    {
        var condition = CommitCondition.Of(Calendar(units: 2, perDay: null), Request, Now)!;
        Assert.True(condition.From <= Request.Start && condition.To >= Request.End);
        Assert.True(condition.IsMet([Held("a", "per", 9)]));
        Assert.True(condition.IsMet([Held("a", "per", 9), Held("b", "ola", 11)]));
        Assert.False(condition.IsMet([Held("a", "per", 9), Held("b", "ola", 9)]));
    }

    [Fact]
    public void Of_ALimitOfTheUserCountsTheirBookingsOnly()
    {
        var condition = CommitCondition.Of(Calendar(units: null, perDay: 1), Request, Now)!;
        Assert.True(condition.From <= Hour(0) && condition.To >= Hour(22));
        Assert.True(condition.IsMet([]));
        Assert.True(condition.IsMet([Held("a", "per", 12)]));
        Assert.True(condition.IsMet([Held("a", null, 12)]));
        Assert.False(condition.IsMet([Held("a", "kari", 12)]));
    }

    [Fact]
    public void Of_SharedUnitsAndALimitCountsBoth()
    {
        var condition = CommitCondition.Of(Calendar(units: 2, perDay: 1), Request, Now)!;
        Assert.True(condition.IsMet([Held("a", "per", 9)]));
        Assert.False(condition.IsMet([Held("a", "per", 9), Held("b", "ola", 9)]));
        Assert.False(condition.IsMet([Held("a", "kari", 12)]));
    }

    private static Instant Hour(int hour) => Instant.FromUtc(2026, 2, 9, hour, 0);

    private static StoredBooking Held(string id, string? user, int hour) => new()
    {
        Resource = AnyBooking.Room,
        Booking = new() { Id = id, Start = Hour(hour), End = Hour(hour + 1), BookedBy = user },
        Status = BookingStatus.Confirmed,
        CreatedAt = Now,
    };

    private static FacilityCalendar Calendar(int? units, int? perDay) => FacilityCalendar.Compile(new()
    {
        Id = "ting",
        Name = "Ting",
        Availability = new() { IntervalMinutes = 60, AvailabilityType = units is null ? AvailabilityType.TimeInterval : AvailabilityType.Quantity, OpeningHours = [new() { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8), To = ClockTime.Of(22) }] },
        TimeLogic = new() { MaxBookingsPerUser = perDay is null ? null : new() { PerDay = perDay } },
        Units = units,
    }).GetValueOrThrow();
}
