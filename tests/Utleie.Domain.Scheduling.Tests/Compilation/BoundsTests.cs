using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Compilation;

/// <summary>The numbers of a document and their bounds, both included (001 §3.4, §4.2, §6.2, §8.1).</summary>
public sealed class BoundsTests
{
    private const int Year = 366 * 24 * 60;
    private const int Week = 7 * 24 * 60;

    public static TheoryData<string, int, int, Func<int, FacilitySections>> Numbers => new()
    {
        { "timeLogic.defaultBookingLength", 1, Year, n => Time(new() { DefaultBookingLengthMinutes = n }) },
        { "timeLogic.minDuration", 1, Year, n => Time(new() { MinDurationMinutes = n }) },
        { "timeLogic.maxDuration", 1, Year, n => Time(new() { MaxDurationMinutes = n }) },
        { "timeLogic.bufferBefore", 0, Week, n => Time(new() { BufferBeforeMinutes = n }) },
        { "timeLogic.bufferAfter", 0, Week, n => Time(new() { BufferAfterMinutes = n }) },
        { "timeLogic.minLeadTime", 0, 87_840, n => Time(new() { MinLeadTimeHours = n }) },
        { "timeLogic.maxLeadTime", 0, 36_600, n => Time(new() { MaxLeadTimeDays = n }) },
        { "timeLogic.maxBookingsPerUser.perDay", 0, int.MaxValue, n => Limits(new() { PerDay = n }) },
        { "timeLogic.maxBookingsPerUser.perWeek", 0, int.MaxValue, n => Limits(new() { PerWeek = n }) },
        { "timeLogic.maxBookingsPerUser.perMonth", 0, int.MaxValue, n => Limits(new() { PerMonth = n }) },
        { "timeLogic.maxBookingsPerUser.activeBookings", 0, int.MaxValue, n => Limits(new() { ActiveBookings = n }) },
        { "availability.intervalMinutes", 5, 1440, n => Venue("08:00", "22:00", n) },
        { "setupTimeMinutes", 0, Week, n => Venue("08:00", "22:00") with { SetupMinutes = n } },
        { "teardownTimeMinutes", 0, Week, n => Venue("08:00", "22:00") with { TeardownMinutes = n } },
        { "roomStructure.subRooms[0].capacity", 0, int.MaxValue, n => Venue("08:00", "22:00") with { RoomStructure = new() { IsDivisible = true, SubRooms = [new() { Id = "a", Capacity = n }] } } },
        { "multiCourt.bookingRules.bufferMinutes", 0, Week, n => Padel(new() { BufferMinutes = n }) },
        { "multiCourt.bookingRules.advanceBookingDays", 0, 36_600, n => Padel(new() { AdvanceBookingDays = n }) },
        { "multiCourt.bookingRules.cancellationHours", 0, 87_840, n => Padel(new() { CancellationHours = n }) },
        { "multiCourt.courts[0].bookingRulesOverride.bufferMinutes", 0, Week, n => Own(new() { BufferMinutes = n }) },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Number_IsHeldToItsBounds(string field, int min, int max, Func<int, FacilitySections> sections)
    {
        Assert.Equal(OutOfRange(field, min - 1, min, max), Told(SlotCalendar.Compile(sections(min - 1))));
        Assert.Equal("", Told(SlotCalendar.Compile(sections(min))));
        Assert.Equal("", Told(SlotCalendar.Compile(sections(max))));
        if (max < int.MaxValue)
            Assert.Equal(OutOfRange(field, max + 1, min, max), Told(SlotCalendar.Compile(sections(max + 1))));
    }

    private static string OutOfRange(string field, int value, int min, int max) => FormattableString.Invariant($"{field}: {value} er utenfor {min}–{max}. Velg en verdi innenfor.");

    [Fact]
    public void Units_AreAtLeastOne()
    {
        Assert.Equal("units: 0 er utenfor 1–2147483647. Velg en verdi innenfor.", Told(InventoryCalendar.Compile(Tents(0))));
        Assert.Equal("", Told(InventoryCalendar.Compile(Tents(1))));
    }

    private static FacilitySections Tents(int units) => new() { Id = "telt", Units = units, Availability = new() { AvailabilityType = AvailabilityType.Quantity } };

    private static FacilitySections Time(TimeLogicSection time) => Venue("08:00", "22:00", time: time);

    private static FacilitySections Limits(BookingLimits limits) => Time(new() { MaxBookingsPerUser = limits });

    private static FacilitySections Own(CourtBookingRules rules) => new()
    {
        Id = "anlegg",
        Availability = Daily("08:00", "22:00"),
        MultiCourt = new() { Courts = [new() { Id = "1", BookingRulesOverride = rules }] },
    };

    private static string Told<T>(OneOf<T, CompileErrors> result)
        where T : class, ICompiled => string.Join(' ', result.Findings.Where(finding => finding.Code == "out-of-range")
        .Select(finding => $"{finding.Field}: {SchedulingTexts.Table.Render(finding, Language.Nb)}"));
}
