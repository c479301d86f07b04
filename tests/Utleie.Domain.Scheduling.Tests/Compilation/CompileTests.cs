using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Compilation;

public sealed class CompileTests
{
    /// <summary>001 §6.2: "Tilgjengelige tidsluke-valg for admin".</summary>
    [Theory]
    [InlineData(30, "30 60 90", "60 90 120")]
    [InlineData(45, "45 90", "90 135 180")]
    [InlineData(60, "60 120", "120 180 240")]
    public void Lengths_AreThoseOfTheTable(int slot, string shortest, string longest)
    {
        var allowedShort = Minutes(shortest);
        var allowedLong = Minutes(longest);
        for (var minutes = 15; minutes <= 300; minutes += 15)
        {
            Assert.Equal(allowedShort.Contains(minutes), !Has(new() { SlotDurationMinutes = slot, MinDurationMinutes = minutes }, "length-not-allowed"));
            Assert.Equal(allowedLong.Contains(minutes), !Has(new() { SlotDurationMinutes = slot, MaxDurationMinutes = minutes }, "length-not-allowed"));
        }

        var told = Findings(Padel(new() { SlotDurationMinutes = slot, MinDurationMinutes = 7 })).Single(finding => finding.Code == "length-not-allowed");
        Assert.Equal("multiCourt.bookingRules.minDurationMinutes", told.Field);
        Assert.Equal(shortest.Replace(" ", ", ", StringComparison.Ordinal), told.Arguments.Single(argument => argument.Name == "allowed").Value);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(0)]
    [InlineData(-30)]
    [InlineData(90)]
    public void Slot_OutsideTheTableIsAnError(int slot) =>
        Assert.Equal("30, 45, 60", Findings(Padel(new() { SlotDurationMinutes = slot })).Single(finding => finding.Code == "slot-not-allowed").Arguments.Single(argument => argument.Name == "allowed").Value);

    [Fact]
    public void Override_ReplacesTheNamedRulesForThatCourtOnly()
    {
        var sections = Padel(new() { SlotDurationMinutes = 60, MinDurationMinutes = 60, MaxDurationMinutes = 120, BufferMinutes = 10 });
        var courts = sections.MultiCourt!.Courts.Select((court, i) => i == 1 ? court with { BookingRulesOverride = new() { SlotDurationMinutes = 30, MinDurationMinutes = 90 } } : court);

        var calendar = Calendar(sections with { MultiCourt = sections.MultiCourt with { Courts = [.. courts] } });

        Assert.Equal(["60/60/120/10", "30/90/120/10", "60/60/120/10"], calendar.Courts.Take(3).Select(court => $"{court.SlotMinutes}/{court.MinMinutes}/{court.MaxMinutes}/{court.GapMinutes}"));
    }

    /// <summary>D24, D63: the court's own, else those of all courts, else the time rules; of buffers the larger, and a venue's rigging counts.</summary>
    [Fact]
    public void Rules_AreTakenFromTheNearestPlaceThatHasThem()
    {
        var sections = new FacilitySections
        {
            Id = "anlegg",
            Availability = Daily("08:00", "22:00", 45),
            TimeLogic = new() { MinDurationMinutes = 90, MaxDurationMinutes = 360, BufferBeforeMinutes = 5, BufferAfterMinutes = 5 },
            SetupMinutes = 7,
            MultiCourt = new()
            {
                BookingRules = new() { SlotDurationMinutes = 30, MaxDurationMinutes = 120, BufferMinutes = 10, AdvanceBookingDays = 14 },
                Courts =
                [
                    new() { Id = "1" },
                    new() { Id = "2", BookingRulesOverride = new() { MinDurationMinutes = 60, MaxDurationMinutes = 90, BufferMinutes = 20, AdvanceBookingDays = 7 } },
                    new() { Id = "3", BookingRulesOverride = new() { BufferMinutes = 0 } },
                ],
            },
        };
        var calendar = Calendar(sections);
        var inherited = Calendar(sections with { MultiCourt = new() { Courts = [new() { Id = "1" }] } });

        Assert.Equal(["30/90/120/10", "30/60/90/20", "30/90/120/7"], Told(calendar));
        Assert.Equal("45/90/360/7", Told(inherited)[0]);
        Assert.Equal(
            [true, false, true],
            calendar.Courts.Select(court => calendar.Decide(Booking(court.Id, "2026-01-29T08:00", "2026-01-29T09:30"), now: At("2026-01-19T08:00")).Codes().Length == 0));

        static string[] Told(SlotCalendar calendar) => [.. calendar.Courts.Select(court => $"{court.SlotMinutes}/{court.MinMinutes}/{court.MaxMinutes}/{court.GapMinutes}")];
    }

