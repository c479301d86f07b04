using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Decisions;

public sealed class BookingWindowTests
{
    private static readonly ValueList<BookingWindow> Autumn =
    [
        new() { Id = "alle", OpensAt = Moment.Parse("2026-06-01"), ForFrom = Date("2026-08-17"), ForTo = Date("2026-12-20") },
        new() { Id = "lag", OpensAt = Moment.Parse("2026-05-01T09:00"), ForFrom = Date("2026-08-17"), ForTo = Date("2026-12-20"), TargetGroups = ["lag"] },
        new() { Id = "jul", OpensAt = Moment.Parse("2026-11-01T08:00:00Z"), ForFrom = Date("2026-12-24"), ForTo = Date("2026-12-26"), TargetGroups = ["ansatte"] },
    ];

    [Theory]
    [InlineData("2026-05-01T08:59", "lag", "2026-08-17T10:00", "not-open-yet 2026-05-01 09:00")]
    [InlineData("2026-05-01T09:00", "lag", "2026-08-17T10:00", "")]
    [InlineData("2026-05-01T09:00", "Lag", "2026-12-20T22:00", "")]
    [InlineData("2026-05-01T09:00", null, "2026-08-17T10:00", "not-open-yet 2026-06-01 00:00")]
    [InlineData("2026-05-31T23:59", "skole", "2026-12-20T10:00", "not-open-yet 2026-06-01 00:00")]
    [InlineData("2026-06-01T00:00", null, "2026-12-20T10:00", "")]
    [InlineData("2026-01-01T00:00", null, "2026-08-16T10:00", "")]
    [InlineData("2026-01-01T00:00", null, "2026-12-21T10:00", "")]
    [InlineData("2026-12-01T00:00", "lag", "2026-12-24T10:00", "not-open-for-group ansatte")]
    [InlineData("2026-11-01T08:59", "ansatte", "2026-12-24T10:00", "not-open-yet 2026-11-01 09:00")]
    [InlineData("2026-11-01T09:00", "ansatte", "2026-12-26T10:00", "")]
    public void Decide_OpensAPeriodForAGroup(string now, string? group, string start, string reason)
    {
        foreach (var type in Enum.GetValues<AvailabilityType>())
        {
            var calendar = CalendarOf(type);
            var request = new Reservation { Id = "a", Start = At(start), End = At(start) + Duration.FromHours(1), TargetGroup = group };
            request = calendar.ForDays(request, Date(start[..10]), Date(start[..10]));
            var told = calendar.Decide(request, calendar.Empty, UserHistory.None, At(now)).Match(_ => "", refused => Told(refused.Reasons));
            Assert.Equal(reason, told);
        }
    }

    [Fact]
    public void Cells_AndFirstFree_FollowTheWindows()
    {
        var calendar = CalendarOf(AvailabilityType.TimeInterval);
        var now = At("2026-05-15T12:00");
        var day = calendar.Day(Date("2026-08-17"), calendar.Empty, now)[0];
        Assert.All(day.Cells, cell => Assert.Equal((CellStatus.Unavailable, "not-open-yet 2026-06-01 00:00"), (cell.Status, Told(cell.Reasons))));
        Assert.All(calendar.Day(Date("2026-08-17"), calendar.Empty, At("2026-06-01T00:00"))[0].Cells, cell => Assert.Equal(CellStatus.Free, cell.Status));
        Assert.All(calendar.Day(Date("2026-08-17"), calendar.Empty, now)[0].Cells, cell => Assert.Equal(CellStatus.Unavailable, cell.Status));

        var query = FreeQuery.On(Date("2026-08-17"), Oslo);
        Assert.Equal(24, calendar.FirstFree(query with { TargetGroup = "lag" }, calendar.Empty, now).AsT0.Times.Count);
        Assert.Contains("not-open-yet 2026-06-01 00:00", Told(calendar.FirstFree(query, calendar.Empty, now).AsT1.Reasons), StringComparison.Ordinal);
        var over = FreeQuery.On(Date("2026-08-16"), Oslo) with { To = At("2026-08-18T00:00"), Limit = 100 };
        Assert.Equal(24, calendar.FirstFree(over, calendar.Empty, now).AsT0.Times.Count);
    }

