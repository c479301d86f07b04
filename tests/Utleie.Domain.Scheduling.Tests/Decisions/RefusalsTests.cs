using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Decisions;

/// <summary>Every refusal says what was asked, what the rule is and what can be done; each sentence as a citizen reads it.</summary>
public sealed class RefusalsTests
{
    private static readonly Instant At12 = At("2026-01-19T12:00");

    private static readonly SlotCalendar Courts = Calendar(Padel() with
    {
        Availability = new()
        {
            OpeningHours = [.. Enumerable.Range(1, 6).SelectMany(day => new[] { Row((IsoDayOfWeek)day, "08:00", "12:00"), Row((IsoDayOfWeek)day, "13:00", "22:00") })],
            Exceptions = [new() { Name = "1. mai", FromDate = Date("2026-05-01"), Closed = true }],
        },
        TimeLogic = new()
        {
            MinLeadTimeHours = 4,
            MaxLeadTimeDays = 300,
            BufferAfterMinutes = 15,
            MaxBookingsPerUser = new() { PerDay = 1, PerWeek = 2, PerMonth = 3, ActiveBookings = 4 },
            BlackoutPeriods = [Black("2026-07-06", "Ferie", null, null), Black("2026-07-07", "Skjult", "Skjult", false), Black("2026-07-08", null, "Maling", true), Black("2026-07-09", null, null, null)],
        },
        MaxPersons = 12,
        MultiCourt = new()
        {
            BookingRules = new() { SlotDurationMinutes = 60, MinDurationMinutes = 120, MaxDurationMinutes = 180 },
            Courts =
            [
                new() { Id = "1", Name = "Bane 1" },
                new() { Id = "2", Name = "Bane 2", Status = CourtStatus.Maintenance },
                new() { Id = "3", Status = CourtStatus.Closed },
                new() { Id = "4", Name = "Bane 4", BookingSlots = [Slot(8, BookingSlotStatus.Blocked), Slot(16, BookingSlotStatus.Booked), Slot(20, BookingSlotStatus.Available)] },
            ],
        },
    });

