using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace AdminApi.Calendars;

/// <summary>The calendar of a rental object, whichever of the three its availability asks for.</summary>
/// <remarks>Immutable and safe on any number of threads. Source: D4.</remarks>
internal abstract class Timetable : ICompiled
{
    public required ValueList<Finding> Warnings { get; init; }

    /// <summary>Whether several bookings may have one time, and units or seats are what runs out: spans cannot tell (D71, D78).</summary>
    internal required bool IsShared { get; init; }

    /// <summary>Whether nothing else can be had in the spans of a booking: not where units are counted.</summary>
    internal virtual bool IsExclusive => true;

    /// <summary>The longest time that is kept free after a booking.</summary>
    internal required Duration LongestGap { get; init; }

    /// <summary>The calendar of an object, or everything that is wrong with its sections.</summary>
    internal static OneOf<Timetable, CompileErrors> Compile(BaseResource resource, DateTimeZone zone) => resource.Availability?.AvailabilityType switch
    {
        AvailabilityType.Day => As(ResourceCalendars.CompileDays(resource, zone), calendar => DayTimetable.Of(calendar, resource)),
        AvailabilityType.Quantity => As(ResourceCalendars.CompileUnits(resource, zone), calendar => UnitTimetable.Of(calendar, resource, zone)),
        _ => As(ResourceCalendars.Compile(resource, zone), calendar => CourtTimetable.Of(calendar, resource)),
    };

    /// <summary>What is held of it.</summary>
    internal abstract Occupancy CreateOccupancy(IEnumerable<Reservation> bookings);

    internal abstract OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy held, UserHistory user, Instant now);

    internal abstract OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy held, Instant now);

    /// <summary>A row for each court, with the cells of a day.</summary>
    internal abstract ValueList<RowDocument> Day(LocalDate date, Occupancy held, Instant now, Language language);

    /// <summary>The request for whole days, both included, where the calendar goes by days; else as it was asked.</summary>
    internal virtual Reservation OfDays(Reservation request, LocalDate first, LocalDate last) => request;

    /// <summary>Whether seats bind the parts of a room together (D27).</summary>
    protected static bool SharesSeats(BaseResource resource) =>
        resource is Venue { RoomStructure: { IsDivisible: true, CanBookSimultaneously: true } };

    protected static Duration Longest(ValueList<CalendarCourt> courts) =>
        Duration.FromMinutes(courts.Select(court => court.GapMinutes).DefaultIfEmpty().Max());

    private static OneOf<Timetable, CompileErrors> As<T>(OneOf<T, CompileErrors> result, Func<T, Timetable> make)
        where T : class, ICompiled => result.MapT0(make);
}