    [Theory]
    [InlineData("2026-01-31T12:00", 1, "2026-02-28T12:00", "2026-02-28T12:15")]
    [InlineData("2028-01-31T12:00", 1, "2028-02-29T12:00", "2028-02-29T12:15")]
    [InlineData("2026-02-28T12:00", 12, "2027-02-28T12:00", "2027-02-28T12:15")]
    [InlineData("2026-10-10T12:00", 3, "2027-01-10T12:00", "2027-01-10T12:15")]
    [InlineData("2026-09-29T02:30", 6, "2027-03-29T02:30", "2027-03-29T02:45")]
    [InlineData("2026-01-28T02:30", 2, "2026-03-28T02:30", "2026-03-28T02:45")]
    [InlineData("2026-01-29T02:30", 2, "2026-03-29T03:30", "2026-03-29T03:45")]
    [InlineData("2026-10-10T12:00", 0, "2026-10-10T12:00", "2026-10-10T12:15")]
    public void MaxLeadMonths_EndsOnTheSameDayOfTheMonth(string now, int months, string last, string after)
    {
        var calendar = Calendar(Venue("00:00", "00:00", interval: 15, time: new() { MaxLeadMonths = months, MaxLeadTimeDays = 1000 }));
        Assert.Empty(calendar.Decide(At15(last), now: At(now)).Codes());
        Assert.Equal(["beyond-horizon"], calendar.Decide(At15(after), now: At(now)).Codes());

        static Reservation At15(string start) => new() { Id = "a", Start = At(start), End = At(start) + Duration.FromMinutes(15) };
    }

    [Fact]
    public void Compile_NamesWhatIsWrongWithWindows_AndHorizons()
    {
        var time = new TimeLogicSection
        {
            MinLeadTimeHours = 32 * 24,
            MaxLeadMonths = 1,
            BookingWindows =
            [
                new(),
                new() { OpensAt = Moment.Parse("2026-06-01"), ForFrom = Date("2026-08-17"), ForTo = Date("2026-08-16") },
                new() { OpensAt = Moment.Parse("2026-06-01"), ForFrom = Date("2026-05-01"), ForTo = Date("2026-05-31") },
                new() { OpensAt = Moment.Parse("2026-05-31T23:59"), ForFrom = Date("2026-05-31"), ForTo = Date("2026-05-31") },
                Utleie.Domain.Wire.WireFormat.Read<BookingWindow>("""{"opensAt":"2026-01-01","forFrom":"2026-05-31","forTo":"2026-05-31","targetGroup":["lag"]}""", Utleie.Domain.Wire.WireFormat.Create(SchedulingJson.Resolver)),
            ],
        };
        Assert.Equal(
            [
                "timeLogic.minLeadTime lead-beyond-horizon",
                "timeLogic.bookingWindows[0].opensAt incomplete",
                "timeLogic.bookingWindows[1].forTo dates-reversed",
                "timeLogic.bookingWindows[2].opensAt window-after-period",
                "timeLogic.bookingWindows[4].targetGroup misspelt-member",
                "timeLogic.bookingWindows[4] restriction-unread",
            ],
            SlotCalendar.Compile(Venue("08:00", "22:00", time: time)).Findings.Select(finding => $"{finding.Field} {finding.Code}"));
        Assert.Equal("out-of-range", SlotCalendar.Compile(Venue("08:00", "22:00", time: new() { MaxLeadMonths = 1201 })).Findings.Single().Code);
    }

    private static FacilityCalendar CalendarOf(AvailabilityType type)
    {
        var venue = Venue("00:00", "00:00", time: new() { BookingWindows = Autumn });
        return FacilityCalendar.Compile(venue with { Units = 2, Availability = venue.Availability! with { AvailabilityType = type } }).GetValueOrThrow();
    }

    private static string Told(ValueList<Reason> reasons) =>
        string.Join("; ", reasons.Where(reason => reason.Code.StartsWith("not-open", StringComparison.Ordinal)).Select(reason => $"{reason.Code} {reason.Arguments[1].Value}"));
}
