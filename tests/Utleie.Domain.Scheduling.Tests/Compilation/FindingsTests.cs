using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Priorities;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Compilation;

/// <summary>What is wrong or doubtful in a document is told with its place, its facts and the cure; each sentence as a caseworker reads it.</summary>
public sealed class FindingsTests
{
    private static readonly FacilitySections Hall = Venue("08:00", "22:00");

    public static TheoryData<string, FacilitySections> Documents => new()
    {
        { "", Open(Row(IsoDayOfWeek.Monday, "00:00", "00:00")) },
        { "", Open(Row(IsoDayOfWeek.Monday, "20:00", "08:00")) },
        { "", Open(Row(IsoDayOfWeek.Monday, "08:00", "22:00"), new() { Active = false }) },
        { "", Open(Row(IsoDayOfWeek.Sunday, "20:00", "08:00"), Row(IsoDayOfWeek.Monday, "08:00", "22:00")) },
        { "? availability.openingHours[0]: Åpningstiden 20:00–08:01 går over midnatt og varer i 12 timer. Bytt om klokkeslettene hvis de er i feil rekkefølge.", Open(Row(IsoDayOfWeek.Sunday, "20:00", "08:01")) },
        { "availability.openingHours[0]: from mangler. Fyll ut feltet.\n? availability.openingHours: Det er ingen åpningstider, så ingenting kan bookes. Legg til minst én aktiv dag.", Open(new OpeningHours() { Day = IsoDayOfWeek.Monday, To = ClockTime.Of(8) }) },
        { "availability.openingHours[0]: to mangler. Fyll ut feltet.\n? availability.openingHours: Det er ingen åpningstider, så ingenting kan bookes. Legg til minst én aktiv dag.", Open(new OpeningHours() { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8) }) },
        { "availability.openingHours[0]: day mangler. Fyll ut feltet.\n? availability.openingHours: Det er ingen åpningstider, så ingenting kan bookes. Legg til minst én aktiv dag.", Open(new OpeningHours() { From = ClockTime.Of(8), To = ClockTime.Of(9) }) },
        { "availability.openingHours[0]: day mangler. Fyll ut feltet.\n? availability.openingHours: Det er ingen åpningstider, så ingenting kan bookes. Legg til minst én aktiv dag.", Open(Row(IsoDayOfWeek.None, "08:00", "09:00")) },
        { "availability.openingHours[0]: day mangler. Fyll ut feltet.\n? availability.openingHours: Det er ingen åpningstider, så ingenting kan bookes. Legg til minst én aktiv dag.", Open(Row((IsoDayOfWeek)8, "08:00", "09:00")) },
        { "availability.openingHours[0]: 24:00 er utenfor 00:00–23:59. Velg en verdi innenfor.\n? availability.openingHours: Det er ingen åpningstider, så ingenting kan bookes. Legg til minst én aktiv dag.", Open(Row(IsoDayOfWeek.Monday, "24:00", "09:00")) },
        { "? availability.openingHours[0]: Åpningstiden 16:00–08:30 går over midnatt og varer i 16 timer. Bytt om klokkeslettene hvis de er i feil rekkefølge.", Open(Row(IsoDayOfWeek.Monday, "16:00", "08:30")) },
        { "availability.openingHours[1]: Åpningstiden overlapper availability.openingHours[0] på Tirsdag. Slå dem sammen, eller rett klokkeslettene.", Open(Row(IsoDayOfWeek.Tuesday, "12:00", "14:00"), Row(IsoDayOfWeek.Tuesday, "08:00", "13:00")) },
        { "availability.openingHours[1]: Åpningstiden overlapper availability.openingHours[0] på Mandag. Slå dem sammen, eller rett klokkeslettene.", Open(Row(IsoDayOfWeek.Monday, "01:00", "05:00"), Row(IsoDayOfWeek.Sunday, "20:00", "02:00"), Row(IsoDayOfWeek.Sunday, "08:00", "09:00")) },
        { "? availability.openingHours: Det er ingen åpningstider, så ingenting kan bookes. Legg til minst én aktiv dag.", new() { Id = "hall" } },
        { "", new() { Id = "hall", Availability = new() { PresentationOnly = true } } },
        { "? availability.openingHours: Det er ingen åpningstider, så ingenting kan bookes. Legg til minst én aktiv dag.", new() { Id = "hall", MultiCourt = new() { Courts = [new() { Id = "1" }, new() { Id = "2" }] } } },
        { "zone: Tidssonen Europa/Oslo er ukjent. Bruk en sone fra tz-databasen, som Europe/Oslo.", Hall with { Zone = "Europa/Oslo" } },
        { "availability.availabilityType: Tilgjengeligheten er av typen day. Kompiler den med DayCalendar.", Hall with { Availability = Daily("08:00", "22:00") with { AvailabilityType = AvailabilityType.Day } } },
        { "availability.availabilityType: Tilgjengeligheten er av typen quantity. Kompiler den med InventoryCalendar.", Hall with { Availability = Daily("08:00", "22:00") with { AvailabilityType = AvailabilityType.Quantity } } },
        { "", Except(new AvailabilityException() { FromDate = Date("2026-05-17"), Closed = true }) },
        { "", Except(new AvailabilityException() { FromDate = Date("2026-05-17"), OpeningHours = [Row(null, "10:00", "12:00")] }) },
        { "", Except(new AvailabilityException() { FromDate = Date("2026-05-17"), Closed = true, OpeningHours = [new()] }) },
        { "availability.exceptions[0].openingHours[0]: to mangler. Fyll ut feltet.", Except(new AvailabilityException() { FromDate = Date("2026-05-17"), OpeningHours = [new() { From = ClockTime.Of(8) }] }) },
        { "? availability.exceptions[0]: Unntaket fra 2026-05-17 har ingen åpningstider og er ikke merket som stengt, så dagen er stengt. Legg til tider, eller merk den som stengt.", Except(new AvailabilityException() { FromDate = Date("2026-05-17") }) },
        { "availability.exceptions[0]: fromDate mangler. Fyll ut feltet.", Except(new AvailabilityException() { Name = "17. mai", Closed = true }) },
        { "availability.exceptions[0]: Siste dato 2026-05-16 er før første dato 2026-05-17. Bytt om datoene.", Except(new AvailabilityException() { FromDate = Date("2026-05-17"), ToDate = Date("2026-05-16") }) },
        { "? availability.exceptions: Unntakene Påske og u3 gjelder begge 2026-04-06, og det første brukes. Fjern datoen fra ett av dem.", Except(Closed("Jul", "2026-12-24", "2026-12-26"), Closed("Påske", "2026-04-02", "2026-04-06"), new AvailabilityException() { Id = "u3", FromDate = Date("2026-04-06"), Closed = true }) },
        { "? availability.exceptions: Unntakene Jul og – gjelder begge 2026-12-25, og det første brukes. Fjern datoen fra ett av dem.", Except(Closed("Jul", "2026-12-24", "2026-12-26"), new AvailabilityException() { FromDate = Date("2026-12-25"), Closed = true }) },
        { "", Except(Closed("Jul", "2026-12-24", "2026-12-26"), Closed("Romjul", "2026-12-27", "2026-12-30")) },
        { "timeLogic.blackoutPeriods[0]: toDate mangler. Fyll ut feltet.", Black(new BlackoutPeriod() { FromDate = Date("2026-07-01") }) },
        { "timeLogic.blackoutPeriods[0]: fromDate mangler. Fyll ut feltet.", Black(new BlackoutPeriod() { ToDate = Date("2026-07-01") }) },
        { "timeLogic.blackoutPeriods[0]: Siste dato 2026-07-01 er før første dato 2026-07-02. Bytt om datoene.", Black(new BlackoutPeriod() { FromDate = Date("2026-07-02"), ToDate = Date("2026-07-01") }) },
        { "", Black(new BlackoutPeriod() { FromDate = Date("2026-07-02"), ToDate = Date("2026-07-01"), Recurring = true }) },
        { "timeLogic.minDuration: Minste varighet 120 er lengre enn største varighet 60. Bytt om verdiene, eller rett en av dem.", Hall with { TimeLogic = new() { MinDurationMinutes = 120, MaxDurationMinutes = 60 } } },
        { "", Hall with { TimeLogic = new() { MinDurationMinutes = 120, MaxDurationMinutes = 120 } } },
        { "timeLogic: Ingen varighet mellom 61 og 100 minutter går opp i tidsluker på 60 minutter. Endre tidsluken eller varighetene.", Hall with { TimeLogic = new() { MinDurationMinutes = 61, MaxDurationMinutes = 100 } } },
        { "timeLogic: Ingen varighet mellom 60 og 59 minutter går opp i tidsluker på 60 minutter. Endre tidsluken eller varighetene.", Hall with { TimeLogic = new() { MaxDurationMinutes = 59 } } },
        { "? timeLogic: Varighetene går ikke opp i tidsluker på 60 minutter, og er rundet av til 120–180. Velg varigheter som går opp.", Hall with { TimeLogic = new() { MinDurationMinutes = 90, MaxDurationMinutes = 200 } } },
        { "timeLogic: Ingen varighet mellom 90 og 90 minutter går opp i tidsluker på 60 minutter. Endre tidsluken eller varighetene.", Hall with { TimeLogic = new() { MinDurationMinutes = 90, MaxDurationMinutes = 90 } } },
        { "? timeLogic: Varighetene går ikke opp i tidsluker på 60 minutter, og er rundet av til 120–∞. Velg varigheter som går opp.", Hall with { TimeLogic = new() { MinDurationMinutes = 90 } } },
        { "multiCourt.bookingRules.slotDurationMinutes: En tidsluke kan ikke være på 20 minutter. Velg en av disse: 30, 45, 60.", Padel(new() { SlotDurationMinutes = 20 }) },
        { "multiCourt.bookingRules.slotDurationMinutes: En tidsluke kan ikke være på 20 minutter. Velg en av disse: 30, 45, 60.", Padel(new() { SlotDurationMinutes = 20, MinDurationMinutes = 40 }) },
        { "? availability.openingHours[2]: Åpningstiden 12:00–11:00 går over midnatt og varer i 23 timer. Bytt om klokkeslettene hvis de er i feil rekkefølge.\navailability.openingHours[2]: Åpningstiden overlapper availability.openingHours[0] på Mandag. Slå dem sammen, eller rett klokkeslettene.", Open(Row(IsoDayOfWeek.Monday, "01:00", "05:00"), Row(IsoDayOfWeek.Saturday, "20:00", "21:00"), Row(IsoDayOfWeek.Sunday, "12:00", "11:00")) },
        { "multiCourt.bookingRules.minDurationMinutes: 30 minutter kan ikke velges med tidsluker på 60 minutter. Velg en av disse: 60, 120.\nmultiCourt.bookingRules.maxDurationMinutes: 60 minutter kan ikke velges med tidsluker på 60 minutter. Velg en av disse: 120, 180, 240.\n? multiCourt.courts[0]: Varighetene går ikke opp i tidsluker på 60 minutter, og er rundet av til 60–60. Velg varigheter som går opp.", Padel(new() { SlotDurationMinutes = 60, MinDurationMinutes = 30, MaxDurationMinutes = 60 }, courts: 1) },
        { "multiCourt.bookingRules.minDurationMinutes: Minste varighet 90 er lengre enn største varighet 60. Bytt om verdiene, eller rett en av dem.", Padel(new() { SlotDurationMinutes = 30, MinDurationMinutes = 90, MaxDurationMinutes = 60 }) },
        { "multiCourt.bookingRules.minDurationMinutes: 30 minutter kan ikke velges med tidsluker på 45 minutter. Velg en av disse: 45, 90.\n? multiCourt.courts[0]: Varighetene går ikke opp i tidsluker på 45 minutter, og er rundet av til 45–∞. Velg varigheter som går opp.", Padel(new() { MinDurationMinutes = 30 }, courts: 1) with { Availability = Daily("08:00", "22:00", 45) } },
        { "", Padel(new() { MinDurationMinutes = 30 }) with { Availability = Daily("08:00", "22:00", 30) } },
        { "multiCourt.courts[0].bookingRulesOverride.slotDurationMinutes: En tidsluke kan ikke være på 25 minutter. Velg en av disse: 30, 45, 60.", Courts(new Court() { Id = "1", BookingRulesOverride = new() { SlotDurationMinutes = 25 } }) },
        { "multiCourt.courts[0].bookingRulesOverride.maxDurationMinutes: 120 minutter kan ikke velges med tidsluker på 45 minutter. Velg en av disse: 90, 135, 180.\n? multiCourt.courts[0]: Varighetene går ikke opp i tidsluker på 45 minutter, og er rundet av til 45–90. Velg varigheter som går opp.", Courts(new Court() { Id = "1", BookingRulesOverride = new() { SlotDurationMinutes = 45, MaxDurationMinutes = 120 } }) },
        { "multiCourt.courts[1].id: Id-en 1 er brukt to ganger. Bruk ulike id-er.\nmultiCourt.courts[2].id: Id mangler. Oppgi en som ikke er i bruk.\nmultiCourt.courts[3].id: Id mangler. Oppgi en som ikke er i bruk.", Courts(new Court() { Id = "1" }, new Court() { Id = "1" }, new Court() { Name = "Bane 3" }, new Court() { Id = " " }) },
        { "multiCourt.courts[0].bookingSlots[0].courtId: Tidsluken ligger under 1, men courtId er 2. Flytt tidsluken, eller rett courtId.", Courts(new Court() { Id = "1", BookingSlots = [Slot(8) with { CourtId = "2" }] }) },
        { "multiCourt.courts[0].id: Id mangler. Oppgi en som ikke er i bruk.", Courts(new Court() { BookingSlots = [Slot(8) with { CourtId = "2" }] }) },
        { "", Courts(new Court() { Id = "1", BookingSlots = [Slot(8) with { CourtId = "1" }] }) },
        { "multiCourt.courts[0].bookingSlots[0]: dayOfWeek mangler. Fyll ut feltet.\nmultiCourt.courts[0].bookingSlots[1]: to mangler. Fyll ut feltet.", Courts(new Court() { Id = "1", BookingSlots = [Slot(8) with { DayOfWeek = null }, Slot(9) with { TimeTo = null }] }) },
        { "roomStructure.subRooms: Lokalet er delbart, men har ingen underrom. Legg til underrom, eller merk det som ikke delbart.", Hall with { RoomStructure = new() { IsDivisible = true } } },
        { "? venueCapacity.maxPersons: maxPersons mangler. Fyll ut feltet.\nroomStructure.subRooms[1].id: Id-en a er brukt to ganger. Bruk ulike id-er.\nroomStructure.subRooms[2].id: Id-en hall er brukt to ganger. Bruk ulike id-er.", Hall with { RoomStructure = new() { IsDivisible = true, CanBookSimultaneously = true, SubRooms = [new() { Id = "a" }, new() { Id = "a" }, new() { Id = "hall" }] } } },
        { "? seasonBooking.frameTimeSlots[0]: Rammetiden til IL Fram er ikke knyttet til noen bane, så den opptar alle 4. Legg den på banens egne tidsluker hvis den bare gjelder én.", Padel() with { SeasonBooking = Season(new FrameTimeSlot() { DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(17), TimeTo = ClockTime.Of(18), AllocatedTo = "IL Fram" }) } },
        { "seasonBooking.frameTimeSlots[0]: dayOfWeek mangler. Fyll ut feltet.\nseasonBooking.frameTimeSlots[1]: from mangler. Fyll ut feltet.", Padel(courts: 1) with { SeasonBooking = Season(new FrameTimeSlot() { TimeFrom = ClockTime.Of(17), TimeTo = ClockTime.Of(18), AllocatedTo = "IL Fram" }, new FrameTimeSlot() { AllocatedTo = "IL Fram" }, new FrameTimeSlot()) } },
        { "", Hall with { SeasonBooking = new() { Enabled = false, FrameTimeSlots = [new() { AllocatedTo = "IL Fram" }] } } },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Compile_TellsWhatIsWrongWithADocument(string told, FacilitySections sections) => Assert.Equal(told, Told(SlotCalendar.Compile(sections).Findings));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Compile_MakesACalendarUnlessThereAreErrors(string told, FacilitySections sections) =>
        Assert.Equal(told.Split('\n').All(line => line.Length == 0 || line[0] == '?'), SlotCalendar.Compile(sections).IsT0);

