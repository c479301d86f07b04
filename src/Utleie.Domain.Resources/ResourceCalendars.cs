using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Resources;

// D4, D13a, D24–D27, D98.
/// <summary>Compiles the calendar of a rental object: opening hours, time rules, and its category's courts, rooms and capacity.</summary>
/// <remarks>Only combines sections; every rule is the calendar's own. Source: 001 §3.4, §4.1–§4.3, §6, §7.1.</remarks>
public static class ResourceCalendars
{
    /// <summary>The paths in the object's document of those values of <see cref="FacilitySections"/> that are not sections.</summary>
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["id"] = "identity.objectId",
        ["setupTimeMinutes"] = "venueAccess.setupTimeMinutes",
        ["teardownTimeMinutes"] = "venueAccess.teardownTimeMinutes",
        ["units"] = "inventory.totalUnits",
    };

    /// <summary>
    /// Compiles the calendar of a rental object, of the kind its availability section specifies, or returns every error in its sections.
    /// </summary>
    /// <param name="resource">The rental object; findings have its wire paths.</param>
    /// <param name="zone">The time zone of local times, from the tz database, such as Europe/Oslo.</param>
    /// <param name="bufferRule">How the gap between two bookings is calculated from their buffers.</param>
    /// <param name="schoolCalendars">The school calendars of your app, which <c>availability.schoolCalendar</c> names by id.</param>
    public static OneOf<FacilityCalendar, CompileErrors> Compile(BaseResource resource, DateTimeZone zone, BufferRule bufferRule = BufferRule.Max, ValueList<SchoolCalendar> schoolCalendars = default) =>
        FacilityCalendar.Compile(SectionsOf(resource, zone, bufferRule, schoolCalendars), Placed);

    /// <summary>Compiles the calendar of an object that is booked by time slots; otherwise like <see cref="Compile"/>.</summary>
    /// <inheritdoc cref="Compile"/>
    public static OneOf<SlotCalendar, CompileErrors> CompileSlots(BaseResource resource, DateTimeZone zone, BufferRule bufferRule = BufferRule.Max, ValueList<SchoolCalendar> schoolCalendars = default) =>
        SlotCalendar.Compile(SectionsOf(resource, zone, bufferRule, schoolCalendars), Placed);

    /// <summary>Compiles the calendar of an object that is booked by whole days; otherwise like <see cref="Compile"/>.</summary>
    /// <inheritdoc cref="Compile"/>
    public static OneOf<DayCalendar, CompileErrors> CompileDays(BaseResource resource, DateTimeZone zone, BufferRule bufferRule = BufferRule.Max, ValueList<SchoolCalendar> schoolCalendars = default) =>
        DayCalendar.Compile(SectionsOf(resource, zone, bufferRule, schoolCalendars), Placed);

    /// <summary>Compiles the calendar of interchangeable units; otherwise like <see cref="Compile"/>.</summary>
    /// <inheritdoc cref="Compile"/>
    public static OneOf<InventoryCalendar, CompileErrors> CompileInventory(BaseResource resource, DateTimeZone zone, BufferRule bufferRule = BufferRule.Max, ValueList<SchoolCalendar> schoolCalendars = default) =>
        InventoryCalendar.Compile(SectionsOf(resource, zone, bufferRule, schoolCalendars), Placed);

    // D98.
    /// <summary>Returns the input to compiling a calendar of any kind.</summary>
    /// <param name="resource">The object; identified by its object id, which does not change with its name, or else by its slug.</param>
    /// <param name="zone">The time zone of local times, from the tz database.</param>
    /// <param name="bufferRule">How the gap between two bookings is calculated from their buffers.</param>
    /// <param name="schoolCalendars">The school calendars of your app, which <c>availability.schoolCalendar</c> names by id.</param>
    public static FacilitySections SectionsOf(BaseResource resource, DateTimeZone zone, BufferRule bufferRule = BufferRule.Max, ValueList<SchoolCalendar> schoolCalendars = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(zone);
        var common = new FacilitySections
        {
            Id = resource.Identity?.ObjectId?.ToString() ?? resource.Identity?.Slug?.ToString() ?? resource.Category.Value,
            Name = resource.Identity?.DisplayName,
            Zone = zone.Id,
            Availability = resource.Availability,
            SchoolCalendars = schoolCalendars,
            TimeLogic = resource.TimeLogic,
            BufferRule = bufferRule,
        };
        return resource switch
        {
            Venue venue => WithRooms(common, venue),
            SportsFacility facility => WithCourts(common, facility),
            Equipment equipment => common with { Units = equipment.Inventory?.AvailableUnits ?? equipment.Inventory?.TotalUnits },
            Event => common with { IsForEvents = true },
            _ => common,
        };
    }

    // D193.
    /// <summary>Returns the findings in the sections of the calendar, with the wire paths of the object.</summary>
    /// <remarks>Where no school calendars are given, rows that need the named one cannot be checked; that is a warning.</remarks>
    internal static ValueList<Finding> FindingsOf(BaseResource resource, PublishingOptions options)
    {
        var findings = Compile(resource, options.Zone, options.BufferRule, options.SchoolCalendars).Findings;
        return resource.Availability?.SchoolCalendar is null || !options.SchoolCalendars.IsEmpty
            ? findings
            : [.. findings.Select(finding => finding.Code == DayTypeCodes.NoSchoolCalendar ? finding with { Severity = FindingSeverity.Warning } : finding)];
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