    /// <summary>D27a: keys fall together where spans do, so their pieces divide slots, gaps, openings and the zone's hours.</summary>
    [Theory]
    [InlineData(60, 0, "08:00", null, "Europe/Oslo", 60)]
    [InlineData(60, 25, "08:00", null, "Europe/Oslo", 5)]
    [InlineData(60, 0, "08:10", null, "Europe/Oslo", 10)]
    [InlineData(60, 0, "08:00", "09:12", "Europe/Oslo", 12)]
    [InlineData(60, 0, "08:00", "08:00", "Europe/Oslo", 60)]
    [InlineData(60, 0, "08:00", null, "Asia/Kathmandu", 15)]
    [InlineData(45, 0, "00:00", null, "UTC", 45)]
    public void Raster_DividesAllThatTimesBeginAt(int slot, int gap, string opening, string? exception, string zone, int raster)
    {
        var sections = Venue(opening, "22:00", slot, new() { BufferAfterMinutes = gap });
        var exceptions = exception is null ? [] : new[] { new AvailabilityException { FromDate = Date("2026-01-19"), OpeningHours = [Row(null, exception, "12:00")] } };

        Assert.Equal(raster, Calendar(sections with { Zone = zone, Availability = sections.Availability! with { Exceptions = [.. exceptions] } }).RasterMinutes);
    }

    [Fact]
    public void Raster_DividesTheHoursOfATemplate() => Assert.Equal(20, Calendar(new()
    {
        Id = "anlegg",
        MultiCourt = new() { Courts = [new() { Id = "1", BookingSlots = [Slot(8) with { TimeFrom = ClockTime.Of(8, 20), TimeTo = ClockTime.Of(9, 20) }] }] },
    }).RasterMinutes);

    [Theory]
    [InlineData("08:00", "12:00", "11:00", "13:00", true)]
    [InlineData("08:00", "12:00", "12:00", "13:00", false)]
    [InlineData("08:00", "12:00", "08:00", "12:00", true)]
    [InlineData("00:00", "00:00", "23:00", "23:30", true)]
    public void Openings_ThatOverlapAreAnError(string from, string to, string otherFrom, string otherTo, bool overlap) =>
        Assert.Equal(overlap, Findings(Open(Row(IsoDayOfWeek.Monday, from, to), Row(IsoDayOfWeek.Monday, otherFrom, otherTo))).Any(finding => finding.Code == "opening-overlap"));

    [Fact]
    public void Openings_OverlapOverMidnightAndOverTheWeeksEnd()
    {
        Assert.Contains(Findings(Open(Row(IsoDayOfWeek.Friday, "20:00", "02:00"), Row(IsoDayOfWeek.Saturday, "01:00", "05:00"))), finding => finding.Code == "opening-overlap");
        var told = Assert.Single(Findings(Open(Row(IsoDayOfWeek.Monday, "01:00", "05:00"), Row(IsoDayOfWeek.Sunday, "20:00", "02:00"))));
        Assert.Equal(("availability.openingHours[1]", "opening-overlap"), (told.Field, told.Code));
    }

    [Fact]
    public void Openings_ThatLookReversedAreWarnedOf()
    {
        var told = Assert.Single(Findings(Open(Row(IsoDayOfWeek.Monday, "16:00", "08:00"))));

        Assert.Equal(("availability.openingHours[0]", "opening-reversed", FindingSeverity.Warning), (told.Field, told.Code, told.Severity));
        Assert.Empty(Findings(Open(Row(IsoDayOfWeek.Monday, "20:00", "04:00"))));
    }

    [Fact]
    public void Draft_IsToldAllThatIsMissingAtOnce()
    {
        var sections = new FacilitySections
        {
            Id = "anlegg",
            Zone = "Europa/Oslo",
            Availability = new()
            {
                OpeningHours = [new() { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8) }, new() { From = ClockTime.Of(8), To = ClockTime.Of(10) }],
                Exceptions = [new() { Name = "x" }, new() { FromDate = Date("2026-02-02"), ToDate = Date("2026-02-01") }],
            },
            TimeLogic = new() { MinDurationMinutes = 120, MaxDurationMinutes = 60, BufferAfterMinutes = -1, BlackoutPeriods = [new() { FromDate = Date("2026-02-02") }] },
            MultiCourt = new()
            {
                Courts =
                [
                    new() { Id = "1", BookingSlots = [new() { CourtId = "2", DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(8), TimeTo = ClockTime.Of(9) }] },
                    new() { Id = "1" },
                    new() { Name = "uten id" },
                ],
            },
        };

