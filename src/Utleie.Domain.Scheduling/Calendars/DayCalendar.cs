using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D4, D71.
/// <summary>The calendar of a facility that is booked by whole days, each from its opening to its closing.</summary>
/// <remarks>
/// Opening hours that pass midnight are an overnight stay: 15:00–12:00. A booking of several days requires every one of them to be open,
/// and lasts from the first opening to the last closing; the minimum and maximum length count 1440 minutes per day. Otherwise like
/// <see cref="SlotCalendar"/>. Source: 001 §8.1.
/// </remarks>
public sealed class DayCalendar : ICompiled
{
    private readonly Facility _facility;

    internal DayCalendar(Facility facility)
    {
        (_facility, Decider) = (facility, new(facility, DayPolicy.Instance));
        Courts = [.. facility.Courts.All];
        Empty = CreateOccupancy([]);
    }

    /// <summary>The courts in document order; a whole room comes before its parts.</summary>
    public ValueList<CalendarCourt> Courts { get; }

    /// <summary>The time zone of its local times.</summary>
    public DateTimeZone Zone => _facility.Zone;

    /// <summary>An occupancy without bookings.</summary>
    public Occupancy Empty { get; }

    /// <summary>The warnings from compiling the sections.</summary>
    public ValueList<Finding> Warnings => _facility.Warnings;

    internal Decider Decider { get; }

    /// <summary>Compiles a calendar from the sections of a facility, or returns every error in them.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="locate">Maps a finding to its path in the document that the sections come from; null leaves the paths of the sections.</param>
    public static OneOf<DayCalendar, CompileErrors> Compile(FacilitySections sections, Func<Finding, Finding>? locate = null) =>
        FacilityCompiler.Compile(sections, AvailabilityType.Day, locate, static facility => new DayCalendar(facility));

    /// <summary>Returns the court with this id.</summary>
    /// <exception cref="ArgumentException">No court has this id.</exception>
    public CalendarCourt Court(string id) => _facility.Courts.Require(id);

    /// <summary>Creates a snapshot of existing bookings, in any order; its findings list the problems with them.</summary>
    public Occupancy CreateOccupancy(IEnumerable<Reservation> bookings) => OccupancyBuilder.Build(_facility.Courts, bookings);

    /// <summary>
    /// Creates a request for whole days, both dates inclusive. A closed day counts from midnight to midnight, so the decision refuses it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the years 1971 to 2199.</exception>
    public Reservation Request(string id, CalendarCourt court, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(court);
        var (from, to) = (_facility.Days.On(LocalDay.Known(first)), _facility.Days.On(LocalDay.Known(last)));
        return new()
        {
            Id = id,
            CourtIds = [court.Id],
            Start = Minute.ToInstant(DayPolicy.WindowOf(court.Schedule, from.Number)?.From ?? from.Start),
            End = Minute.ToInstant(DayPolicy.WindowOf(court.Schedule, to.Number)?.To ?? to.End),
        };
    }

    /// <summary>Returns consecutive days of a court from the first date (inclusive), at most 366.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years 1971 to 2199, or there are too many days.</exception>
    public ValueList<DayCell> Days(CalendarCourt court, LocalDate first, int count, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(court);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, FreeSearch.MostDays);
        return DayCells.Of(court, LocalDay.NumberOf(LocalDay.Known(first)), count, _facility.Courts.Own(occupancy), now);
    }

    /// <summary>Returns the first free days in a window, on some courts or all, or every reason why there are none.</summary>
    public OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new FreeSearch(_facility, DayPolicy.Instance, query, _facility.Courts.Own(occupancy), now).Run();
    }

    /// <summary>
    /// Checks a request against the rules alone, regardless of existing bookings and of the user. Returns every reason against it; empty if
    /// there is none.
    /// </summary>
    public ValueList<Reason> Check(Reservation request, Instant now) => Decider.Check(request, now);

    /// <summary>Allocates a request, or refuses it with every reason and the nearest alternatives.</summary>
    public OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy occupancy, UserHistory user, Instant now) =>
        Decider.Decide(request, _facility.Courts.Own(occupancy), user, now);
}
