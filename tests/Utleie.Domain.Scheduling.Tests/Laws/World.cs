using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Laws;

/// <summary>A facility of any shape, some bookings, and a date near which things happen.</summary>
public sealed record World(FacilitySections Sections, SlotCalendar Calendar, LocalDate Date, ValueList<Reservation> Bookings, ValueList<Reservation> Requests, Instant Now)
{
    /// <summary>An ordinary day, both clock changes, New Year and a leap day.</summary>
    private static readonly LocalDate[] Dates = [new(2026, 1, 21), new(2026, 3, 28), new(2026, 3, 29), new(2026, 10, 24), new(2026, 10, 25), new(2026, 12, 31), new(2028, 2, 28)];

    private static readonly (string From, string To)[][] Days =
    [
        [], [("08:00", "22:00")], [("07:30", "12:00"), ("13:00", "17:15")], [("18:00", "02:00")], [("09:00", "12:00"), ("12:00", "15:00")], [("22:00", "00:00")],
    ];

    /// <summary>Rows that count on some of those dates; none of them meets another row of the same date.</summary>
    private static readonly OpeningHours[] Dated =
    [
        new() { DayTypes = ["helligdag"], Closed = true },
        Row(null, "06:00", "15:30") with { DayTypes = ["førHelligdag", "lørdag"] },
        Row(IsoDayOfWeek.Thursday, "05:00", "06:00") with { Weeks = "odd" },
        Row(IsoDayOfWeek.Wednesday, "05:00", "06:00") with { Nth = [3], SeasonStart = new(11, 1), SeasonEnd = new(2, 1) },
        new() { Day = IsoDayOfWeek.Saturday, Nth = [-1, 4], Closed = true },
        new() { Closed = true, ValidFrom = new(2026, 3, 28), ValidTo = new(2026, 3, 28) },
        new() { Closed = true, SeasonStart = new(12, 31), SeasonEnd = new(1, 1), Weeks = "odd" },
    ];

    private static Gen<TimeLogicSection> Times { get; } =
        from before in Gen.Elements(0, 0, 15)
        from after in Gen.Elements(0, 15, 30)
        from lead in Gen.Elements<int?>(null, 2, 20)
        from horizon in Gen.Elements<int?>(null, null, 1)
        select new TimeLogicSection { BufferBeforeMinutes = before, BufferAfterMinutes = after, MinLeadTimeHours = lead, MaxLeadTimeDays = horizon };

    private static Gen<CourtBookingRules> Rules { get; } =
        from rules in Gen.Elements((30, 30, 60), (30, 60, 120), (30, 90, 120), (45, 45, 90), (45, 90, 135), (60, 60, 120), (60, 120, 240))
        from buffer in Gen.Elements(0, 0, 15, 20)
        from ahead in Gen.Elements<int?>(null, null, 0, 1)
        select new CourtBookingRules { SlotDurationMinutes = rules.Item1, MinDurationMinutes = rules.Item2, MaxDurationMinutes = rules.Item3, BufferMinutes = buffer, AdvanceBookingDays = ahead };

    private static Gen<MultiCourt?> Courts { get; } = Gen.Frequency((1, Gen.Constant<MultiCourt?>(null)), (3,
        from rules in Rules
        from own in Rules
        from status in Gen.Elements(CourtStatus.Available, CourtStatus.Available, CourtStatus.Maintenance)
        from slot in Gen.Elements(BookingSlotStatus.Available, BookingSlotStatus.Booked, BookingSlotStatus.Blocked)
        from day in Gen.Choose(1, 7)
        select (MultiCourt?)new MultiCourt
        {
            BookingRules = rules,
            Courts =
            [
                new() { Id = "1" },
                new() { Id = "2", BookingRulesOverride = own, Status = status },
                new() { Id = "3", BookingSlots = [new() { DayOfWeek = (IsoDayOfWeek)day, TimeFrom = ClockTime.Of(10), TimeTo = ClockTime.Of(11, 30), Status = slot }] },
            ],
        }));