        Assert.Equal(
            [
                "timeLogic.bufferAfter out-of-range", "timeLogic.minDuration min-above-max", "zone unknown-zone", "availability.openingHours[0] incomplete",
                "availability.openingHours[1] incomplete", "availability.exceptions[0] incomplete", "availability.exceptions[1] dates-reversed",
                "timeLogic.blackoutPeriods[0] incomplete", "multiCourt.courts[0].bookingSlots[0].courtId slot-of-other-court", "timeLogic.minDuration min-above-opening",
                "multiCourt.courts[1].id duplicate-id", "multiCourt.courts[2].id missing-id",
            ],
            Findings(sections).Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => $"{finding.Field} {finding.Code}"));
    }

    [Fact]
    public void Type_OfAnotherCalendarIsAnErrorThatNamesIt()
    {
        var told = Assert.Single(Findings(Venue("08:00", "22:00") with { Availability = Daily("08:00", "22:00") with { AvailabilityType = AvailabilityType.Day } }));

        Assert.Contains(new Argument("calendar", "DayCalendar"), told.Arguments);
    }

    [Fact]
    public void Lengths_OfAVenueAreRoundedToSlotsWithAWarning()
    {
        var sections = Venue("08:00", "22:00", 60, new() { MinDurationMinutes = 90, MaxDurationMinutes = 200 });

        Assert.Equal("length-rounded", Assert.Single(Findings(sections)).Code);
        Assert.Equal((120, 180), (Calendar(sections).Courts[0].MinMinutes, Calendar(sections).Courts[0].MaxMinutes));
        Assert.Contains(Findings(Venue("08:00", "22:00", 60, new() { MinDurationMinutes = 61, MaxDurationMinutes = 100 })), finding => finding.Code == "no-length-fits");
    }

    [Fact]
    public void Template_OpensACourtWhoseFacilityHasNoHours()
    {
        var calendar = Calendar(new()
        {
            Id = "anlegg",
            MultiCourt = new() { Courts = [new() { Id = "1", BookingSlots = [Slot(8), Slot(9), Slot(10, BookingSlotStatus.Blocked)] }] },
        });

        Assert.Equal(["08:00", "09:00"], calendar.Starts(calendar.Courts[0], Date("2026-01-19"), Duration.FromHours(1), calendar.Empty, Now).Clocks());
    }

    [Fact]
    public void Template_DoesNotOpenACourtWhoseFacilityHasHours()
    {
        var calendar = Calendar(Padel() with { MultiCourt = new() { Courts = [new() { Id = "1", BookingSlots = [Slot(6)] }] } });

        Assert.Equal(["outside-opening"], calendar.Decide(Booking("1", "2026-01-19T06:00", "2026-01-19T07:00")).Codes());
        Assert.Empty(calendar.Decide(Booking("1", "2026-01-19T21:00", "2026-01-19T22:00")).Codes());
    }

    /// <summary>D25: what is blocked is blocked, what is held is booked and keeps its buffer; over midnight too.</summary>
    [Fact]
    public void Template_IsShownWithItsBuffers()
    {
        var calendar = Calendar(Venue("00:00", "00:00", time: new() { BufferAfterMinutes = 60 }) with
        {
            MultiCourt = new() { BookingRules = new() { SlotDurationMinutes = 60 }, Courts = [new() { Id = "1", BookingSlots = [Slot(3, BookingSlotStatus.Blocked), Slot(8, BookingSlotStatus.Booked), Slot(0, BookingSlotStatus.Booked), Slot(23, BookingSlotStatus.Booked)] }] },
        });

        Assert.Equal("B-.X...-B-............-B", Drawn("2026-01-19"));
        Assert.Equal("-.......................", Drawn("2026-01-20"));
        Assert.Equal(".......................-", Drawn("2026-01-18"));
        Assert.Equal(["buffer"], calendar.Decide(Booking("1", "2026-01-18T23:00", "2026-01-19T00:00")).Codes());
        Assert.Equal(["buffer"], calendar.Decide(Booking("1", "2026-01-20T00:00", "2026-01-20T01:00")).Codes());
        Assert.Empty(calendar.Decide(Booking("1", "2026-01-18T22:00", "2026-01-18T23:00")).Codes());
        Assert.Empty(calendar.Decide(Booking("1", "2026-01-20T01:00", "2026-01-20T02:00")).Codes());

        string Drawn(string date) => string.Concat(calendar.Day(Date(date), calendar.Empty, Now)[0].Select(cell => cell.Status switch
        {
            CellStatus.Free => '.',
            CellStatus.Booked => 'B',
            CellStatus.Blocked => 'X',
            _ => '-',
        }));
    }

    [Fact]
    public void Template_OfAnHourThatIsSkippedIsInNobodysWay()
    {
        var hour = Slot(2, BookingSlotStatus.Blocked) with { DayOfWeek = IsoDayOfWeek.Sunday };
        var calendar = Calendar(Venue("00:00", "00:00") with { MultiCourt = new() { Courts = [new() { Id = "1", BookingSlots = [hour] }] } });

        Assert.Empty(calendar.Decide(Booking("1", "2026-03-29T01:00", "2026-03-29T04:00")).Codes());
        Assert.Equal(["blocked-slot"], calendar.Decide(Booking("1", "2026-03-22T01:00", "2026-03-22T04:00")).Codes());
    }

    [Theory]
    [InlineData("2026-01-05", "")]
    [InlineData("2026-01-12", "frame-time")]
    [InlineData("2026-01-13", "")]
    [InlineData("2026-01-19", "frame-time")]
    [InlineData("2026-01-26", "")]
    public void Season_IncludesItsFirstAndLastDate(string date, string codes)
    {
        var calendar = Calendar(Padel() with
        {
            SeasonBooking = new()
            {
                Enabled = true,
                SeasonStart = Date("2026-01-12"),
                SeasonEnd = Date("2026-01-19"),
                FrameTimeSlots = [new() { DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(17), TimeTo = ClockTime.Of(18), AllocatedTo = "IL Fram" }],
            },
        });

        Assert.Equal(codes, string.Join(' ', calendar.Decide(Booking("bane-1", $"{date}T17:00", $"{date}T18:00")).Codes()));
    }

    [Fact]
    public void Season_HoldsItsHoursOnEveryCourtInItsDatesOnly()
    {
        var sections = Padel() with
        {
            SeasonBooking = new()
            {
                Enabled = true,
                SeasonStart = Date("2026-01-12"),
                SeasonEnd = Date("2026-01-25"),
                FrameTimeSlots = [new() { DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(17), TimeTo = ClockTime.Of(18), AllocatedTo = "IL Fram" }, new() { DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(18), TimeTo = ClockTime.Of(19) }],
            },
        };

        Assert.Equal("frame-time-on-all-courts", Assert.Single(Findings(sections)).Code);
        Assert.Equal(["frame-time"], Calendar(sections).Decide(Booking("bane-3", "2026-01-19T17:00", "2026-01-19T18:00")).Codes());
        Assert.Empty(Calendar(sections).Decide(Booking("bane-3", "2026-01-19T18:00", "2026-01-19T19:00")).Codes());
        Assert.Empty(Calendar(sections).Decide(Booking("bane-3", "2026-01-26T17:00", "2026-01-26T18:00")).Codes());
    }

    [Fact]
    public void Compile_EndsOnDocumentsOfAnySize()
    {
        var rows = Enumerable.Range(0, 20_000).Select(_ => Row(IsoDayOfWeek.Monday, "08:00", "22:00"));
        var exceptions = Enumerable.Range(0, 20_000).Select(i => new AvailabilityException { FromDate = Date("2026-01-01").PlusDays(i % 300), Closed = true });

        Assert.Equal(200, Findings(new() { Id = "x", Availability = new() { OpeningHours = [.. rows], Exceptions = [.. exceptions] } }).Count);
    }

    private static BookingSlot Slot(int hour, BookingSlotStatus status = BookingSlotStatus.Available) =>
        new() { DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(hour), TimeTo = ClockTime.Of(hour + 1), Status = status };

    private static FacilitySections Open(params ReadOnlySpan<OpeningHours> rows) => new() { Id = "hall", Availability = new() { OpeningHours = ValueList.Create(rows) } };

    private static ValueList<Finding> Findings(FacilitySections sections) => SlotCalendar.Compile(sections).Findings;

    private static bool Has(CourtBookingRules rules, string code) => Findings(Padel(rules)).Any(finding => finding.Code == code);

    private static int[] Minutes(string words) => [.. words.Split(' ').Select(word => int.Parse(word, System.Globalization.CultureInfo.InvariantCulture))];
}