    [Fact]
    public void Compile_TellsThatUnitsAreMissing() => Assert.Equal(
        "units: Antall enheter mangler. Oppgi hvor mange som finnes.", Told(InventoryCalendar.Compile(new() { Id = "telt", Availability = new() { AvailabilityType = AvailabilityType.Quantity } }).Findings));

    [Fact]
    public void Compile_TellsWhichLevelsAreDoubtful()
    {
        Assert.Equal("? priorityRules.levels: Ingen bruksnivåer er rangert, så alle har lik prioritet. Legg til nivåene i ønsket rekkefølge.", Told(CourtPriority.Compile(new()).Findings));
        Assert.Equal("? priorityRules.levels[2]: Nivået match er ført opp to ganger, og det første brukes. Fjern det andre.", Told(CourtPriority.Compile(new() { Levels = [CourtPriorityLevel.Match, CourtPriorityLevel.Training, CourtPriorityLevel.Match] }).Findings));
    }

    [Fact]
    public void Occupied_TellsWhichBookingsAreDoubtful()
    {
        var courts = Calendar(Padel(courts: 2));

        Assert.Equal(
            "[4]: Slutten 2026-01-19T10:00:00Z må være etter starten 2026-01-19T10:00:00Z. Velg en senere slutt.\n[5]: «bane-9» finnes ikke her. Velg en av disse: bane-1, bane-2.\n[6]: Her er det flere å velge mellom, og ingen er valgt. Velg en av disse: bane-1, bane-2.\n? : Bookingene b og a overlapper fra 2026-01-19T10:00:00Z. Flytt en av dem.\n? : Bookingene d og a overlapper fra 2026-01-19T11:00:00Z. Flytt en av dem.",
            Told(courts.CreateOccupancy(
            [
                Booking("bane-1", "2026-01-19T12:00", "2026-01-19T13:00", "d"),
                Booking("bane-1", "2026-01-19T10:00", "2026-01-19T14:00", "a"),
                Booking("bane-1", "2026-01-19T11:00", "2026-01-19T12:00", "b"),
                Booking("bane-1", "2026-01-19T14:00", "2026-01-19T15:00", "c"),
                Booking("bane-1", "2026-01-19T11:00", "2026-01-19T11:00", "null"),
                Booking("bane-9", "2026-01-19T11:00", "2026-01-19T12:00"),
                Booking(null, "2026-01-19T11:00", "2026-01-19T12:00"),
            ]).Findings));
    }

