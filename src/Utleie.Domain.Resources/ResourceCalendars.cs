using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Resources;

// D4, D13a, D24–D27, D98.
/// <summary>The calendar of a whole rental object: opening hours, time rules, and its category's courts, rooms and capacity.</summary>
/// <remarks>
/// Composes and computes nothing: every rule is the calendar's own. Source: 001 §3.4, §4.1–§4.3, §6, §7.1.
/// </remarks>
public static class ResourceCalendars
{
    /// <summary>Where a value of <see cref="FacilitySections"/> that is no section stands in the object's document.</summary>
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["id"] = "identity.objectId",
        ["setupTimeMinutes"] = "venueAccess.setupTimeMinutes",
        ["teardownTimeMinutes"] = "venueAccess.teardownTimeMinutes",
        ["units"] = "inventory.totalUnits",
    };

    /// <summary>The calendar of an object that is booked by slots of time, or everything that is wrong with its sections.</summary>
    /// <remarks>Findings have the wire paths of the object.</remarks>
    /// <param name="resource">The object.</param>
    /// <param name="zone">The zone of wall times, one of the tz database, such as Europe/Oslo.</param>
    public static OneOf<SlotCalendar, CompileErrors> Compile(BaseResource resource, DateTimeZone zone) =>
        SlotCalendar.Compile(SectionsOf(resource, zone), Placed);

    /// <summary>The calendar of an object that is booked by whole days; else as <see cref="Compile"/>.</summary>
    public static OneOf<DayCalendar, CompileErrors> CompileDays(BaseResource resource, DateTimeZone zone) =>
        DayCalendar.Compile(SectionsOf(resource, zone), Placed);

    /// <summary>The calendar of an object of which there are several alike; else as <see cref="Compile"/>.</summary>
    public static OneOf<InventoryCalendar, CompileErrors> CompileUnits(BaseResource resource, DateTimeZone zone) =>
        InventoryCalendar.Compile(SectionsOf(resource, zone), Placed);

    // D98.
    /// <summary>What a calendar of any kind is compiled of.</summary>
    /// <param name="resource">The object; named by its object id, which a change of name leaves alone, else by its slug.</param>
    /// <param name="zone">The zone of wall times, one of the tz database.</param>
    public static FacilitySections SectionsOf(BaseResource resource, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(zone);
        var common = new FacilitySections
        {
            Id = resource.Identity?.ObjectId?.ToString() ?? resource.Identity?.Slug?.ToString() ?? resource.Category.Value,
            Name = resource.Identity?.DisplayName,
            Zone = zone.Id,
            Availability = resource.Availability,
            TimeLogic = resource.TimeLogic,
        };
        return resource switch
        {
            Venue venue => WithRooms(common, venue),
            SportsFacility facility => WithCourts(common, facility),
            Equipment equipment => common with { Units = equipment.Inventory?.AvailableUnits ?? equipment.Inventory?.TotalUnits },
            _ => common,
        };
    }

    /// <summary>What the calendar that belongs to an object's availability finds in its sections, with the wire paths of the object.</summary>
    internal static ValueList<Finding> FindingsOf(BaseResource resource, DateTimeZone zone)
    {
        var sections = SectionsOf(resource, zone);
        return resource.Availability?.AvailabilityType switch
        {
            AvailabilityType.Day => DayCalendar.Compile(sections, Placed).Findings,
            AvailabilityType.Quantity => InventoryCalendar.Compile(sections, Placed).Findings,
            _ => SlotCalendar.Compile(sections, Placed).Findings,
        };
    }

    private static FacilitySections WithCourts(FacilitySections common, SportsFacility facility) => common with
    {
        MultiCourt = facility.MultiCourt,
        Maintenance = facility.Maintenance,
        SeasonBooking = facility.SeasonBooking,
    };

    private static FacilitySections WithRooms(FacilitySections common, Venue venue) => common with
    {
        RoomStructure = venue.RoomStructure,
        SetupMinutes = venue.VenueAccess?.SetupTimeMinutes,
        TeardownMinutes = venue.VenueAccess?.TeardownTimeMinutes,
        MaxPersons = venue.VenueCapacity?.MaxPersons,
        FireCapacity = venue.VenueCapacity?.FireCapacity,
    };

    private static Finding Placed(Finding finding) =>
        Places.TryGetValue(finding.Field, out var place) ? finding with { Field = place } : finding;
}
