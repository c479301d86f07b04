using NodaTime;
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
    private static readonly CourtCalendar Courts = Calendar(Padel());
    private static readonly DayCalendar Days = DayCalendar.Compile(new() { Id = "hall", Availability = Daily("08:00", "22:00") with { AvailabilityType = AvailabilityType.Day } }).OrThrow();
    private static readonly QuantityCalendar Units = QuantityCalendar.Compile(new() { Id = "telt", Units = 3, Availability = new() { AvailabilityType = AvailabilityType.Quantity } }).OrThrow();
    private static readonly CourtBooking Hour = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00");
    private static readonly AllocationResult Refused = Courts.Decide(Booking("bane-1", "2026-01-19T02:00", "2026-01-19T03:00"));
    private static readonly WeeklyRule Weekly = new() { Count = 2 };

    private static Allocation Allocated => Assert.IsType<AllocationResult.Allocated>(Courts.Decide(Hour)).Allocation;

    public static TheoryData<string, Action> Calls => new()
    {
        { "sections", () => CourtCalendar.Compile(null!) },
        { "court", () => Courts.Starts(null!, Date("2026-01-19"), Duration.FromHours(1), Courts.Empty, Now) },
        { "query", () => Courts.FirstFree(null!, Courts.Empty, Now) },
        { "first", () => Courts.DecideSeries(null!, Weekly, Courts.Empty, UserHistory.None, Now) },
        { "rule", () => Courts.DecideSeries(Hour, null!, Courts.Empty, UserHistory.None, Now) },
        { "occupancy", () => Courts.Decide(Hour, null!, UserHistory.None, Now) },
        { "user", () => Courts.Decide(Hour, Courts.Empty, null!, Now) },
        { "request", () => Courts.Decide(null!, Courts.Empty, UserHistory.None, Now) },
        { "bookings", () => Courts.Occupied(null!) },
        { "court", () => Courts.Empty.IsFree(null!, Hour.Start, Hour.End) },
        { "booking", () => Courts.Empty.With(null!) },
        { "query", () => Days.FirstFree(null!, Days.Empty, Now) },
        { "court", () => Days.Days(null!, Date("2026-01-19"), 1, Days.Empty, Now) },
        { "court", () => Days.Request("id", null!, Date("2026-01-19"), Date("2026-01-20")) },
        { "query", () => Units.FirstFree(null!, Units.Empty, Now) },
        { "calendar", () => new BookingLedger((CourtCalendar)null!, Courts.Empty).Snapshot() },
        { "calendar", () => new BookingLedger((DayCalendar)null!, Courts.Empty).Snapshot() },
        { "calendar", () => new BookingLedger((QuantityCalendar)null!, Courts.Empty).Snapshot() },
        { "occupancy", () => new BookingLedger(Courts, null!).Snapshot() },
        { "request", () => Ledger().Decide(null!, UserHistory.None, Now) },
        { "user", () => Ledger().Move(Hour, Hour, null!, Now) },
        { "first", () => Ledger().DecideSeries(null!, Weekly, UserHistory.None, Now) },
        { "rule", () => Ledger().DecideSeries(Hour, null!, UserHistory.None, Now) },
        { "section", () => CourtPriority.Compile(null!) },
        { "claims", () => CourtPriority.Compile(new()).OrThrow().Rank((IEnumerable<CourtClaim>)null!) },
        { "other", () => Allocated.ConflictsWith(null!) },
        { "other", () => Allocated.Blocked[0].Overlaps(null!) },
        { "allocated", () => Courts.Decide(Hour).Match<int>(null!, _ => 1) },
        { "refused", () => Refused.Match<int>(_ => 1, null!) },
        { "found", () => Courts.FirstFree(Query(4), Courts.Empty, Now).Match<int>(null!, _ => 1) },
        { "none", () => Courts.FirstFree(Query(0), Courts.Empty, Now).Match<int>(_ => 1, null!) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Null_IsRefusedByName(string parameter, Action call) => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(call).ParamName);

    private static BookingLedger Ledger() => new(Courts, Courts.Empty);

    private static FreeQuery Query(int hours) => new() { From = Hour.Start, To = Hour.Start + Duration.FromHours(hours), Length = Duration.FromHours(1) };
}