    private static FacilitySections Open(params ReadOnlySpan<OpeningHours> rows) => new() { Id = "hall", Availability = new() { OpeningHours = ValueList.Create(rows) } };

    private static FacilitySections Except(params ReadOnlySpan<AvailabilityException> exceptions) =>
        Hall with { Availability = Daily("08:00", "22:00") with { Exceptions = ValueList.Create(exceptions) } };

    private static FacilitySections Black(BlackoutPeriod period) => Hall with { TimeLogic = new() { BlackoutPeriods = [period] } };

    private static FacilitySections Courts(params ReadOnlySpan<Court> courts) => Padel() with { MultiCourt = new() { Courts = ValueList.Create(courts) } };

    private static SeasonBooking Season(params ReadOnlySpan<FrameTimeSlot> slots) => new() { Enabled = true, FrameTimeSlots = ValueList.Create(slots) };

    private static AvailabilityException Closed(string name, string from, string to) => new() { Name = name, FromDate = Date(from), ToDate = Date(to), Closed = true };

    private static BookingSlot Slot(int hour) => new() { DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(hour), TimeTo = ClockTime.Of(hour + 1) };

    private static string Told(ValueList<Finding> findings) => string.Join('\n', findings.Select(finding =>
        $"{(finding.Severity == FindingSeverity.Error ? "" : "? ")}{finding.Field}: {SchedulingTexts.Table.Render(finding, Language.Nb)}"));
}
