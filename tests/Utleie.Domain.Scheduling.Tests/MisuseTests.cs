using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Priorities;
using Utleie.Domain.Scheduling.Recurrence;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests;

/// <summary>What must not be null is refused by name, where it is handed over.</summary>
public sealed class MisuseTests
{
    private static readonly SlotCalendar Courts = Calendar(Padel());
    private static readonly DayCalendar Days = DayCalendar.Compile(new() { Id = "hall", Availability = Daily("08:00", "22:00") with { AvailabilityType = AvailabilityType.Day } }).GetValueOrThrow();
    private static readonly InventoryCalendar Units = InventoryCalendar.Compile(new() { Id = "telt", Units = 3, Availability = new() { AvailabilityType = AvailabilityType.Quantity } }).GetValueOrThrow();
    private static readonly Reservation Hour = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00");
    private static readonly OneOf<Allocation, AllocationRefusal> Refused = Courts.Decide(Booking("bane-1", "2026-01-19T02:00", "2026-01-19T03:00"));
    private static readonly WeeklyRule Weekly = new() { Count = 2 };

    private static Allocation Allocated => Courts.Decide(Hour).AsT0;

    public static TheoryData<string, Action> Calls => new()
    {
        { "sections", () => SlotCalendar.Compile(null!) },
        { "court", () => Courts.Starts(null!, Date("2026-01-19"), Duration.FromHours(1), Courts.Empty, Now) },
        { "query", () => Courts.FirstFree(null!, Courts.Empty, Now) },
        { "first", () => Courts.DecideSeries(null!, Weekly, Courts.Empty, UserHistory.None, Now) },
        { "rule", () => Courts.DecideSeries(Hour, null!, Courts.Empty, UserHistory.None, Now) },
        { "occupancy", () => Courts.Decide(Hour, null!, UserHistory.None, Now) },
        { "user", () => Courts.Decide(Hour, Courts.Empty, null!, Now) },
        { "request", () => Courts.Decide(null!, Courts.Empty, UserHistory.None, Now) },
        { "bookings", () => Courts.CreateOccupancy(null!) },
        { "court", () => Courts.Empty.IsFree(null!, Hour.Start, Hour.End) },
        { "booking", () => Courts.Empty.With(null!) },
        { "query", () => Days.FirstFree(null!, Days.Empty, Now) },
        { "court", () => Days.Days(null!, Date("2026-01-19"), 1, Days.Empty, Now) },
        { "court", () => Days.Request("id", null!, Date("2026-01-19"), Date("2026-01-20")) },
        { "query", () => Units.FirstFree(null!, Units.Empty, Now) },
        { "calendar", () => new BookingLedger((SlotCalendar)null!, Courts.Empty).Snapshot() },
        { "calendar", () => new BookingLedger((DayCalendar)null!, Courts.Empty).Snapshot() },
        { "calendar", () => new BookingLedger((InventoryCalendar)null!, Courts.Empty).Snapshot() },
        { "occupancy", () => new BookingLedger(Courts, null!).Snapshot() },
        { "request", () => Ledger().Decide(null!, UserHistory.None, Now) },
        { "user", () => Ledger().Move(Hour, Hour, null!, Now) },
        { "first", () => Ledger().DecideSeries(null!, Weekly, UserHistory.None, Now) },
        { "rule", () => Ledger().DecideSeries(Hour, null!, UserHistory.None, Now) },
        { "section", () => CourtPriority.Compile(null!) },
        { "claims", () => CourtPriority.Compile(new()).GetValueOrThrow().Rank((IEnumerable<CourtClaim>)null!) },
        { "other", () => Allocated.ConflictsWith(null!) },
        { "other", () => Allocated.Blocked[0].Overlaps(null!) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Null_IsRefusedByName(string parameter, Action call) => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(call).ParamName);

    public static TheoryData<string, Action> Mistakes => new()
    {
        { "'bane-9' is no court of this calendar; it has bane-1, bane-2, bane-3, bane-4. Name one of them. (Parameter 'id')", () => Courts.Court("bane-9") },
        { "'bane-9' is no court of this calendar; it has hall. Name one of them. (Parameter 'id')", () => Days.Court("bane-9") },
        { "The occupancy is of other courts. Make it with this calendar's Occupied. (Parameter 'occupancy')", () => Courts.Decide(Hour, Days.Empty, UserHistory.None, Now) },
        { "Booking 'bane-1/2026-01-19T10:00' ends at 2026-01-19T09:00:00Z, not after its start at 2026-01-19T09:00:00Z. Give it a later end. (Parameter 'booking')", () => Courts.Empty.With(Hour with { End = Hour.Start }) },
        { "Booking 'bane-1/2026-01-19T10:00' ends at 2026-01-19T09:00:00Z, not after its start at 2026-01-19T09:00:00Z. Give it a later end. (Parameter 'booking')", () => Ledger().Release(Hour with { End = Hour.Start }) },
        { "Booking 'bane-1/2026-01-19T10:00' names no court, and there are bane-1, bane-2, bane-3, bane-4. Name one of them. (Parameter 'booking')", () => Courts.Empty.With(Hour with { CourtIds = [] }) },
        { "The matrix has 4 rows; indices go from 0. (Parameter 'index')", () => Courts.Day(Date("2026-01-19"), Courts.Empty, Now)[4].ToString() },
        { "The matrix has 4 rows; indices go from 0. (Parameter 'index')", () => Courts.Day(Date("2026-01-19"), Courts.Empty, Now)[-1].ToString() },
        { "The row has 14 cells; indices go from 0. (Parameter 'index')", () => Courts.Day(Date("2026-01-19"), Courts.Empty, Now)[0][14].ToString() },
        { "The row has 14 cells; indices go from 0. (Parameter 'index')", () => Courts.Day(Date("2026-01-19"), Courts.Empty, Now)[0].ReasonsOf(-1) },
        { "A calendar knows the years 1971 to 2199. Ask for a date in them. (Parameter 'date')", () => Courts.Day(Date("1970-12-31"), Courts.Empty, Now) },
        { "A calendar knows the years 1971 to 2199. Ask for a date in them. (Parameter 'date')", () => Units.Day(Date("2200-01-01"), Units.Empty, Now) },
        { "count ('-1') must be a non-negative value. (Parameter 'count')", () => Days.Days(Days.Courts[0], Date("2026-01-19"), -1, Days.Empty, Now) },
        { "count ('367') must be less than or equal to '366'. (Parameter 'count')", () => Days.Days(Days.Courts[0], Date("2026-01-19"), 367, Days.Empty, Now) },
        { "Not a buffer rule. Use Max, Additive or Symmetric. (Parameter 'rule')", () => ((BufferRule)3).GapMinutes(1, 1) },
        { "beforeMinutes ('-1') must be a non-negative value. (Parameter 'beforeMinutes')", () => BufferRule.Max.GapMinutes(-1, 1) },
        { "afterMinutes ('-1') must be a non-negative value. (Parameter 'afterMinutes')", () => BufferRule.Max.GapMinutes(1, -1) },
        { "The series never ends. Give it a last date or a number of dates.", () => new WeeklyRule().DatesFrom(Date("2026-01-19")) },
        { "The series gives more than 366 dates. End it earlier, or split it. (Parameter 'first')", () => new WeeklyRule { Count = 367 }.DatesFrom(Date("2026-01-19")) },
        { "Every 0 weeks and 1 times is no series. Both are at least 1, and the weeks at most 366.", () => new WeeklyRule { EveryWeeks = 0, Count = 1 }.DatesFrom(Date("2026-01-19")) },
        { "Every 367 weeks and 1 times is no series. Both are at least 1, and the weeks at most 366.", () => new WeeklyRule { EveryWeeks = 367, Count = 1 }.DatesFrom(Date("2026-01-19")) },
        { "Every 1 weeks and 0 times is no series. Both are at least 1, and the weeks at most 366.", () => new WeeklyRule { Count = 0 }.DatesFrom(Date("2026-01-19")) },
        { "None is no day of the week. Use Monday to Sunday.", () => new WeeklyRule { Days = [IsoDayOfWeek.None], Count = 1 }.DatesFrom(Date("2026-01-19")) },
    };

    /// <summary>The runtime's own words have a number as the culture writes it.</summary>
    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsToldWithTheRuleAndTheCure(string told, Action call) => Assert.Equal(told, Assert.ThrowsAny<ArgumentException>(call).Message.Split(Environment.NewLine)[0].Replace('−', '-'));

    [Fact]
    public void Mistake_IsNoneAtTheEdges()
    {
        Assert.Equal(366, Days.Days(Days.Courts[0], Date("2026-01-19"), 366, Days.Empty, Now).Count);
        Assert.Empty(Days.Days(Days.Courts[0], Date("2026-01-19"), 0, Days.Empty, Now));
        Assert.Equal(0, BufferRule.Additive.GapMinutes(0, 0));
        Assert.Equal("bane-4", Courts.Day(Date("1971-01-01"), Courts.Empty, Now)[3].Court.Id);
        Assert.Equal(4, Courts.Day(Date("2199-12-31"), Courts.Empty, Now).Count);
        Assert.Equal([Date("2026-01-19")], new WeeklyRule { EveryWeeks = 366, Count = 1 }.DatesFrom(Date("2026-01-19")));
        Assert.Equal([Date("2199-12-30")], new WeeklyRule { Count = 9 }.DatesFrom(Date("2199-12-30")));
    }

    private static BookingLedger Ledger() => new(Courts, Courts.Empty);

    private static FreeQuery Query(int hours) => new() { From = Hour.Start, To = Hour.Start + Duration.FromHours(hours), Length = Duration.FromHours(1) };
}
