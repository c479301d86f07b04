using System.Diagnostics;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Timeline;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>Compiles a facility from its sections, or returns every error in them.</summary>
internal sealed class FacilityCompiler
{
    private readonly FacilitySections _sections;
    private readonly FindingList _findings;
    private readonly HoursCompiler _hours;
    private readonly AvailabilitySection _availability;

    private FacilityCompiler(FacilitySections sections, Func<Finding, Finding>? locate)
    {
        _findings = new(locate);
        (_sections, _availability) = (sections, sections.Availability ?? new());
        _hours = new(_findings, new DayTypesCompiler(sections, _findings).Types);
    }

    internal static OneOf<T, CompileErrors> Compile<T>(FacilitySections sections, AvailabilityType type, Func<Finding, Finding>? locate, Func<Facility, T> calendar)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(sections);
        var compiler = new FacilityCompiler(sections, locate);
        var facility = compiler.Facility(type);
        return compiler._findings.Result(() => calendar(facility));
    }

    private Facility Facility(AvailabilityType type)
    {
        if ((_availability.AvailabilityType ?? AvailabilityType.TimeInterval) is var asked && asked != type)
        {
            _findings.Error(
                "availability.availabilityType",
                SchedulingCodes.WrongAvailabilityType,
                new Argument("type", WireWords<AvailabilityType>.Of(asked)),
                new Argument("calendar", CalendarOf(asked)));
        }

        _findings.CanRead("availability", _availability, SchedulingJsonContext.Default.AvailabilitySection, MemberRole.Section);
        TimeRulesCompiler.Check(_sections.TimeLogic ?? new(), _findings);
        _findings.InRange("setupTimeMinutes", _sections.SetupMinutes, 0, TimeRulesCompiler.LongestBuffer);
        _findings.InRange("teardownTimeMinutes", _sections.TeardownMinutes, 0, TimeRulesCompiler.LongestBuffer);
        var days = new LocalDays(Zone());
        var openings = Openings(days, type);
        var courts = new CourtsCompiler(_sections, _findings, _hours, days, openings, type).Compile();
        return new()
        {
            Id = _sections.Id,
            IsForEvents = _sections.IsForEvents,
            Name = _sections.Name ?? _sections.Id,
            Days = days,
            Courts = courts,
            Limits = new UserLimits(_sections.TimeLogic?.MaxBookingsPerUser ?? new(), days.Zone),
            Notices = [.. Notices()],
            RasterMinutes = Raster.Of(courts, openings, days.Zone),
            Warnings = _findings.All,
            DefaultMinutes = _sections.TimeLogic?.DefaultBookingLengthMinutes,
        };
    }

    private DateTimeZone Zone()
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(_sections.Zone) is { } zone)
            return zone;
        _findings.Error("zone", SchedulingCodes.UnknownZone, new Argument("zone", _sections.Zone));
        return DateTimeZone.Utc;
    }

    private OpeningPlan Openings(LocalDays days, AvailabilityType type)
    {
        var week = _hours.Week(_availability.OpeningHours, "availability.openingHours");
        var exceptions = new DatesCompiler(_findings, _hours).Exceptions(_availability.Exceptions, "availability.exceptions");
        var periods = new PeriodsCompiler(_findings, _hours).Compile(_availability, _sections.TimeLogic, type);
        if (week.IsEmpty && periods is not null)
            week = new(periods.Rows.SelectMany(row => Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Where(row.Days.Contains).Select(day => (day, row.Hours))));
        // Equipment without pick-up hours is handed out at any time (D71).
        return new(days, week.IsEmpty && type == AvailabilityType.Quantity ? WeekHours.Always : week, exceptions, _availability.StartGrid ?? StartGrid.Opening) { Periods = periods };
    }

    private IEnumerable<Reason> Notices()
    {
        if (_sections.Maintenance?.Status == MaintenanceStatus.Limited)
            yield return Reason.Of(SchedulingCodes.FacilityLimited);
        if (_sections.RoomStructure?.AdjacentRooms is { IsEmpty: false } rooms)
            yield return Reason.Of(SchedulingCodes.AdjacentRooms, new Argument("rooms", string.Join(", ", rooms)));
    }

    private static string CalendarOf(AvailabilityType type) => type switch
    {
        AvailabilityType.Day => nameof(DayCalendar),
        AvailabilityType.Quantity => nameof(InventoryCalendar),
        AvailabilityType.TimeInterval => nameof(SlotCalendar),
        _ => throw new UnreachableException(),
    };
}
