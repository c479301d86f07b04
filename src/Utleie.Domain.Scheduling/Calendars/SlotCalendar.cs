using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Recurrence;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D69, D10–D14, D24–D27.
/// <summary>The calendar of a facility that is booked by slots of time: any number of courts, a venue, or a room and its parts.</summary>
/// <remarks>
/// Compiled once, then asked; immutable and safe on any number of threads. What is held is brought along as an <see cref="Occupancy"/>, and the
/// present as an instant. It knows the years 1971 to 2199. Source: 001 §3.4, §4.2, §6, §8.
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

    /// <summary>The courts in the order of the document; a whole room before its parts.</summary>
    public ValueList<CalendarCourt> Courts { get; }

    /// <summary>The zone its wall times are in.</summary>
    public DateTimeZone Zone => _facility.Zone;

    /// <summary>The pieces of time that conflict keys are made of, in minutes: they divide slots, gaps and opening times.</summary>
    public int RasterMinutes => _facility.RasterMinutes;

    /// <summary>Nothing held.</summary>
    public Occupancy Empty { get; }

    /// <summary>The warnings found when the sections were compiled.</summary>
    public ValueList<Finding> Warnings => _facility.Warnings;

    internal Decider Decider { get; }

    /// <summary>Compiles a calendar from the sections of a facility, or returns every error in them.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="locate">Maps a finding to its path in the document that the sections come from; null leaves the paths of the sections.</param>
    public static OneOf<SlotCalendar, CompileErrors> Compile(FacilitySections sections, Func<Finding, Finding>? locate = null) =>
        FacilityCompiler.Compile(sections, AvailabilityType.TimeInterval, locate, static facility => new SlotCalendar(facility));

    /// <summary>The court of an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public CalendarCourt Court(string id) => _facility.Courts.Require(id);

    /// <summary>A snapshot of held bookings, in any order; what is wrong with them is among its findings.</summary>
    public Occupancy CreateOccupancy(IEnumerable<Reservation> bookings) => OccupancyBuilder.Build(_facility.Courts, bookings);

    /// <summary>A day as a matrix of courts and cells.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years a calendar knows.</exception>
    public DayMatrix Day(LocalDate date, Occupancy occupancy, Instant now)
    {
        var held = Own(occupancy);
        return new(held.Cells(Known(date), now), held, now);
    }

    /// <summary>When a booking of some length may start on a court's day; none for a length the court does not take.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years a calendar knows.</exception>
    public StartTimes Starts(CalendarCourt court, LocalDate date, Duration length, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(court);
        return CourtStarts.Of(court, LocalDay.NumberOf(Known(date)), MinutesOf(length), Own(occupancy), court.Schedule.StartsFrom(now));
    }

    /// <summary>The same for every court, in the order of <see cref="Courts"/>: asked again of one snapshot, it costs no more than looking.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years a calendar knows.</exception>
    public ValueList<StartTimes> Starts(LocalDate date, Duration length, Occupancy occupancy, Instant now) =>
        Own(occupancy).Starts(Known(date), MinutesOf(length), now);

    /// <summary>The first free times in a span of time, over some courts or all.</summary>
    public OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new FreeSearch(_facility, SlotPolicy.Instance, query, Own(occupancy), now).Run();
    }

    /// <summary>What the rules say against a request, whatever is held and whoever asks; nothing where it may be tried.</summary>
    public ValueList<Reason> Check(Reservation request, Instant now) => Decider.Check(request, now);

    /// <summary>Allocates a request, or refuses it with all reasons and the nearest alternatives.</summary>
    public OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy occupancy, UserHistory user, Instant now) =>
        Decider.Decide(request, Own(occupancy), user, now);

    /// <summary>Decides each date of a weekly series on its own, at the wall time of the first; what is accepted counts against the next.</summary>
    /// <param name="first">The booking on the first date.</param>
    /// <param name="rule">On which dates it comes back.</param>
    /// <param name="occupancy">What is held.</param>
    /// <param name="user">The user's bookings.</param>
    /// <param name="now">The present.</param>
    /// <exception cref="ArgumentException">The rule never ends, gives more than 366 dates, or its numbers are below 1.</exception>
    public OneOf<SeriesAllocation, SeriesRefusal> DecideSeries(Reservation first, WeeklyRule rule, Occupancy occupancy, UserHistory user, Instant now) =>
        Decider.DecideSeries(first, rule, Own(occupancy), user, now);

    private static long MinutesOf(Duration length) => (long)Math.Ceiling(length.TotalMinutes);

    private Occupancy Own(Occupancy occupancy) => _facility.Courts.Own(occupancy);

    private static LocalDate Known(LocalDate date) => LocalDay.Known(date);
}
