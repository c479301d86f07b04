using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Occupancies;

public sealed class OccupancyTests
{
    private static readonly SlotCalendar Courts = Calendar(Padel());

    [Fact]
    public void Occupied_ReportsWhatIsWrongAndKeepsTheRest()
    {
        var occupancy = Courts.CreateOccupancy(
        [
            Booking("bane-1", "2026-01-19T10:00", "2026-01-19T12:00", "a"),
            Booking("bane-1", "2026-01-19T11:00", "2026-01-19T13:00", "b"),
            Booking("bane-9", "2026-01-19T11:00", "2026-01-19T13:00", "c"),
            Booking("bane-2", "2026-01-19T11:00", "2026-01-19T11:00", "d"),
            Booking(null, "2026-01-19T11:00", "2026-01-19T12:00", "e"),
        ]);

        Assert.Equal(["[2] unknown-court", "[3] ends-before-start", "[4] court-missing", " stored-overlap"], occupancy.Findings.Select(finding => $"{finding.Field} {finding.Code}"));
        Assert.Equal("d", occupancy.Findings[1].Arguments.Single(fact => fact.Name == "id").Value);
        Assert.False(occupancy.IsFree(Courts.Courts[0], At("2026-01-19T12:00"), At("2026-01-19T13:00")));
        Assert.False(occupancy.IsFree(Courts.Courts[0], At("2026-01-19T10:00"), At("2026-01-19T11:00")));
        Assert.True(occupancy.IsFree(Courts.Courts[1], At("2026-01-19T10:00"), At("2026-01-19T13:00")));
    }

    [Fact]
    public void Occupied_TakesAMillionBookingsOfOneHour()
    {
        Assert.SkipWhen(LawAttribute.CasesOf(100) < 100, "A run of mutants asks for few cases, and this one takes seconds.");
        var hour = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00");

        var occupancy = Courts.CreateOccupancy(Enumerable.Range(0, 1_000_000).Select(_ => hour));

        Assert.Equal(100, occupancy.Findings.Count);
        Assert.Equal(["occupied"], Courts.Decide(hour with { Id = "ny" }, occupancy).Codes());
    }

    [Fact]
    public void Occupied_TellsTheFirstHundred() =>
        Assert.Equal(100, Courts.CreateOccupancy(Enumerable.Range(0, 150).Select(_ => Booking("bane-9", "2026-01-19T10:00", "2026-01-19T11:00"))).Findings.Count);

    [Fact]
    public void Occupied_RoundsSecondsOutward()
    {
        var occupancy = Courts.CreateOccupancy([Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00") with { End = At("2026-01-19T11:00") + Duration.FromSeconds(1) }]);

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

    /// <summary>Stored bookings may be older than any calendar (D69); they hold their minutes all the same.</summary>
    [Theory]
    [InlineData("1969-12-31T22:30", "1969-12-31T23:30")]
    [InlineData("1969-12-31T23:59", "1970-01-01T00:01")]
    [InlineData("1970-01-01T00:00", "1970-01-01T01:00")]
    [InlineData("1960-06-01T10:00", "1960-06-01T11:00")]
    [InlineData("1970-12-31T10:00", "1971-01-02T11:00")]
    [InlineData("2199-12-31T20:00", "2200-01-01T04:00")]
    [InlineData("2210-06-01T10:00", "2210-06-01T11:00")]
    public void IsFree_KnowsBookingsOfAnyYear(string from, string to)
    {
        var (court, booking) = (Courts.Courts[0], Booking("bane-1", from, to));
        var (second, minute) = (Duration.FromSeconds(1), Duration.FromMinutes(1));
        foreach (var held in new[] { Courts.Empty.With(booking), Courts.CreateOccupancy([booking]) })
        {
            Assert.False(held.IsFree(court, booking.Start, booking.Start + minute));
            Assert.False(held.IsFree(court, booking.End - minute, booking.End));
            Assert.True(held.IsFree(court, booking.Start - minute, booking.Start));
            Assert.True(held.IsFree(court, booking.End, booking.End + minute));
            Assert.False(held.IsFree(court, booking.Start - minute, booking.Start + second));
            Assert.False(held.IsFree(court, booking.End - second, booking.End + minute));
            Assert.True(held.Without(booking).IsFree(court, booking.Start, booking.End));
        }
    }

    /// <summary>A snapshot keeps what it was asked; another month, another weekday or another present is another question.</summary>
    [Fact]
    public void Occupancy_TellsEachDateAndPresentApart()
    {
        var calendar = Calendar(Venue("08:00", "10:00", time: new() { MinLeadTimeHours = 2 }));
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-19T08:00", "2026-01-19T09:00")]);

        Assert.Equal("Booked Free|Free Free|Free Free|Booked Unavailable|Booked Free", string.Join('|', Asked(held)));
        Assert.Equal("Booked Free|Free Free|Free Free|Booked Unavailable|Booked Free", string.Join('|', Asked(held)));

        IEnumerable<string> Asked(Occupancy occupancy)
        {
            foreach (var (date, now) in new[] { ("2026-01-19", Now), ("2026-02-19", Now), ("2027-06-15", Now), ("2026-01-19", At("2026-01-19T07:30")), ("2026-01-19", Now) })
            {
                var row = calendar.Day(Date(date), occupancy, now)[0];
                Assert.Equal(At($"{date}T08:00"), row[0].Start);
                Assert.Equal(row.Count(cell => cell.Status == CellStatus.Free), calendar.Starts(Date(date), Duration.FromHours(1), occupancy, now)[0].Count);
                yield return string.Join(' ', row.Select(cell => cell.Status));
            }
        }
    }

    [Fact]
    public void Occupancy_OfOtherCourtsIsRefused()
    {
        var other = Calendar(Padel(courts: 2)).Empty;

        Assert.Throws<ArgumentException>(() => Courts.Day(Date("2026-01-19"), other, Now));
        Assert.Equal(4, Courts.Day(Date("2026-01-19"), Calendar(Padel()).Empty, Now).Count);
    }
}
