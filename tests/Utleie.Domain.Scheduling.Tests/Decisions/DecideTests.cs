using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Decisions;

public sealed class DecideTests
{
    private static readonly SlotCalendar Rich = Calendar(Padel() with
    {
        Availability = Daily("08:00", "22:00") with { Exceptions = [new() { Name = "17. mai", FromDate = Date("2026-05-17"), Closed = true }] },
        TimeLogic = new()
        {
            MinLeadTimeHours = 4,
            MaxLeadTimeDays = 300,
            BlackoutPeriods = [new() { Name = "Julestengt", FromDate = Date("2025-12-20"), ToDate = Date("2026-01-05"), Recurring = true, Visible = false }],
        },
        MaxPersons = 12,
        MultiCourt = Padel().MultiCourt! with
        {
            Courts =
            [
                new() { Id = "bane-1", Name = "Bane 1" },
                new() { Id = "bane-2", Status = CourtStatus.Maintenance },
                new() { Id = "bane-3", Status = CourtStatus.Closed },
                new()
                {
                    Id = "bane-4",
                    BookingSlots =
                    [
                        new() { DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(10), TimeTo = ClockTime.Of(11), Status = BookingSlotStatus.Blocked },
                        new() { DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(12), TimeTo = ClockTime.Of(13), Status = BookingSlotStatus.Booked, BookedBy = "Drammen PK" },
                    ],
                },
            ],
        },
    });

