using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Occupancies;

public sealed class OccupancyTests
{
    private static readonly CourtCalendar Courts = Calendar(Padel());

    [Fact]
    public void Occupied_ReportsWhatIsWrongAndKeepsTheRest()
    {
        var occupancy = Courts.Occupied(
        [
            Booking("bane-1", "2026-01-19T10:00", "2026-01-19T12:00", "a"),
            Booking("bane-1", "2026-01-19T11:00", "2026-01-19T13:00", "b"),
            Booking("bane-9", "2026-01-19T11:00", "2026-01-19T13:00", "c"),
            Booking("bane-2", "2026-01-19T11:00", "2026-01-19T11:00", "d"),
            Booking(null, "2026-01-19T11:00", "2026-01-19T12:00", "e"),
        ]);

        Assert.Equal(["[2] unknown-court", "[3] ends-before-start", "[4] court-missing", " stored-overlap"], occupancy.Findings.Select(finding => $"{finding.Field} {finding.Code}"));
        Assert.False(occupancy.IsFree(Courts.Courts[0], At("2026-01-19T12:00"), At("2026-01-19T13:00")));
        Assert.False(occupancy.IsFree(Courts.Courts[0], At("2026-01-19T10:00"), At("2026-01-19T11:00")));
        Assert.True(occupancy.IsFree(Courts.Courts[1], At("2026-01-19T10:00"), At("2026-01-19T13:00")));
    }

    [Fact]
    public void Occupied_TakesAMillionBookingsOfOneHour()
    {
        Assert.SkipWhen(Cases.Of(2) < 2, "A run of mutants asks for few cases, and this one takes seconds.");
        var hour = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00");

        var occupancy = Courts.Occupied(Enumerable.Range(0, 1_000_000).Select(_ => hour));

        Assert.Equal(100, occupancy.Findings.Count);
        Assert.Equal(["occupied"], Courts.Decide(hour with { Id = "ny" }, occupancy).Codes());
    }

    [Fact]
    public void Occupied_RoundsSecondsOutward()
    {
        var occupancy = Courts.Occupied([Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00") with { End = At("2026-01-19T11:00") + Duration.FromSeconds(1) }]);

        Assert.False(occupancy.IsFree(Courts.Courts[0], At("2026-01-19T11:00"), At("2026-01-19T12:00")));
        Assert.True(occupancy.IsFree(Courts.Courts[0], At("2026-01-19T11:01"), At("2026-01-19T12:00")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(15)]
    [InlineData(400)]
    [InlineData(9000)]
    public void IsFree_KnowsBookingsOfAnyLength(int days)
    {
        var booking = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00") with { End = At("2026-01-19T10:00") + Duration.FromDays(days) };
        var occupancy = Courts.Empty.With(booking);

        Assert.False(occupancy.IsFree(Courts.Courts[0], booking.End - Duration.FromMinutes(1), booking.End));
        Assert.True(occupancy.IsFree(Courts.Courts[0], booking.End, booking.End + Duration.FromHours(1)));
        Assert.True(occupancy.Without(booking).IsFree(Courts.Courts[0], booking.Start, booking.End));
    }

    [Fact]
    public void Occupancy_OfOtherCourtsIsRefused()
    {
        var other = Calendar(Padel(courts: 2)).Empty;

        Assert.Throws<ArgumentException>(() => Courts.Day(Date("2026-01-19"), other, Now));
        Assert.Equal(4, Courts.Day(Date("2026-01-19"), Calendar(Padel()).Empty, Now).Count);
    }
}