    public static TheoryData<string, string, string, string> Requests => new()
    {
        { "", "1", "2026-01-20T13:00", "2026-01-20T15:00" },
        { "«9» finnes ikke her. Velg en av disse: 1, 2, 3, 4.", "9", "2026-01-20T13:00", "2026-01-20T15:00" },
        { "Her er det flere å velge mellom, og ingen er valgt. Velg en av disse: 1, 2, 3, 4.", "", "2026-01-20T13:00", "2026-01-20T15:00" },
        { "Bane 2 er under vedlikehold og kan ikke bookes nå. Velg noe annet, eller prøv igjen senere.", "2", "2026-01-20T13:00", "2026-01-20T15:00" },
        { "3 er stengt og kan ikke bookes. Velg noe annet.", "3", "2026-01-20T13:00", "2026-01-20T15:00" },
        { "Slutten 2026-01-20T12:00:00Z må være etter starten 2026-01-20T14:00:00Z. Velg en senere slutt.", "1", "2026-01-20T15:00", "2026-01-20T13:00" },
        { "Tiden 1970-12-31T12:00:00Z–1970-12-31T14:00:00Z er utenfor kalenderen, som dekker årene 1971–2199. Velg en annen tid.", "1", "1970-12-31T13:00", "1970-12-31T15:00" },
        { "60 minutter er for kort: korteste booking er 120 minutter. Velg en lengre tid.", "1", "2026-01-20T13:00", "2026-01-20T14:00" },
        { "240 minutter er for lenge: lengste booking er 180 minutter. Velg en kortere tid.", "1", "2026-01-20T13:00", "2026-01-20T17:00" },
        { "Lengden 150 går ikke opp i tidsluker på 60 minutter. Velg en lengde som gjør det.", "1", "2026-01-20T13:00", "2026-01-20T15:30" },
        { "Starten 2026-01-20 13:20 passer ikke med tidsluker på 60 minutter. Velg 2026-01-20 13:00 eller 2026-01-20 14:00.", "1", "2026-01-20T13:20", "2026-01-20T15:20" },
        { "2026-01-20 11:00–2026-01-20 13:00 er utenfor åpningstiden, som er 08:00–12:00, 13:00–22:00. Velg en tid innenfor.", "1", "2026-01-20T11:00", "2026-01-20T13:00" },
        { "Det er stengt 2026-01-25 (–). Velg en annen dag.", "1", "2026-01-25T13:00", "2026-01-25T15:00" },
        { "Det er stengt 2026-05-01 (1. mai). Velg en annen dag.", "1", "2026-05-01T13:00", "2026-05-01T15:00" },
        { "2026-07-06 er sperret (Ferie). Velg en annen dag.", "1", "2026-07-06T13:00", "2026-07-06T15:00" },
        { "2026-07-07 er sperret (–). Velg en annen dag.", "1", "2026-07-07T13:00", "2026-07-07T15:00" },
        { "2026-07-08 er sperret (Maling). Velg en annen dag.", "1", "2026-07-08T13:00", "2026-07-08T15:00" },
        { "2026-07-09 er sperret (–). Velg en annen dag.", "1", "2026-07-09T13:00", "2026-07-09T15:00" },
        { "Starten 2026-01-19 10:00 er passert. Velg en start etter 2026-01-19 12:00.", "1", "2026-01-19T10:00", "2026-01-19T12:00" },
        { "Starten 2026-01-19 15:00 er for tidlig: du må booke minst 4 timer i forveien. Velg en start fra 2026-01-19 16:00.", "1", "2026-01-19T15:00", "2026-01-19T17:00" },
        { "", "1", "2026-01-19T16:00", "2026-01-19T18:00" },
        { "Starten 2026-12-19 13:00 er for langt frem i tid: siste mulige start er 2026-11-15 12:00. Velg en tidligere start, eller vent med å booke.", "1", "2026-12-19T13:00", "2026-12-19T15:00" },
        { "Bane 4 er sperret hver uke 2026-01-26 08:00–2026-01-26 09:00. Velg en annen tid.", "4", "2026-01-26T08:00", "2026-01-26T10:00" },
        { "", "4", "2026-01-26T09:00", "2026-01-26T11:00" },
        { "Bane 4 trenger 15 minutter mellom bookingene, og er opptatt 2026-01-26 16:00–2026-01-26 17:00. Velg en tid lenger unna.", "4", "2026-01-26T14:00", "2026-01-26T16:00" },
        { "Bane 4 er tildelt en annen som fast tid 2026-01-26 16:00–2026-01-26 17:00. Velg en annen tid.", "4", "2026-01-26T15:00", "2026-01-26T17:00" },
        { "Bane 4 trenger 15 minutter mellom bookingene, og er opptatt 2026-01-26 16:00–2026-01-26 17:00. Velg en tid lenger unna.", "4", "2026-01-26T17:00", "2026-01-26T19:00" },
        { "", "4", "2026-01-26T18:00", "2026-01-26T20:00" },
        { "", "4", "2026-01-26T20:00", "2026-01-26T22:00" },
        { "Bane 1 trenger 15 minutter mellom bookingene, og er opptatt 2026-02-02 15:00–2026-02-02 17:00. Velg en tid lenger unna.", "1", "2026-02-02T13:00", "2026-02-02T15:00" },
        { "Bane 1 er opptatt 2026-02-03 09:00–2026-02-03 11:00. Velg en annen tid eller noe annet som er ledig.", "1", "2026-02-03T09:00", "2026-02-03T11:00" },
        { "Bane 1 er reservert 2026-02-04 14:00–2026-02-04 15:00 og venter på bekreftelse. Velg en annen tid eller noe annet som er ledig.", "1", "2026-02-04T13:00", "2026-02-04T15:00" },
        { "Bane 1 er sperret 2026-02-05 13:00–2026-02-05 14:00. Velg en annen tid eller noe annet som er ledig.", "1", "2026-02-05T13:00", "2026-02-05T15:00" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void Decide_TellsWhatWasAskedAndTheRule(string told, string court, string from, string to)
    {
        var held = Courts.CreateOccupancy(
        [
            Booking("1", "2026-02-02T15:00", "2026-02-02T17:00", "a"),
            Booking("1", "2026-02-03T09:00", "2026-02-03T11:00", "b"),
            Booking("1", "2026-02-04T14:00", "2026-02-04T15:00", "c") with { Status = OccupancyStatus.Pending },
            Booking("1", "2026-02-05T13:00", "2026-02-05T14:00", "d") with { Status = OccupancyStatus.Blocked },
        ]);

        Assert.Equal(told, Told(Courts.Decide(Booking(court.Length == 0 ? null : court, from, to), held, now: At12)));
    }

    [Fact]
    public void Decide_TellsWhichLimitsOfAUserAreReached()
    {
        var user = new UserHistory([Booking("1", "2026-02-02T08:00", "2026-02-02T10:00", "a"), Booking("1", "2026-02-03T08:00", "2026-02-03T10:00", "b"), Booking("1", "2026-02-10T08:00", "2026-02-10T10:00", "c"), Booking("1", "2026-03-02T08:00", "2026-03-02T10:00", "d")]);

        Assert.Equal(
            """
            Du har 1 bookinger 2026-02-03, og grensen er 1 per dag. Velg en annen dag, eller avbestill en av dem.
            Du har 2 bookinger i uke 2026-W06, og grensen er 2 per uke. Velg en annen uke, eller avbestill en av dem.
            Du har 3 bookinger i 2026-02, og grensen er 3 per måned. Velg en annen måned, eller avbestill en av dem.
            Du har 4 aktive bookinger, og grensen er 4. Vent til en er over, eller avbestill en av dem.
            """,
            Told(Courts.Decide(Booking("1", "2026-02-03T13:00", "2026-02-03T15:00"), user: user, now: At12)));
    }

    [Fact]
    public void Decide_TellsWhoIsTooMany() => Assert.Equal(
        "13 personer er for mange: Bane 1 har plass til 12. Velg noe større, eller reduser antallet.", Told(Courts.Decide(Booking("1", "2026-01-20T13:00", "2026-01-20T15:00") with { Participants = 13 }, now: At12)));

    [Fact]
    public void Decide_TakesNoSeconds()
    {
        var whole = Booking("1", "2026-01-20T13:00", "2026-01-20T15:00");

        Assert.Equal("Tiden 2026-01-20T12:00:01Z–2026-01-20T14:00:00Z har sekunder. Velg hele minutter.", Told(Courts.Decide(whole with { Start = whole.Start + Duration.FromSeconds(1) }, now: At12)));
        Assert.Equal("Tiden 2026-01-20T12:00:00Z–2026-01-20T13:59:59Z har sekunder. Velg hele minutter.", Told(Courts.Decide(whole with { End = whole.End - Duration.FromSeconds(1) }, now: At12)));
    }

    [Theory]
    [InlineData("41 personer er for mange: 60 av 100 plasser er allerede opptatt på samme tid. Velg en annen tid, eller reduser antallet.", "a", 41)]
    [InlineData("50 personer er for mange: 60 av 100 plasser er allerede opptatt på samme tid. Velg en annen tid, eller reduser antallet.", "a", null)]
    [InlineData("Scene kan ikke bookes alene. Book hele lokalet.", "c", 10)]
    [InlineData("100 personer er for mange: 60 av 100 plasser er allerede opptatt på samme tid. Velg en annen tid, eller reduser antallet.", null, null)]
    public void Decide_TellsWhatARoomHolds(string told, string? room, int? persons)
    {
        var calendar = Calendar(Venue("08:00", "22:00") with
        {
            MaxPersons = 100,
            Name = "Storsalen",
            RoomStructure = new() { IsDivisible = true, CanBookSimultaneously = true, AdjacentRooms = ["Foajé", "Galleri"], SubRooms = [new() { Id = "a", Name = "Del A", Capacity = 50 }, new() { Id = "b", Capacity = 60 }, new() { Id = "c", Name = "Scene", CanBookSeparately = false }] },
        });
        var held = calendar.CreateOccupancy([Booking("b", "2026-01-20T13:00", "2026-01-20T15:00")]);

        Assert.Equal(told, Told(calendar.Decide(Booking(room, "2026-01-20T13:00", "2026-01-20T15:00") with { Participants = persons }, held)));
        Assert.Equal("Rommene ved siden av kan være i bruk: Foajé, Galleri. Regn med noe lyd.", Told(calendar.Decide(Booking("a", "2026-01-20T13:00", "2026-01-20T15:00") with { Participants = 40 }, held).AsT0.Notices));
    }

    [Theory]
    [InlineData("4 enheter er for mange: 1 av 3 er ledige. Velg færre eller en annen tid.", 4)]
    [InlineData("2 enheter er for mange: 1 av 3 er ledige. Velg færre eller en annen tid.", 2)]
    [InlineData("0 enheter kan ikke bookes. Velg minst 1.", 0)]
    [InlineData("-1 enheter kan ikke bookes. Velg minst 1.", -1)]
    public void Decide_TellsHowManyUnitsAreFree(string told, int quantity)
    {
        var calendar = InventoryCalendar.Compile(new() { Id = "telt", Units = 3, Availability = new() { AvailabilityType = AvailabilityType.Quantity } }).GetValueOrThrow();
        var held = calendar.CreateOccupancy([Booking(null, "2026-01-20T13:00", "2026-01-20T15:00") with { Units = 2 }]);

        Assert.Equal(told, Told(calendar.Decide(Booking(null, "2026-01-20T14:00", "2026-01-20T16:00") with { Units = quantity }, held, UserHistory.None, Now)));
    }

    [Fact]
    public void Decide_TellsWhichDaysAreWhole()
    {
        var calendar = DayCalendar.Compile(new() { Id = "hytte", Availability = Daily("15:00", "12:00") with { AvailabilityType = AvailabilityType.Day } }).GetValueOrThrow();

        Assert.Equal("2026-01-20 16:00–2026-01-22 11:00 er ikke hele dager, som går 2026-01-20 15:00–2026-01-22 12:00. Velg den tiden.", Told(calendar.Decide(Booking(null, "2026-01-20T16:00", "2026-01-22T11:00"), calendar.Empty, UserHistory.None, Now)));
    }

    [Fact]
    public void DecideSeries_TellsTheHourThatIsSkipped()
    {
        var calendar = Calendar(Venue("00:00", "00:00"));

        var skipped = Assert.Single(calendar.DecideSeries(Booking(null, "2026-03-22T02:00", "2026-03-22T03:00"), new() { Count = 2 }, calendar.Empty, UserHistory.None, Now).AsT0.Refused);

        Assert.Equal("02:00–03:00 finnes ikke 2026-03-29, fordi klokken stilles frem til sommertid. Velg en annen tid den dagen.", Told(skipped.Decision));
    }

    [Fact]
    public void Move_TellsThatTheBookingIsNotHeld()
    {
        var calendar = Calendar(Padel());
        var hour = Booking("bane-1", "2026-01-20T13:00", "2026-01-20T14:00", "b7");

        Assert.Equal("Bookingen b7 finnes ikke lenger og kan ikke flyttes. Book på nytt.", Told(new BookingLedger(calendar, calendar.Empty).Move(hour, hour, UserHistory.None, Now)));
    }

    [Theory]
    [InlineData(MaintenanceStatus.Maintenance, false, "Anlegget er under vedlikehold og kan ikke bookes nå. Prøv igjen senere.")]
    [InlineData(MaintenanceStatus.Closed, false, "Anlegget er stengt og kan ikke bookes. Velg et annet anlegg.")]
    [InlineData(MaintenanceStatus.Limited, false, "")]
    [InlineData(MaintenanceStatus.Limited, true, "Objektet er kun til presentasjon og kan ikke bookes. Ta kontakt med utleier.")]
    public void Facility_OffersNothingWhereItIsBarred(MaintenanceStatus status, bool presentationOnly, string told)
    {
        var calendar = Calendar(Padel() with { Maintenance = new() { Status = status }, Availability = Daily("08:00", "22:00") with { PresentationOnly = presentationOnly } });

        Assert.Equal(told, Told(calendar.Decide(Booking("bane-1", "2026-01-20T13:00", "2026-01-20T14:00"))));
        var cell = calendar.Day(Date("2026-01-20"), calendar.Empty, Now)[0][0].Status;
        Assert.Equal((status, presentationOnly) switch { (_, true) => CellStatus.Unavailable, (MaintenanceStatus.Maintenance, _) => CellStatus.Blocked, (MaintenanceStatus.Closed, _) => CellStatus.Closed, _ => CellStatus.Free }, cell);
    }

    private static BlackoutPeriod Black(string date, string? name, string? reason, bool? visible) =>
        new() { Name = name, Reason = reason, Visible = visible, FromDate = Date(date), ToDate = Date(date) };

    private static BookingSlot Slot(int hour, BookingSlotStatus status) =>
        new() { DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(hour), TimeTo = ClockTime.Of(hour + 1), Status = status };

    private static string Told(OneOf<Allocation, AllocationRefusal> result) => Told(result.Match(_ => [], refused => refused.Reasons));

    private static string Told(ValueList<Reason> reasons) => string.Join('\n', reasons.Select(reason => SchedulingTexts.Table.Render(reason, Language.Nb)));
}
