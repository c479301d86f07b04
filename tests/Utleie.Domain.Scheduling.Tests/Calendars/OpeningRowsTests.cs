using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Wire;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

public sealed class OpeningRowsTests
{
    private static readonly SchoolCalendar School = new()
    {
        Id = "skaun",
        SchoolYears = [new() { From = Date("2026-08-17"), To = Date("2027-06-18"), Holidays = [new() { Name = "Høstferie", From = Date("2026-10-05"), To = Date("2026-10-09") }] }],
    };

    /// <summary>Every day 08–22; each row of the table is added.</summary>
    public static TheoryData<string, string, string> Rows => new()
    {
        // D190
        { """{"day":"Mandag","from":"22:00","to":"23:00","validFrom":"2026-08-20","validTo":"2027-06-20"}""", "2026-08-17", "08-22" },
        { """{"day":"Mandag","from":"22:00","to":"23:00","validFrom":"2026-08-24","validTo":"2026-08-31"}""", "2026-08-24", "08-23" },
        { """{"day":"Mandag","from":"22:00","to":"23:00","validFrom":"2026-08-24","validTo":"2026-08-31"}""", "2026-08-31", "08-23" },
        { """{"day":"Mandag","from":"22:00","to":"23:00","validFrom":"2026-08-24","validTo":"2026-08-31"}""", "2026-09-07", "08-22" },
        { """{"day":"Mandag","from":"22:00","to":"23:00","validTo":"2026-08-31"}""", "2020-01-06", "08-23" },
        { """{"day":"Mandag","from":"06:00","to":"08:00","seasonStart":"11-02","seasonEnd":"01-04"}""", "2026-11-02", "06-22" },
        { """{"day":"Mandag","from":"06:00","to":"08:00","seasonStart":"11-02","seasonEnd":"01-04"}""", "2027-01-04", "06-22" },
        { """{"day":"Mandag","from":"06:00","to":"08:00","seasonStart":"11-02","seasonEnd":"01-04"}""", "2027-01-11", "08-22" },
        { """{"day":"Mandag","from":"06:00","to":"08:00","seasonStart":"02-29","seasonEnd":"02-29"}""", "2028-02-28", "08-22" },
        { """{"day":"Tirsdag","from":"06:00","to":"08:00","seasonStart":"02-29","seasonEnd":"02-29"}""", "2028-02-29", "06-22" },
        { """{"day":"Søndag","from":"06:00","to":"08:00","seasonStart":"02-29","seasonEnd":"02-29"}""", "2027-02-28", "06-22" },
        { """{"closed":true,"seasonStart":"07-01","seasonEnd":"07-31"}""", "2026-07-31", "" },
        { """{"closed":true,"seasonStart":"07-01","seasonEnd":"07-31"}""", "2026-08-01", "08-22" },
        // D191
        { """{"dayTypes":["helligdag"],"closed":true}""", "2027-05-17", "" },
        { """{"dayTypes":["helligdag"],"closed":true}""", "2027-05-18", "08-22" },
        { """{"dayTypes":["førHelligdag"],"from":"08:00","to":"14:00"}""", "2027-05-16", "08-14" },
        { """{"dayTypes":["førHelligdag"],"from":"08:00","to":"14:00"}""", "2026-12-24", "08-14" },
        { """{"dayTypes":["lørdag"],"from":"10:00","to":"16:00"}""", "2027-05-22", "10-16" },
        { """{"dayTypes":["lørdag"],"from":"10:00","to":"16:00"}""", "2027-05-01", "08-22" },
        { """{"day":"Fredag","dayTypes":["virkedag"],"from":"08:00","to":"01:00"}""", "2027-05-14", "08-25" },
        { """{"day":"Fredag","dayTypes":["virkedag"],"from":"08:00","to":"01:00"}""", "2027-05-13", "08-22" },
        { """{"day":"Fredag","dayTypes":["virkedag"],"from":"08:00","to":"01:00"}""", "2027-03-26", "08-22" },
        { """{"day":"Mandag","closed":true}""", "2026-08-17", "" },
        { """{"day":"Mandag","closed":false,"from":"06:00","to":"08:00"}""", "2026-08-17", "06-22" },
        // D192
        { """{"day":"Mandag","weeks":"odd","closed":true}""", "2026-12-28", "" },
        { """{"day":"Mandag","weeks":"odd","closed":true}""", "2027-01-04", "" },
        { """{"day":"Mandag","weeks":"even","closed":true}""", "2027-01-04", "08-22" },
        { """{"day":"Mandag","weeks":"even","closed":true}""", "2027-01-11", "" },
        { """{"day":"Lørdag","nth":[1],"closed":true}""", "2026-08-01", "" },
        { """{"day":"Lørdag","nth":[1],"closed":true}""", "2026-08-08", "08-22" },
        { """{"day":"Lørdag","nth":[2,-1],"closed":true}""", "2026-08-08", "" },
        { """{"day":"Lørdag","nth":[2,-1],"closed":true}""", "2026-08-29", "" },
        { """{"day":"Lørdag","nth":[2,-1],"closed":true}""", "2026-08-22", "08-22" },
        { """{"day":"Lørdag","nth":[5],"closed":true}""", "2026-08-29", "" },
        { """{"day":"Lørdag","nth":[5],"closed":true}""", "2026-09-26", "08-22" },
        // D193
        { """{"dayTypes":["skoleferie"],"from":"10:00","to":"18:00"}""", "2026-10-07", "10-18" },
        { """{"dayTypes":["skoleferie"],"from":"10:00","to":"18:00"}""", "2026-10-12", "08-22" },
        { """{"dayTypes":["skoleferie"],"from":"10:00","to":"18:00"}""", "2026-07-07", "10-18" },
        { """{"dayTypes":["skoledag"],"from":"16:00","to":"22:00"}""", "2026-10-12", "16-22" },
        { """{"dayTypes":["skoledag"],"from":"16:00","to":"22:00"}""", "2026-10-07", "08-22" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Day_IsOpenAsTheRowsOfItsDateSay(string row, string date, string open)
    {
        var sections = With(row);
        var day = Date(date);
        Assert.Equal(open, Hours(Calendar(sections), day));

        var days = sections with { Availability = sections.Availability! with { AvailabilityType = AvailabilityType.Day } };
        var cell = DayCalendar.Compile(days).GetValueOrThrow() is var whole ? whole.Days(whole.Courts[0], day, 1, whole.Empty, Instant.MinValue)[0] : null;
        Assert.Equal(open.Length == 0, cell!.Reasons.Any(reason => reason.Code == SchedulingCodes.DayClosed));

        var units = sections with { Units = 3, Availability = sections.Availability! with { AvailabilityType = AvailabilityType.Quantity } };
        var stock = InventoryCalendar.Compile(units).GetValueOrThrow();
        var first = stock.Day(day, stock.Empty, Instant.MinValue).FirstOrDefault(unit => unit.Status != CellStatus.Closed && unit.Status != CellStatus.Unavailable || unit.FreeUnits == 3 && unit.Status != CellStatus.Closed);
        Assert.Equal(open.Length == 0 ? null : open[..2], first is null ? null : Clock(first.Start)[11..13]);
    }

    [Fact]
    public void Decide_NamesTheHolidayThatIsClosed()
    {
        var refused = Calendar(With("""{"dayTypes":["helligdag"],"closed":true}""")).Decide(Booking(null, "2027-05-17T10:00", "2027-05-17T12:00")).AsT1;
        Assert.Equal("day-closed(date: 2027-05-17, name: 2. pinsedag / Grunnlovsdagen)", refused.Reasons[0].ToString());
    }

    [Fact]
    public void Exceptions_GoBeforeEveryRow_AndMayHaveConditions()
    {
        var sections = With("""{"dayTypes":["helligdag"],"closed":true}""");
        sections = sections with
        {
            Availability = sections.Availability! with
            {
                Exceptions = [new() { FromDate = Date("2027-05-10"), ToDate = Date("2027-05-20"), OpeningHours = [Row(null, "12:00", "15:00"), Row(null, "10:00", "20:00") with { DayTypes = ["helligdag"] }] }],
            },
        };
        Assert.Equal("10-20", Hours(Calendar(sections), Date("2027-05-17")));
        Assert.Equal("12-15", Hours(Calendar(sections), Date("2027-05-18")));
        Assert.Equal("", Hours(Calendar(sections), Date("2027-05-23")));
    }

    [Theory]
    [InlineData("opening", "09:30,10:30,11:30,12:30,13:30")]
    [InlineData("clock", "10:00,11:00,12:00,13:00")]
    public void Grid_IsCountedFromTheOpeningOrTheClock(string grid, string starts)
    {
        var sections = Venue("09:30", "14:30");
        sections = sections with { Availability = sections.Availability! with { StartGrid = Enum.Parse<StartGrid>(grid, ignoreCase: true) } };
        var calendar = Calendar(sections);
        Assert.Equal(starts, string.Join(',', calendar.Starts(calendar.Courts[0], Date("2026-08-17"), Duration.FromHours(1), calendar.Empty, Now).Clocks()));
        Assert.Equal(starts.Split(',')[0], Clock(calendar.Day(Date("2026-08-17"), calendar.Empty, Now)[0][0].Start)[11..]);
        var off = calendar.Decide(Booking(null, "2026-08-17T09:40", "2026-08-17T10:40")).AsT1.Reasons.Single();
        Assert.Equal(("off-grid", grid == "clock" ? "2026-08-17 10:00" : "2026-08-17 09:30"), (off.Code, off.Arguments.Single(argument => argument.Name == "earlier").Value));
    }

    [Fact]
    public void ClockGrid_FollowsTheClock_OverExceptionsAndClockChanges()
    {
        var sections = Venue("09:30", "14:30", interval: 120);
        sections = sections with { Availability = sections.Availability! with { StartGrid = StartGrid.Clock, Exceptions = [new() { FromDate = Date("2026-08-18"), OpeningHours = [Row(null, "11:00", "17:00")] }] } };
        var calendar = Calendar(sections);
        Assert.Equal("10:00,12:00", Starts("2026-03-29"));
        Assert.Equal("10:00,12:00", Starts("2026-10-25"));
        Assert.Equal("12:00,14:00", Starts("2026-08-18"));

        string Starts(string date) => string.Join(',', calendar.Starts(calendar.Courts[0], Date(date), Duration.FromHours(2), calendar.Empty, Now).Clocks());
    }

    [Fact]
    public void Compile_NamesEveryConditionThatCannotBeRead()
    {
        var sections = With(
            """{"day":"Mandag","from":"08:00","to":"09:00","nth":[6,1,0],"weeks":"odde","dayTypes":["helg","skoledag"],"validFrom":"2026-02-01","validTo":"2026-01-01","seasonStart":"02-01"}""",
            """{"weeks":"odd","from":"22:00","to":"23:00"}""",
            """{"day":"Mandag","closed":true,"dayType":["helligdag"]}""");
        var errors = SlotCalendar.Compile(sections with { SchoolCalendars = [] }).Findings;
        Assert.Equal(
            [
                "availability.schoolCalendar unknown-school-calendar",
                "availability.openingHours[7].validTo dates-reversed",
                "availability.openingHours[7].seasonEnd incomplete",
                "availability.openingHours[7].dayTypes[0] unknown-day-type",
                "availability.openingHours[7].dayTypes[1] no-school-calendar",
                "availability.openingHours[7].weeks unknown-weeks",
                "availability.openingHours[7].nth[0] unknown-nth",
                "availability.openingHours[7].nth[2] unknown-nth",
                "availability.openingHours[8] incomplete",
                "availability.openingHours[9].dayType misspelt-member",
                "availability.openingHours[9] restriction-unread",
            ],
            errors.Select(finding => $"{finding.Field} {finding.Code}"));
    }

    [Fact]
    public void Compile_NamesAWrongSchoolCalendar_WithItsPlace()
    {
        var wrong = School with { SchoolYears = [new() { From = Date("2027-06-18"), To = Date("2026-08-17") }] };
        var sections = With("""{"day":"Mandag","closed":true}""") with { SchoolCalendars = [new() { Id = "other" }, wrong] };
        Assert.Equal("schoolCalendars[1].schoolYears[0].to: dates-reversed(from: 2027-06-18, to: 2026-08-17)", string.Join("; ", SlotCalendar.Compile(sections).AsT1.Findings));
    }

    [Theory]
    [InlineData("""{"day":"Mandag","from":"20:00","to":"23:00","validFrom":"2026-01-01","validTo":"2026-12-31"}""", "2026-01-05")]
    [InlineData("""{"day":"Mandag","from":"20:00","to":"23:00","validFrom":"2026-01-06","validTo":"2026-01-11"}""", null)]
    [InlineData("""{"day":"Mandag","from":"22:00","to":"23:00","weeks":"odd"}""", null)]
    [InlineData("""{"dayTypes":["helligdag"],"from":"20:00","to":"23:00"}""", null)]
    public void Compile_DoubtsRowsThatOverlapOnADate(string row, string? date)
    {
        var found = SlotCalendar.Compile(With(row)).AsT0.Warnings.Where(finding => finding.Code == SchedulingCodes.OpeningOverlapOnDate).ToList();
        Assert.Equal(date, found.Count == 0 ? null : found.Single().Arguments[1].Value);
    }

    [Fact]
    public void Compile_IsBounded_WhereManyRowsNeverMeet()
    {
        var rows = Enumerable.Range(1, 500).Select(day => new OpeningHours { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8), To = ClockTime.Of(10), Weeks = day % 2 == 0 ? "odd" : "even", Nth = [day % 5 + 1], DayTypes = ["virkedag"], ValidFrom = Date("1990-01-01").PlusDays(day * 7), ValidTo = Date("1990-01-01").PlusDays(day * 7) });
        var watch = System.Diagnostics.Stopwatch.StartNew();
        SlotCalendar.Compile(new() { Id = "a", Availability = new() { OpeningHours = [.. rows] } });
        Assert.InRange(watch.ElapsedMilliseconds, 0, 2000);
    }

    [Fact]
    public void Types_AreThoseOfTheApp_WhereItHasItsOwn()
    {
        var calendar = Calendar(With("""{"dayTypes":["helligdag"],"closed":true}""") with { DayTypes = new Sami() });
        Assert.Equal("", Hours(calendar, Date("2027-02-06")));
        Assert.Equal("08-22", Hours(calendar, Date("2027-05-17")));
    }

    [Fact]
    public void Rows_SurviveReadingAndWriting()
    {
        var json = """
            {"openingHours":[{"day":"Mandag","from":"08:00","to":"09:00","active":true,"closed":false,"dayTypes":["helg"],"validFrom":"2026-02-01","validTo":"2026-03-01","seasonStart":"02-01","seasonEnd":"03-01","weeks":"odd","nth":[1,-1]},{"day":"Mandag","from":"08:00","to":"09:00"}],"schoolCalendar":"skaun","startGrid":"clock"}
            """;
        var options = WireFormat.Create(SchedulingJson.Resolver);
        Assert.Equal(json, WireFormat.Write(WireFormat.Read<AvailabilitySection>(json, options), options));
    }

    private static FacilitySections With(params string[] rows)
    {
        var options = WireFormat.Create(SchedulingJson.Resolver);
        var venue = Venue("08:00", "22:00");
        return venue with
        {
            Availability = venue.Availability! with { OpeningHours = [.. venue.Availability.OpeningHours, .. rows.Select(row => WireFormat.Read<OpeningHours>(row, options))], SchoolCalendar = "skaun" },
            SchoolCalendars = [School],
        };
    }

    /// <summary>The hours of a day's open cells, past midnight as 25.</summary>
    private static string Hours(SlotCalendar calendar, LocalDate date)
    {
        var open = calendar.Day(date, calendar.Empty, Instant.MinValue)[0].Where(cell => cell.Status == CellStatus.Free).ToList();
        return open.Count == 0 ? "" : $"{Hour(open[0].Start):00}-{Hour(open[^1].End):00}";

        int Hour(Instant instant) => instant.InZone(Oslo).Hour + (instant.InZone(Oslo).Date > date ? 24 : 0);
    }

    private sealed class Sami : IDayTypes
    {
        public bool KnowsSchool => false;

        public DayTypeSet TypesOf(LocalDate date) => date is { Month: 2, Day: 6 } ? DayTypeSet.Of(DayType.Holiday) : default;

        public LocalizedText? NameOf(LocalDate date) => null;
    }
}