    internal static Arbitrary<World> Any { get; } = Arb.From(
        from date in Gen.Elements(Dates)
        from sections in Facilities(date)
        let calendar = SlotCalendar.Compile(sections).GetValueOrThrow()
        from bookings in Gen.ListOf(BookingNear(date, calendar, "b"), 12)
        from requests in Gen.ListOf(BookingNear(date, calendar, "r"), 12)
        from now in Gen.Choose(-96, 96)
        select new World(sections, calendar, date, Numbered(bookings), Numbered(requests), date.AtMidnight().InZoneLeniently(Oslo).ToInstant() + Duration.FromMinutes(now * 15L)));

    internal Occupancy Occupancy { get; } = Calendar.CreateOccupancy(Bookings);

    private static ValueList<Reservation> Numbered(IEnumerable<Reservation> bookings) => [.. bookings.Select((booking, i) => booking with { Id = $"{booking.Id}{i}" })];

    private static Gen<FacilitySections> Facilities(LocalDate date) =>
        from week in Gen.ArrayOf(Gen.Elements(Days), 7)
        from always in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from exception in Gen.Elements<AvailabilityException?>(
            null,
            new() { FromDate = date, Closed = true },
            new() { FromDate = date, OpeningHours = [Row(null, "10:30", "15:00")] },
            new() { FromDate = date.PlusDays(-1), ToDate = date.PlusDays(1), OpeningHours = [Row(null, "06:00", "23:00")] })
        from blackout in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from time in Times
        from dated in Gen.Frequency((2, Gen.Constant(Array.Empty<OpeningHours>())), (1, Gen.SubListOf(Dated).Select(rows => rows.ToArray())))
        from grid in Gen.Elements<StartGrid?>(null, null, StartGrid.Clock)
        from months in Gen.Elements<int?>(null, null, null, 0)
        from windows in Gen.Elements<BookingWindow[]>(
            [], [], [],
            [new() { OpensAt = Moment.Of(date.AtMidnight().PlusHours(-3)), ForFrom = date, ForTo = date }],
            [new() { OpensAt = Moment.Of(date.AtMidnight().PlusHours(3)), ForFrom = date, ForTo = date.PlusDays(1) }, new() { OpensAt = Moment.Of(date.AtMidnight().PlusDays(-9)), ForFrom = date, ForTo = date, TargetGroups = ["lag"] }])
        from courts in Courts
        from buffer in Gen.Elements(BufferRule.Max, BufferRule.Additive, BufferRule.Symmetric)
        select new FacilitySections
        {
            Id = "anlegg",
            Availability = new()
            {
                IntervalMinutes = 60,
                StartGrid = grid,
                OpeningHours = [.. dated.Where(row => !always || row.Closed == true || !row.DayTypes.IsEmpty), .. Enumerable.Range(1, 7).SelectMany(day => (always ? [("00:00", "00:00")] : week[day - 1]).Select(row => Row((IsoDayOfWeek)day, row.Item1, row.Item2)))],
                Exceptions = exception is null ? [] : [exception],
            },
            TimeLogic = time with { MaxLeadMonths = time.MinLeadTimeHours is null ? months : null, BookingWindows = [.. windows], BlackoutPeriods = blackout ? [new() { FromDate = date.PlusDays(1), ToDate = date.PlusDays(1) }] : [] },
            MultiCourt = courts,
            RoomStructure = courts is not null ? null : new() { IsDivisible = true, SubRooms = [new() { Id = "a" }, new() { Id = "b" }, new() { Id = "c", CanBookSeparately = false }] },
            BufferRule = buffer,
        };

    private static Gen<Reservation> BookingNear(LocalDate date, SlotCalendar calendar, string id) =>
        from court in Gen.Elements(calendar.Courts.ToArray())
        from quarter in Gen.Choose(-40, 180)
        from length in Gen.Frequency((4, Gen.Choose(1, 12)), (1, Gen.Choose(13, 120)))
        from status in Gen.Elements(OccupancyStatus.Confirmed, OccupancyStatus.Confirmed, OccupancyStatus.Pending)
        let start = date.AtMidnight().InZoneLeniently(Oslo).ToInstant() + Duration.FromMinutes(quarter * 15)
        select new Reservation { Id = id, CourtIds = [court.Id], Start = start, End = start + Duration.FromMinutes(length * 15), Status = status };
}
