using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources.Tests;

public sealed class ResourceCalendarsTests
{
    private static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];
    private static readonly Instant Now = Instant.FromUtc(2026, 2, 6, 10, 0);
    private static readonly LocalDate Monday = new(2026, 2, 9);
    private static readonly ResourceIdentity Named = new() { ObjectId = ResourceId.Parse("550e8400-e29b-41d4-a716-446655440001"), Slug = Slug.Parse("hallen"), DisplayName = "Hallen" };
    private static readonly AvailabilitySection Open = new() { IntervalMinutes = 60, OpeningHours = [new() { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8), To = ClockTime.Of(12) }] };

    [Fact]
    public void Compile_AVenueIsOneCourtNamedByItsObjectId()
    {
        var calendar = ResourceCalendars.CompileSlots(new Venue { Identity = Named, Availability = Open }, Oslo).GetValueOrThrow();
        Assert.Equal([("550e8400-e29b-41d4-a716-446655440001", "Hallen")], calendar.Courts.Select(court => (court.Id, court.Name)));
        Assert.Equal(4, calendar.Day(Monday, calendar.Empty, Now)[0].Count);
        Assert.Equal("Europe/Oslo", calendar.Zone.Id);
    }

    [Theory]
    [InlineData(true, "hallen")]
    [InlineData(false, "lokaler")]
    public void SectionsOf_BeforeAnObjectHasAnIdItIsNamedByWhatItHas(bool hasSlug, string id) =>
        Assert.Equal(id, ResourceCalendars.SectionsOf(new Venue { Identity = hasSlug ? Named with { ObjectId = null } : null }, Oslo).Id);

    [Fact]
    public void Compile_TheLargerOfRigAndBufferAndTheLowerOfTheCapacitiesCount()
    {
        var venue = new Venue
        {
            Identity = Named,
            Availability = Open,
            TimeLogic = new() { BufferBeforeMinutes = 10, BufferAfterMinutes = 20 },
            VenueAccess = new() { SetupTimeMinutes = 15, TeardownTimeMinutes = 45 },
            VenueCapacity = new() { MaxPersons = 40, FireCapacity = 30 },
            RoomStructure = new() { IsDivisible = true, SubRooms = [new() { Id = "nord", Capacity = 50 }, new() { Id = "sor", Capacity = 10 }] },
        };
        var courts = ResourceCalendars.CompileSlots(venue, Oslo).GetValueOrThrow().Courts;
        Assert.Equal([(45, 30), (45, 30), (45, 10)], courts.Select(court => (court.GapMinutes, court.Capacity!.Value)));
    }

    [Fact]
    public void Compile_AFacilityHasItsCourtsItsMaintenanceAndItsSeason()
    {
        var facility = new SportsFacility
        {
            Identity = Named,
            Availability = Open,
            MultiCourt = new() { Courts = [new() { Id = "bane-1" }, new() { Id = "bane-2" }], BookingRules = new() { SlotDurationMinutes = 60, MinDurationMinutes = 60, MaxDurationMinutes = 120 } },
            Maintenance = new() { Status = MaintenanceStatus.Limited },
            SeasonBooking = new() { Enabled = true, SeasonStart = new(2026, 1, 1), SeasonEnd = new(2026, 6, 30), FrameTimeSlots = [new() { Id = "lag", DayOfWeek = IsoDayOfWeek.Monday, TimeFrom = ClockTime.Of(8), TimeTo = ClockTime.Of(9), AllocatedTo = "Lag" }] },
        };
        var calendar = ResourceCalendars.CompileSlots(facility, Oslo).GetValueOrThrow();
        var row = calendar.Day(Monday, calendar.Empty, Now)[0];
        Assert.Equal(["Booked", "Free", "Free", "Free"], row.Select(cell => cell.Status.ToString()));
        var sections = ResourceCalendars.SectionsOf(facility, Oslo);
        Assert.Same(facility.Maintenance, sections.Maintenance);
    }

    [Theory]
    [InlineData(8, 10, 8)]
    [InlineData(null, 10, 10)]
    public void SectionsOf_EquipmentHasTheUnitsThatCanBeLent(int? available, int total, int units) =>
        Assert.Equal(units, ResourceCalendars.SectionsOf(new Equipment { Inventory = new() { AvailableUnits = available, TotalUnits = total } }, Oslo).Units);

    [Fact]
    public void CompileDays_AndUnitsMakeTheCalendarOfTheType()
    {
        var tent = new Equipment { Identity = Named, Availability = Open with { AvailabilityType = AvailabilityType.Quantity }, Inventory = new() { TotalUnits = 4 } };
        Assert.Equal(4, ResourceCalendars.CompileInventory(tent, Oslo).GetValueOrThrow().Units);
        Assert.Equal(["inventory.totalUnits"], ResourceCalendars.CompileInventory(tent with { Inventory = null }, Oslo).Findings.Select(finding => finding.Field));
        var cabin = new Venue { Identity = Named, Availability = Open with { AvailabilityType = AvailabilityType.Day } };
        Assert.Equal("Hallen", ResourceCalendars.CompileDays(cabin, Oslo).GetValueOrThrow().Courts[0].Name);
        Assert.Equal(["availability.availabilityType"], ResourceCalendars.CompileSlots(cabin, Oslo).Findings.Select(finding => finding.Field));
    }

    [Fact]
    public void Compile_FindingsHaveThePathsOfTheObject()
    {
        var venue = new Venue { Identity = Named, Availability = Open, VenueAccess = new() { SetupTimeMinutes = -1, TeardownTimeMinutes = -1 }, TimeLogic = new() { MinDurationMinutes = -5 } };
        var errors = ResourceCalendars.CompileSlots(venue, Oslo).Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Field).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["timeLogic.minDuration", "venueAccess.setupTimeMinutes", "venueAccess.teardownTimeMinutes"], errors);
    }

    [Theory]
    [InlineData(9999, 12, 31, 9999, 12, 31)]
    [InlineData(9999, 12, 30, 2026, 1, 2)]
    public void Compile_ARecurringBlackoutAtTheEndOfTheCalendarComesEveryYear(int year, int month, int day, int toYear, int toMonth, int toDay)
    {
        var blackout = new BlackoutPeriod { Id = "x", FromDate = new(year, month, day), ToDate = new(toYear, toMonth, toDay), Recurring = true };
        var calendar = ResourceCalendars.CompileSlots(new Venue { Identity = Named, Availability = Open, TimeLogic = new() { BlackoutPeriods = [blackout] } }, Oslo).GetValueOrThrow();
        Assert.Equal("Free", calendar.Day(Monday, calendar.Empty, Now)[0][0].Status.ToString());
        Assert.Equal(["blackout"], calendar.Day(new(2029, 12, 31), calendar.Empty, Now)[0].ReasonsOf(0).Select(reason => reason.Code));
    }

    [Fact]
    public void Compile_KeepsTheWarnings()
    {
        var result = ResourceCalendars.CompileSlots(new Venue { Identity = Named }, Oslo);
        Assert.Equal(["availability.openingHours"], result.Findings.Select(finding => finding.Field));
        Assert.True(result.Match(_ => true, _ => false));
    }
}
