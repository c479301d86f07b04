using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Recurrence;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D69, D10–D14, D24–D27.
/// <summary>The calendar of a facility that is booked by time slots: any number of courts, a venue, or a room and its parts.</summary>
/// <remarks>
/// Immutable and thread-safe: compile it once per version of the facility. Bookings are passed as an <see cref="Occupancy"/>, and the
/// current time as an instant. Supports the years 1971 to 2199. Source: 001 §3.4, §4.2, §6, §8.
/// </remarks>
public sealed class SlotCalendar : ICompiled
{
    private readonly Facility _facility;

    internal SlotCalendar(Facility facility)
    {
        (_facility, Decider) = (facility, new(facility, SlotPolicy.Instance));
        Courts = [.. facility.Courts.All];
        Empty = CreateOccupancy([]);
    }

    /// <summary>The courts in document order; a whole room comes before its parts.</summary>
    public ValueList<CalendarCourt> Courts { get; }

    /// <summary>The time zone of its local times.</summary>
    public DateTimeZone Zone => _facility.Zone;

    /// <summary>The interval of conflict keys in minutes; divides slots, gaps and opening times.</summary>
    public int RasterMinutes => _facility.RasterMinutes;

    /// <summary>An occupancy without bookings.</summary>
    public Occupancy Empty { get; }

    /// <summary>The warnings from compiling the sections.</summary>
    public ValueList<Finding> Warnings => _facility.Warnings;

    internal Decider Decider { get; }

    /// <summary>Compiles a calendar from the sections of a facility, or returns every error in them.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="locate">Maps a finding to its path in the document that the sections come from; null leaves the paths of the sections.</param>
    public static OneOf<SlotCalendar, CompileErrors> Compile(FacilitySections sections, Func<Finding, Finding>? locate = null) =>
        FacilityCompiler.Compile(sections, AvailabilityType.TimeInterval, locate, static facility => new SlotCalendar(facility));

    /// <summary>Returns the court with this id.</summary>
    /// <exception cref="ArgumentException">No court has this id.</exception>
    public CalendarCourt Court(string id) => _facility.Courts.Require(id);

    /// <summary>Creates a snapshot of existing bookings, in any order; its findings list the problems with them.</summary>
    public Occupancy CreateOccupancy(IEnumerable<Reservation> bookings) => OccupancyBuilder.Build(_facility.Courts, bookings);

    /// <summary>Returns a day as a matrix of courts and cells.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years 1971 to 2199.</exception>
    public DayMatrix Day(LocalDate date, Occupancy occupancy, Instant now)
    {
        var held = Own(occupancy);
        return new(held.Cells(Known(date), now), held, now);
    }

    /// <summary>
    /// Returns the possible start times for a booking of the given length on a court's day; empty if the court does not accept that length.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years 1971 to 2199.</exception>
    public StartTimes Starts(CalendarCourt court, LocalDate date, Duration length, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(court);
        return CourtStarts.Of(court, LocalDay.NumberOf(Known(date)), MinutesOf(length), Own(occupancy), court.Schedule.StartsFrom(now));
    }

    /// <summary>
    /// Returns the possible start times for every court, in the order of <see cref="Courts"/>. The result is cached per
    /// <see cref="Occupancy"/>, so a repeated call is cheap.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years 1971 to 2199.</exception>
    public ValueList<StartTimes> Starts(LocalDate date, Duration length, Occupancy occupancy, Instant now) =>
        Own(occupancy).Starts(Known(date), MinutesOf(length), now);

    /// <summary>Returns the first free times in a window, on some courts or all, or every reason why there are none.</summary>
    public OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new FreeSearch(_facility, SlotPolicy.Instance, query, Own(occupancy), now).Run();
    }

    /// <summary>
    /// Checks a request against the rules alone, regardless of existing bookings and of the user. Returns every reason against it; empty if
    /// there is none.
    /// </summary>
    public ValueList<Reason> Check(Reservation request, Instant now) => Decider.Check(request, now);

    /// <summary>Allocates a request, or refuses it with every reason and the nearest alternatives.</summary>
    public OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy occupancy, UserHistory user, Instant now) =>
        Decider.Decide(request, Own(occupancy), user, now);

    /// <summary>
    /// Decides each date of a weekly series on its own, at the local time of the first; accepted dates count against later ones.
    /// </summary>
    /// <param name="first">The booking on the first date.</param>
    /// <param name="rule">The dates on which it is repeated.</param>
    /// <param name="occupancy">The existing bookings.</param>
    /// <param name="user">The user's bookings.</param>
    /// <param name="now">The current time.</param>
    /// <exception cref="ArgumentException">The rule never ends, gives more than 366 dates, or its numbers are below 1.</exception>
    public OneOf<SeriesAllocation, SeriesRefusal> DecideSeries(Reservation first, WeeklyRule rule, Occupancy occupancy, UserHistory user, Instant now) =>
        Decider.DecideSeries(first, rule, Own(occupancy), user, now);

    private static long MinutesOf(Duration length) => (long)Math.Ceiling(length.TotalMinutes);

    private Occupancy Own(Occupancy occupancy) => _facility.Courts.Own(occupancy);

    private static LocalDate Known(LocalDate date) => LocalDay.Known(date);
}
