using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Recurrence;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Occupancies;

public sealed class BookingLedgerTests
{
    private static readonly SlotCalendar Courts = Calendar(Padel(new() { SlotDurationMinutes = 30, MinDurationMinutes = 30, MaxDurationMinutes = 120, BufferMinutes = 10 }));

    [Fact]
    public void Decide_HoldsWhatItAccepts()
    {
        var ledger = new BookingLedger(Courts, Courts.Empty);
        var booking = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00");

        Assert.True(ledger.Decide(booking, UserHistory.None, Now).IsT0);
        Assert.Equal(["occupied"], ledger.Decide(booking with { Id = "to" }, UserHistory.None, Now).Codes());
        Assert.False(ledger.TryAdd(booking with { Id = "tre" }));
        Assert.False(ledger.Snapshot().IsFree(Courts.Courts[0], booking.Start, booking.End));
    }

    [Fact]
    public void Release_LetsGoOnce()
    {
        var booking = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00");
        var ledger = new BookingLedger(Courts, Courts.CreateOccupancy([booking]));

        Assert.True(ledger.Release(booking));
        Assert.False(ledger.Release(booking));
        Assert.True(ledger.TryAdd(booking));
    }

    [Fact]
    public void Move_IsNotInItsOwnWayAndStaysWhereItIsRefused()
    {
        var (booking, other) = (Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00"), Booking("bane-1", "2026-01-19T13:00", "2026-01-19T14:00"));
        var ledger = new BookingLedger(Courts, Courts.CreateOccupancy([booking, other]));
        var moved = booking with { Start = At("2026-01-19T10:30"), End = At("2026-01-19T11:30") };

        Assert.True(ledger.Move(booking, moved, UserHistory.None, Now).IsT0);
        Assert.Equal(["occupied"], ledger.Move(moved, moved with { Start = other.Start, End = other.End }, UserHistory.None, Now).Codes());
        Assert.False(ledger.Snapshot().IsFree(Courts.Courts[0], moved.Start, moved.End));
        Assert.Equal(["not-held"], ledger.Move(booking with { Id = "ukjent" }, moved, UserHistory.None, Now).Codes());
    }

    [Fact]
    public void Snapshot_DoesNotChange()
    {
        var ledger = new BookingLedger(Courts, Courts.CreateOccupancy([Booking("bane-1", "2026-01-19T08:00", "2026-01-19T09:00")]));
        ledger.TryAdd(Booking("bane-1", "2026-01-19T14:00", "2026-01-19T15:00"));
        var before = ledger.Snapshot();
        var booking = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00");

        Assert.True(ledger.TryAdd(booking));

        Assert.True(before.IsFree(Courts.Courts[0], booking.Start, booking.End));
        Assert.False(ledger.Snapshot().IsFree(Courts.Courts[0], booking.Start, booking.End));
    }

    [Fact]
    public void TryAdd_OverSeveralCourtsTakesAllOrNone()
    {
        var ledger = new BookingLedger(Courts, Courts.CreateOccupancy([Booking("bane-3", "2026-01-19T10:00", "2026-01-19T11:00")]));
        var both = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00") with { CourtIds = ["bane-3", "bane-1"] };

        Assert.False(ledger.TryAdd(both));
        Assert.True(ledger.Snapshot().IsFree(Courts.Courts[0], both.Start, both.End));
    }

    [Fact]
    public void Snapshot_IsTheSameUntilSomethingChanges()
    {
        var ledger = new BookingLedger(Courts, Courts.Empty);
        var first = ledger.Snapshot();

        Assert.Same(first, ledger.Snapshot());
        Assert.True(ledger.TryAdd(Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00")));
        Assert.NotSame(first, ledger.Snapshot());
    }

    [Fact]
    public void Release_LetsGoOfWeeksOnce()
    {
        var weeks = Booking("bane-1", "2026-01-10T10:00", "2026-02-10T11:00");
        var ledger = new BookingLedger(Courts, Courts.CreateOccupancy([weeks, weeks with { Id = "andre" }]));

        Assert.True(ledger.Release(weeks));
        Assert.False(ledger.Release(weeks));
    }

    [Fact]
    public void Ledger_LetsGoOfSeveralCourtsAtOnce()
    {
        var both = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00") with { CourtIds = ["bane-3", "bane-1"] };
        var ledger = new BookingLedger(Courts, Courts.CreateOccupancy([both]));

        Assert.True(ledger.Release(both));
        Assert.True(ledger.Snapshot().IsFree(Courts.Courts[0], both.Start, both.End));
        Assert.True(ledger.Snapshot().IsFree(Courts.Courts[2], both.Start, both.End));
    }

    [Fact]
    public void Decide_HoldsTheOnlyCourtWhereNoneIsNamed()
    {
        var calendar = Calendar(Padel(courts: 1));
        var ledger = new BookingLedger(calendar, calendar.Empty);
        var hour = Booking(null, "2026-01-19T10:00", "2026-01-19T11:00");

        Assert.Empty(ledger.Decide(hour, UserHistory.None, Now).Codes());
        Assert.Equal(["occupied"], ledger.Decide(hour with { Id = "ny" }, UserHistory.None, Now).Codes());
        Assert.Equal(["unknown-court"], ledger.Decide(hour with { CourtIds = ["x"] }, UserHistory.None, Now).Codes());
        Assert.Equal(["court-missing"], new BookingLedger(Courts, Courts.Empty).Decide(hour, UserHistory.None, Now).Codes());
    }

    /// <summary>D27, D78: seats bind rooms together that share no part.</summary>
    [Fact]
    public void Ledger_OfASharedRoomCountsTheSeatsOfAll()
    {
        var calendar = Calendar(Venue("08:00", "22:00") with { MaxPersons = 80, RoomStructure = new() { IsDivisible = true, CanBookSimultaneously = true, SubRooms = [new() { Id = "a" }, new() { Id = "b" }] } });
        var ledger = new BookingLedger(calendar, calendar.Empty);

        Assert.Empty(ledger.Decide(Booking("a", "2026-01-19T10:00", "2026-01-19T11:00") with { Participants = 50 }, UserHistory.None, Now).Codes());
        Assert.Equal(["shared-capacity"], ledger.Decide(Booking("b", "2026-01-19T10:00", "2026-01-19T11:00") with { Participants = 31 }, UserHistory.None, Now).Codes());
        Assert.False(ledger.TryAdd(Booking("b", "2026-01-19T10:00", "2026-01-19T11:00") with { Participants = 31 }));
        Assert.True(ledger.TryAdd(Booking("b", "2026-01-19T10:00", "2026-01-19T11:00") with { Participants = 30 }));
    }

    [Fact]
    public void DecideSeries_HoldsTheAcceptedDates()
    {
        var ledger = new BookingLedger(Courts, Courts.CreateOccupancy([Booking("bane-1", "2026-01-26T10:00", "2026-01-26T11:00")]));

        var result = ledger.DecideSeries(Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00"), new() { Count = 3 }, UserHistory.None, Now).AsT0;

        Assert.Equal(["2026-01-19", "2026-02-02"], result.Accepted.Select(allocation => Clock(allocation.Booking.Start)[..10]));
        Assert.Equal(Date("2026-01-26"), Assert.Single(result.Refused).Date);
        Assert.False(ledger.TryAdd(Booking("bane-1", "2026-02-02T10:00", "2026-02-02T11:00")));
    }

    /// <summary>Threads ask for the same few hours. What is held at the end is what was accepted and not let go; of those no two conflict; and every refusal conflicts with something accepted.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Ledger_UnderRandomInterleavings(int seed)
    {
        var ledger = new BookingLedger(Courts, Courts.Empty);
        var logs = Enumerable.Range(0, 4).Select(_ => new Log()).ToArray();
        var threads = logs.Select((log, i) => new Thread(() => Act(ledger, new Random(seed * 100 + i), i, log))).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        var ever = logs.SelectMany(log => log.Ever).ToArray();
        var held = logs.SelectMany(log => log.Held).ToArray();
        Assert.All(held, one => Assert.DoesNotContain(held, other => one.Id != other.Id && Conflict(one, other)));
        Assert.All(logs.SelectMany(log => log.Refused), refused => Assert.Contains(ever, one => Conflict(one, refused)));
        var rebuilt = Courts.CreateOccupancy(held);
        Assert.Empty(rebuilt.Findings);
        var snapshot = ledger.Snapshot();
        foreach (var (one, other) in Courts.Day(Date("2026-01-19"), rebuilt, Now).Zip(Courts.Day(Date("2026-01-19"), snapshot, Now)))
            Assert.Equal(one.Select(cell => cell.Status), other.Select(cell => cell.Status));
        Assert.True(ever.Length > 50 && logs.Sum(log => log.Refused.Count) > 50);
    }

    private static void Act(BookingLedger ledger, Random random, int thread, Log log)
    {
        for (var i = 0; i < 400; i++)
        {
            var booking = AnyBooking(random, $"{thread}/{i}");
            var kind = random.Next(4);
            if (kind == 0 && log.Held.Count > 0)
            {
                Assert.True(ledger.Release(log.Held[0]));
                log.Held.RemoveAt(0);
            }
            else if (kind == 1 && log.Held.Count > 0)
            {
                var moved = ledger.Move(log.Held[^1], booking, UserHistory.None, Now).IsT0;
                log.Held.RemoveRange(log.Held.Count - 1, moved ? 1 : 0);
                log.Add(booking, moved, isMove: true);
            }
            else
            {
                log.Add(booking, kind == 2 ? ledger.TryAdd(booking) : ledger.Decide(booking, UserHistory.None, Now).IsT0);
            }
        }
    }

    private static Reservation AnyBooking(Random random, string id)
    {
        var start = At("2026-01-19T08:00") + Duration.FromMinutes(30 * random.Next(24));
        var court = 1 + random.Next(4);
        return new()
        {
            Id = id,
            CourtIds = random.Next(4) == 0 ? [$"bane-{court}", $"bane-{court % 4 + 1}"] : [$"bane-{court}"],
            Start = start,
            End = start + Duration.FromMinutes(30 * (1 + random.Next(4))),
        };
    }

    private static bool Conflict(Reservation one, Reservation other) =>
        one.CourtIds.Intersect(other.CourtIds).Any() && one.Start < other.End + Duration.FromMinutes(10) && other.Start < one.End + Duration.FromMinutes(10);

    private sealed class Log
    {
        internal List<Reservation> Held { get; } = [];

        internal List<Reservation> Ever { get; } = [];

        internal List<Reservation> Refused { get; } = [];

        internal void Add(Reservation booking, bool accepted, bool isMove = false)
        {
            if (accepted)
            {
                Held.Add(booking);
                Ever.Add(booking);
            }
            else if (!isMove)
            {
                Refused.Add(booking);
            }
        }
    }
}