    [Theory]
    [InlineData("", "bane-1", "2026-01-19T10:00", "2026-01-19T12:00")]
    [InlineData("too-short off-slot-length", "bane-1", "2026-01-19T10:00", "2026-01-19T10:45")]
    [InlineData("too-long", "bane-1", "2026-01-19T10:00", "2026-01-19T13:00")]
    [InlineData("off-slot-length", "bane-1", "2026-01-19T10:00", "2026-01-19T11:30")]
    [InlineData("off-grid", "bane-1", "2026-01-19T10:30", "2026-01-19T11:30")]
    [InlineData("outside-opening", "bane-1", "2026-01-19T07:00", "2026-01-19T08:00")]
    [InlineData("outside-opening", "bane-1", "2026-01-19T21:00", "2026-01-19T23:00")]
    [InlineData("day-closed", "bane-1", "2026-05-17T10:00", "2026-05-17T11:00")]
    [InlineData("blackout", "bane-1", "2026-01-05T10:00", "2026-01-05T11:00")]
    [InlineData("in-the-past", "bane-1", "2026-01-04T10:00", "2026-01-04T11:00", "blackout")]
    [InlineData("lead-time", "bane-1", "2026-01-04T13:00", "2026-01-04T14:00", "blackout")]
    [InlineData("beyond-horizon", "bane-1", "2026-11-19T10:00", "2026-11-19T11:00")]
    [InlineData("court-in-maintenance", "bane-2", "2026-01-19T10:00", "2026-01-19T11:00")]
    [InlineData("court-closed", "bane-3", "2026-01-19T10:00", "2026-01-19T11:00")]
    [InlineData("blocked-slot", "bane-4", "2026-01-19T10:00", "2026-01-19T11:00")]
    [InlineData("frame-time", "bane-4", "2026-01-19T12:00", "2026-01-19T13:00")]
    [InlineData("unknown-court", "bane-9", "2026-01-19T12:00", "2026-01-19T13:00")]
    [InlineData("court-missing", null, "2026-01-19T12:00", "2026-01-19T13:00")]
    [InlineData("ends-before-start", "bane-1", "2026-01-19T12:00", "2026-01-19T12:00")]
    [InlineData("outside-calendar", "bane-1", "2200-01-19T12:00", "2200-01-19T13:00")]
    public void Decide_RefusesForEachRule(string codes, string? court, string from, string to, string? also = null) =>
        Assert.Equal($"{codes} {also}".Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries), Rich.Decide(Booking(court, from, to), now: At("2026-01-04T12:30")).Codes());

    [Fact]
    public void Decide_TellsAllReasonsAtOnce()
    {
        var request = Booking("bane-2", "2026-01-05T07:30", "2026-01-05T10:45") with { Participants = 13 };

        Assert.Equal(
            ["too-long", "off-slot-length", "court-in-maintenance", "lead-time", "outside-opening", "blackout", "over-capacity"],
            Rich.Decide(request, now: At("2026-01-05T05:00")).Codes());
    }

    [Fact]
    public void Decide_AcceptsTheEndsOfLeadTimeAndHorizon()
    {
        Assert.Empty(Rich.Decide(Booking("bane-1", "2026-01-19T16:00", "2026-01-19T17:00"), now: At("2026-01-19T12:00")).Codes());
        Assert.Equal(["lead-time"], Rich.Decide(Booking("bane-1", "2026-01-19T16:00", "2026-01-19T17:00"), now: At("2026-01-19T12:00") + Duration.FromSeconds(1)).Codes());
        // 300 days from 1 February cross both clock changes, and end at the same time of day.
        Assert.Empty(Rich.Decide(Booking("bane-1", "2026-11-28T10:00", "2026-11-28T11:00"), now: At("2026-02-01T10:00")).Codes());
        Assert.Equal(["beyond-horizon"], Rich.Decide(Booking("bane-1", "2026-11-28T11:00", "2026-11-28T12:00"), now: At("2026-02-01T10:00")).Codes());
    }

    [Fact]
    public void Decide_CountsAdvanceBookingByLocalDates()
    {
        var calendar = Calendar(Padel(new() { SlotDurationMinutes = 60, AdvanceBookingDays = 14 }));

        Assert.Empty(calendar.Decide(Booking("bane-1", "2026-02-02T21:00", "2026-02-02T22:00"), now: At("2026-01-19T00:00")).Codes());
        Assert.Equal(["beyond-horizon"], calendar.Decide(Booking("bane-1", "2026-02-03T08:00", "2026-02-03T09:00"), now: At("2026-01-19T23:59")).Codes());
    }

    [Theory]
    [InlineData("occupied", OccupancyStatus.Confirmed, "10:00", "11:00")]
    [InlineData("reserved", OccupancyStatus.Pending, "10:00", "11:00")]
    [InlineData("blocked-time", OccupancyStatus.Blocked, "10:00", "11:00")]
    [InlineData("buffer", OccupancyStatus.Confirmed, "09:00", "10:00")]
    [InlineData("buffer", OccupancyStatus.Confirmed, "11:00", "12:00")]
    [InlineData("", OccupancyStatus.Blocked, "11:00", "12:00")]
    [InlineData("", OccupancyStatus.Confirmed, "12:00", "13:00")]
    public void Decide_TellsWhatIsInTheWay(string code, OccupancyStatus status, string from, string to)
    {
        var calendar = Calendar(Venue("08:00", "22:00", time: new() { BufferAfterMinutes = 15 }));
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-19T10:00", "2026-01-19T11:00") with { Status = status, BookedBy = "Kari" }]);

        var result = calendar.Decide(Booking(null, $"2026-01-19T{from}", $"2026-01-19T{to}"), held);

        Assert.Equal(code, string.Join(' ', result.Codes()));
        Assert.DoesNotContain("Kari", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BufferRule.Max, 10, 20, 20)]
    [InlineData(BufferRule.Additive, 10, 20, 30)]
    [InlineData(BufferRule.Symmetric, 10, 20, 20)]
    [InlineData(BufferRule.Max, 30, 20, 30)]
    public void Buffers_ReduceToOneGap(BufferRule rule, int before, int after, int gap)
    {
        var calendar = Calendar(Venue("08:00", "22:00", time: new() { BufferBeforeMinutes = before, BufferAfterMinutes = 5 }) with { TeardownMinutes = after, BufferRule = rule });

        Assert.Equal(gap, calendar.Courts[0].GapMinutes);
    }

    [Fact]
    public void Allocated_CarriesBlockedSpanAndKeys()
    {
        var calendar = Calendar(Padel(new() { SlotDurationMinutes = 60, MaxDurationMinutes = 120, BufferMinutes = 30 }));

        var allocation = calendar.Decide(Booking("bane-2", "2026-01-19T10:00", "2026-01-19T11:00")).AsT0;

        var span = Assert.Single(allocation.Blocked);
        Assert.Equal(("bane-2", At("2026-01-19T10:00"), At("2026-01-19T11:30")), (span.Court, span.Start, span.End));
        Assert.Equal(
            ["drammen-padel/bane-2/2026-01-19T09:00Z", "drammen-padel/bane-2/2026-01-19T09:30Z", "drammen-padel/bane-2/2026-01-19T10:00Z"],
            allocation.Keys().Select(key => key.ToString()));
    }

    [Fact]
    public void Refused_NamesOtherTimesThenOtherCourts()
    {
        var calendar = Calendar(Padel(courts: 3));
        var held = calendar.CreateOccupancy([Booking("bane-1", "2026-01-19T10:00", "2026-01-19T12:00"), Booking("bane-2", "2026-01-19T10:00", "2026-01-19T11:00")]);

        var refused = calendar.Decide(Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00"), held).AsT1;

        Assert.Equal(
            ["OtherTime bane-1 09:00", "OtherTime bane-1 08:00", "OtherTime bane-1 12:00", "OtherCourt bane-3 10:00"],
            refused.Alternatives.Select(other => $"{other.Kind} {other.CourtId} {Clock(other.Start)[11..]}"));
    }

    [Fact]
    public void Decide_TakesSeveralCourtsOrNone()
    {
        var calendar = Calendar(Padel());
        var request = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00") with { CourtIds = ["bane-1", "bane-3"] };
        var held = calendar.CreateOccupancy([Booking("bane-3", "2026-01-19T10:00", "2026-01-19T11:00")]);

        Assert.Equal(["bane-1", "bane-3"], calendar.Decide(request).AsT0.Blocked.Select(span => span.Court));
        Assert.Equal(["occupied"], calendar.Decide(request, held).Codes());
    }

    /// <summary>The nearest times of the same court, then other courts; only what would be accepted.</summary>
    [Theory]
    [InlineData("bane-1", "10:00", "11:00", null, "bane-1 09:00–10:00 bane-1 11:00–12:00 bane-1 08:00–09:00 bane-3 10:00–11:00")]
    [InlineData("bane-1", "10:00", "11:00", 12, "bane-1 09:00–10:00 bane-1 11:00–12:00 bane-1 08:00–09:00 bane-3 10:00–11:00")]
    [InlineData("bane-1", "10:00", "11:00", 13, "")]
    [InlineData("bane-1", "12:00", "16:00", null, "bane-1 12:00–14:00 bane-1 11:00–13:00 bane-1 13:00–15:00")]
    [InlineData("bane-1", "12:00", "12:30", null, "bane-1 12:00–13:00 bane-1 11:00–12:00 bane-1 13:00–14:00")]
    [InlineData("bane-1", "12:00", "13:30", null, "bane-1 12:00–14:00 bane-1 11:00–13:00 bane-1 13:00–15:00")]
    [InlineData("bane-1", "12:00", "12:00", null, "")]
    [InlineData("bane-1", "12:00", "11:00", null, "")]
    [InlineData("bane-2", "10:00", "11:00", null, "bane-1 10:00–11:00 bane-3 10:00–11:00")]
    [InlineData("bane-9", "14:00", "15:00", null, "bane-1 14:00–15:00 bane-3 14:00–15:00 bane-4 14:00–15:00")]
    [InlineData("bane-4", "10:00", "11:00", null, "bane-4 09:00–10:00 bane-4 11:00–12:00 bane-4 08:00–09:00 bane-1 10:00–11:00 bane-3 10:00–11:00", false)]
    public void Refused_NamesWhatWouldBeAccepted(string court, string from, string to, int? persons, string others, bool isHeld = true)
    {
        var sections = Padel() with { MaxPersons = 12 };
        var calendar = Calendar(sections with
        {
            MultiCourt = sections.MultiCourt! with
            {
                Courts =
                [
                    new() { Id = "bane-1" },
                    new() { Id = "bane-2", Status = CourtStatus.Maintenance },
                    new() { Id = "bane-3" },
                    new() { Id = "bane-4", BookingSlots = [new() { DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(10), TimeTo = ClockTime.Of(11), Status = BookingSlotStatus.Blocked }] },
                ],
            },
        });
        var held = isHeld && court == "bane-1" ? calendar.CreateOccupancy([Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00")]) : calendar.Empty;

        var refused = calendar.Decide(Booking(court, $"2026-01-19T{from}", $"2026-01-19T{to}") with { Participants = persons }, held).AsT1;

        Assert.Equal(others, string.Join(' ', refused.Alternatives.Select(other => $"{other.CourtId} {Clock(other.Start)[11..]}–{Clock(other.End)[11..]}")));
    }

    [Fact]
    public void Refused_OffersNoCourtThatWasAskedForNorOneTooSmall()
    {
        var limited = Calendar(Padel(courts: 2) with { TimeLogic = new() { MaxBookingsPerUser = new() { PerDay = 0 } } });
        var room = Calendar(Venue("08:00", "22:00") with { MaxPersons = 100, RoomStructure = new() { IsDivisible = true, SubRooms = [new() { Id = "a", Capacity = 50 }, new() { Id = "b", Capacity = 40 }, new() { Id = "c", CanBookSeparately = false }] } });
        var hour = Booking("a", "2026-01-19T10:00", "2026-01-19T11:00", "ny") with { Participants = 45 };

        Assert.Equal(["bane-2"], Refusal(limited, Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00")).Alternatives.Where(other => other.Kind == AlternativeKind.OtherCourt).Select(other => other.CourtId));
        Assert.Empty(Refusal(limited, Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00") with { CourtIds = ["bane-1", "bane-2"] }).Alternatives);
        Assert.DoesNotContain(Refusal(room, hour, Booking("a", "2026-01-19T10:00", "2026-01-19T11:00")).Alternatives, other => other.CourtId is "b" or "c");
    }

    [Theory]
    [InlineData(14, "2026-02-02T08:00")]
    [InlineData(15, null)]
    public void Refused_LooksADayAndAFortnightAhead(int closedDays, string? first)
    {
        var last = Date("2026-01-19").PlusDays(closedDays - 1);
        var calendar = Calendar(Venue("08:00", "22:00", time: new() { BlackoutPeriods = [new() { FromDate = Date("2026-01-19"), ToDate = last }] }));

        var refused = Refusal(calendar, Booking(null, "2026-01-19T08:00", "2026-01-19T09:00"));

        Assert.Equal(first, refused.Alternatives.Select(other => Clock(other.Start)).FirstOrDefault());
    }

    private static AllocationRefusal Refusal(SlotCalendar calendar, Reservation request, params Reservation[] held) =>
        calendar.Decide(request, calendar.CreateOccupancy(held)).AsT1;

    [Theory]
    [InlineData("10:00", "11:00", "10:00", "11:00", true)]
    [InlineData("10:00", "11:00", "11:00", "12:00", false)]
    [InlineData("11:00", "12:00", "10:00", "11:00", false)]
    [InlineData("10:00", "12:00", "11:00", "13:00", true)]
    [InlineData("11:00", "13:00", "10:00", "12:00", true)]
    public void Allocations_ConflictWhereASpanOfOneCourtOverlaps(string from, string to, string otherFrom, string otherTo, bool conflicts)
    {
        var calendar = Calendar(Padel());
        var one = Allocated(calendar, ["bane-1", "bane-2"], from, to);

        Assert.Equal(conflicts, one.ConflictsWith(Allocated(calendar, ["bane-2", "bane-3"], otherFrom, otherTo)));
        Assert.False(one.ConflictsWith(Allocated(calendar, ["bane-3", "bane-4"], otherFrom, otherTo)));
        Assert.False(one.ConflictsWith(Allocated(Calendar(Padel() with { Id = "annet" }), ["bane-1", "bane-2"], otherFrom, otherTo)));
    }

    private static Allocation Allocated(SlotCalendar calendar, string[] courts, string from, string to) =>
        calendar.Decide(Booking(null, $"2026-01-19T{from}", $"2026-01-19T{to}") with { CourtIds = [.. courts] }).AsT0;

    [Fact]
    public void Check_AsksTheRulesAlone()
    {
        var late = Booking("bane-1", "2026-01-19T21:00", "2026-01-19T23:00");
        var days = DayCalendar.Compile(new() { Id = "hall", Availability = Daily("08:00", "22:00") with { AvailabilityType = AvailabilityType.Day } }).GetValueOrThrow();
        var units = InventoryCalendar.Compile(new() { Id = "telt", Units = 1, Availability = Daily("08:00", "22:00") with { AvailabilityType = AvailabilityType.Quantity } }).GetValueOrThrow();

        Assert.Equal(["outside-opening"], Rich.Check(late, At("2026-01-19T12:00")).Select(reason => reason.Code));
        Assert.Empty(Rich.Check(late with { End = At("2026-01-19T22:00") }, At("2026-01-19T12:00")));
        Assert.Equal(["not-whole-days"], days.Check(late with { CourtIds = [] }, Now).Select(reason => reason.Code));
        Assert.Equal(["outside-opening"], units.Check(late with { CourtIds = [] }, Now).Select(reason => reason.Code));
    }

    [Fact]
    public void Decide_TellsTheIdOfWhatIsInTheWayAndNoneOfATemplate()
    {
        var hour = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00", "b7");

        Assert.Equal("b7", FactOf(Refusal(Calendar(Padel()), hour with { Id = "ny" }, hour), "booking"));
        Assert.Equal("–", FactOf(Rich.Decide(hour with { CourtIds = ["bane-4"] }, now: At("2026-01-18T10:00")).AsT1, "booking"));
    }

    private static string FactOf(AllocationRefusal refused, string name) => refused.Reasons[0].Arguments.Single(fact => fact.Name == name).Value;

    [Fact]
    public void Decide_RefusesWhatABookingOfWeeksHolds()
    {
        var hour = Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00");
        var weeks = Booking("bane-1", "2026-01-10T10:00", "2026-02-10T11:00", "uker");

        Assert.Equal("occupied", Assert.Single(Refusal(Calendar(Padel()), hour, weeks).Reasons).Code);
        Assert.Empty(Calendar(Padel()).Decide(hour with { Start = weeks.End, End = weeks.End + Duration.FromHours(1) }, Calendar(Padel()).CreateOccupancy([weeks])).Codes());
    }

    [Theory]
    [InlineData("2026-01-20T00:00", "2026-01-19T23:00", "buffer")]
    [InlineData("2026-01-20T00:00", "2026-01-19T22:00", "")]
    [InlineData("2026-01-19T23:00", "2026-01-20T00:00", "buffer")]
    [InlineData("2026-01-19T23:00", "2026-01-20T01:00", "")]
    public void Decide_KeepsTheBufferOverMidnight(string held, string asked, string codes)
    {
        var calendar = Calendar(Venue("00:00", "00:00", time: new() { BufferAfterMinutes = 60 }) with { Zone = "UTC" });

        Assert.Equal(codes, string.Join(' ', calendar.Decide(Hour(asked), calendar.CreateOccupancy([Hour(held)])).Codes()));

        static Reservation Hour(string start) => new() { Id = start, Start = Utc(start), End = Utc(start) + Duration.FromHours(1) };
    }

    [Fact]
    public void Decide_TellsAStartAtThePresentAsTooSoon() =>
        Assert.Equal(["lead-time"], Rich.Decide(Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00"), now: At("2026-01-19T10:00")).Codes());

    [Fact]
    public void Decide_TellsWallTimesOnTheDayTheClocksChange()
    {
        var refused = Calendar(Venue("08:10", "22:10")).Decide(Booking(null, "2026-03-29T10:20", "2026-03-29T11:20")).AsT1;

        Assert.Equal(["2026-03-29 10:20", "60", "2026-03-29 10:10", "2026-03-29 11:10"], refused.Reasons[0].Arguments.Select(fact => fact.Value));
    }

    /// <summary>D69: the years 1971 to 2199, to the minute.</summary>
    [Theory]
    [InlineData("1971-01-01T00:00", "1971-01-01T01:00", "")]
    [InlineData("1970-12-31T23:00", "1971-01-01T00:00", "outside-calendar")]
    [InlineData("2199-12-31T23:00", "2200-01-01T00:00", "")]
    [InlineData("2200-01-01T00:00", "2200-01-01T01:00", "outside-calendar")]
    public void Decide_KnowsTheYearsOfTheCalendar(string from, string to, string codes)
    {
        var calendar = Calendar(Venue("00:00", "00:00") with { Zone = "UTC" });
        var request = Booking(null, from, to) with { Start = Utc(from), End = Utc(to) };

        Assert.Equal(codes, string.Join(' ', calendar.Decide(request, now: Utc("1970-01-02T00:00")).Codes()));
        Assert.Equal(["in-the-past"], calendar.Decide(request with { Start = Utc("2199-12-31T22:00"), End = Utc("2199-12-31T23:00") }, now: Utc("2250-01-01T00:00")).Codes());
    }

    private static Instant Utc(string local) => NodaTime.Text.InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm").Parse(local).Value;

    [Fact]
    public void Court_TellsItsName()
    {
        var court = Calendar(Venue("08:00", "22:00") with { Name = "Storsalen" }).Courts[0];

        Assert.Equal(("hall", "Storsalen", "hall (Storsalen)"), (court.Id, court.Name, court.ToString()));
    }

    [Fact]
    public void Decide_SaysThatFacilitiesAreLimited()
    {
        var calendar = Calendar(Padel() with { Maintenance = new() { Status = MaintenanceStatus.Limited } });

        var allocated = calendar.Decide(Booking("bane-1", "2026-01-19T10:00", "2026-01-19T11:00")).AsT0;

        Assert.Equal("facility-limited", Assert.Single(allocated.Notices).Code);
    }
}
