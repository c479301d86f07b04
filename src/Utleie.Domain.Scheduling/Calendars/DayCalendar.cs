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
/// Hours that pass midnight are a night's stay: 15:00–12:00. A booking of several days needs every one of them open, and lasts from the first opening to
/// the last closing; shortest and longest length count 1440 minutes a day. Else as <see cref="SlotCalendar"/>. Source: 001 §8.1.
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

    /// <summary>The courts in the order of the document; a whole room before its parts.</summary>
    public ValueList<CalendarCourt> Courts { get; }

    /// <summary>The zone its wall times are in.</summary>
    public DateTimeZone Zone => _facility.Zone;

    /// <summary>Nothing held.</summary>
    public Occupancy Empty { get; }

    /// <summary>The warnings found when the sections were compiled.</summary>
    public ValueList<Finding> Warnings => _facility.Warnings;

    internal Decider Decider { get; }

    /// <summary>Compiles a calendar from the sections of a facility, or returns every error in them.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="locate">Maps a finding to its path in the document that the sections come from; null leaves the paths of the sections.</param>
    public static OneOf<DayCalendar, CompileErrors> Compile(FacilitySections sections, Func<Finding, Finding>? locate = null) =>
        FacilityCompiler.Compile(sections, AvailabilityType.Day, locate, static facility => new DayCalendar(facility));

    /// <summary>The court of an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public CalendarCourt Court(string id) => _facility.Courts.Require(id);

    /// <summary>A snapshot of held bookings, in any order; what is wrong with them is among its findings.</summary>
    public Occupancy CreateOccupancy(IEnumerable<Reservation> bookings) => OccupancyBuilder.Build(_facility.Courts, bookings);

    /// <summary>A request for whole days, both included; on a closed day it has the day from midnight to midnight, and is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the years a calendar knows.</exception>
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

    /// <summary>A court's days, the first included, at most 366.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years a calendar knows, or there are too many days.</exception>
    public ValueList<DayCell> Days(CalendarCourt court, LocalDate first, int count, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(court);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, FreeSearch.MostDays);
        return DayCells.Of(court, LocalDay.NumberOf(LocalDay.Known(first)), count, _facility.Courts.Own(occupancy), now);
    }

    /// <summary>The first free days in a span of time, over some courts or all.</summary>
    public OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new FreeSearch(_facility, DayPolicy.Instance, query, _facility.Courts.Own(occupancy), now).Run();
    }

    /// <summary>What the rules say against a request, whatever is held and whoever asks; nothing where it may be tried.</summary>
    public ValueList<Reason> Check(Reservation request, Instant now) => Decider.Check(request, now);

    /// <summary>Allocates a request, or refuses it with all reasons and the nearest alternatives.</summary>
    public OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy occupancy, UserHistory user, Instant now) =>
        Decider.Decide(request, _facility.Courts.Own(occupancy), user, now);
}
