using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Recurrence;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>The calendar of a facility, whether it is booked by time slots, by whole days or by a number of units.</summary>
/// <remarks>
/// The availability section says which kind it is; a section without a type is booked by time slots. Immutable and thread-safe: compile it once per
/// version of the facility. Bookings are passed as an <see cref="Occupancy"/>, and the current time as an instant. Supports the years 1971 to 2199.
/// Source: 001 §3.4, §6, §7.1, §8.
/// </remarks>
public sealed class FacilityCalendar : ICompiled
{
    private readonly Facility _facility;
    private readonly CalendarPolicy _policy;

    private FacilityCalendar(Facility facility, OneOf<SlotCalendar, DayCalendar, InventoryCalendar> kind)
    {
        (_facility, Kind) = (facility, kind);
        (Courts, _policy) = ([.. facility.Courts.All], kind.Match(_ => SlotPolicy.Instance, _ => DayPolicy.Instance, _ => UnitPolicy.Instance));
        (Decider, Empty) = (new(facility, _policy), CreateOccupancy([]));
        LongestGap = Duration.FromMinutes(Courts.Select(court => court.GapMinutes).DefaultIfEmpty().Max());
    }

    /// <summary>The calendar with the members of its own kind.</summary>
    public OneOf<SlotCalendar, DayCalendar, InventoryCalendar> Kind { get; }

    /// <summary>The id of the facility.</summary>
    public string Id => _facility.Id;

    /// <summary>The name of the facility; its id if it has none.</summary>
    public string Name => _facility.Name;

    /// <summary>The courts in document order; a whole room comes before its parts. Without courts, the facility itself.</summary>
    public ValueList<CalendarCourt> Courts { get; }

    /// <summary>The court that is booked if a request names none; null if it must name one.</summary>
    public CalendarCourt? DefaultCourt => _facility.Courts.Default;

    /// <summary>How many units there are; null if units are not what is booked.</summary>
    public int? Units => _facility.Courts.Units;

    /// <summary>The time zone of its local times.</summary>
    public DateTimeZone Zone => _facility.Zone;

    /// <summary>The longest time that a court keeps free between two bookings.</summary>
    public Duration LongestGap { get; }

    /// <summary>An occupancy without bookings.</summary>
    public Occupancy Empty { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Warnings => _facility.Warnings;

    /// <summary>Whether bookings may overlap as long as units or seats are left, so that their blocked spans alone cannot detect a double booking.</summary>
    public bool IsShared => Units is not null || _facility.Courts.SharedCapacity is not null;

    /// <summary>Whether the blocked spans of a booking exclude every other booking: true unless units are booked.</summary>
    public bool IsExclusive => Units is null;

    internal Decider Decider { get; }

    /// <summary>Compiles a calendar from the sections of a facility, or returns every error in them.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="locate">Maps a finding to its path in the document that the sections come from; null leaves the paths of the sections.</param>
    public static OneOf<FacilityCalendar, CompileErrors> Compile(FacilitySections sections, Func<Finding, Finding>? locate = null)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var type = sections.Availability?.AvailabilityType ?? AvailabilityType.TimeInterval;
        return FacilityCompiler.Compile(sections, type, locate, facility => new FacilityCalendar(facility, KindOf(facility, type)));
    }

    /// <summary>Returns the court with an id.</summary>
    /// <exception cref="ArgumentException">No court has the id.</exception>
    public CalendarCourt Court(string id) => _facility.Courts.Require(id);

    /// <summary>Returns the name of a court: the facility's own name for null, and the id itself if no court has it.</summary>
    public string NameOf(string? courtId) => courtId is null ? Name : _facility.Courts.Find(courtId)?.Name ?? courtId;

    /// <summary>Creates a snapshot of existing bookings in any order; its findings list what is wrong with them.</summary>
    /// <param name="bookings">All bookings in the requested window, not a page of them, without rejected and cancelled ones.</param>
    public Occupancy CreateOccupancy(IEnumerable<Reservation> bookings) => OccupancyBuilder.Build(_facility.Courts, bookings);

    /// <summary>Returns a row per court with the cells of a day: time slots, the whole day, or intervals with the number of free units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years 1971 to 2199.</exception>
    public ValueList<FacilityRow> Day(LocalDate date, Occupancy occupancy, Instant now) => Kind.Match(
        slots => FacilityRows.Of(slots.Day(date, occupancy, now)),
        days => FacilityRows.Of(days, date, occupancy, now),
        units => FacilityRows.Of(Courts[0], units.Day(date, occupancy, now)));

    /// <summary>Returns the notices about a date, such as the hours in which the act on holidays limits public events; empty for most dates.</summary>
    public ValueList<Reason> NoticesOn(LocalDate date) => _facility.IsForEvents && !HolidayPeace.On(date).IsEmpty ? [PeaceNotices.Of(date)] : [];

    /// <summary>Returns the free times of a local day on all courts, in time order; at most 1000.</summary>
    /// <param name="date">The date.</param>
    /// <param name="occupancy">The existing bookings.</param>
    /// <param name="now">The current time.</param>
    /// <param name="length">The length of the booking; null is the default length of the facility, else the shortest of the court.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years 1971 to 2199.</exception>
    public OneOf<FreeTimes, Refusal> FreeOn(LocalDate date, Occupancy occupancy, Instant now, Duration? length = null) =>
        FirstFree(FreeQuery.On(date, Zone) with { Length = length, Limit = FreeQuery.MaxLimit }, occupancy, now);

    /// <summary>Returns the first free times in a window, on some courts or all, or every reason why there are none.</summary>
    public OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new FreeSearch(_facility, _policy, query, Own(occupancy), now).Run();
    }

    /// <summary>
    /// Checks a request against the rules alone, regardless of existing bookings and of the user. Returns every reason against it; empty if
    /// there is none.
    /// </summary>
    public ValueList<Reason> Check(Reservation request, Instant now) => Decider.Check(request, now);

    /// <summary>Allocates a request, or refuses it with every reason and the nearest alternatives.</summary>
    public OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy occupancy, UserHistory user, Instant now) =>
        Decider.Decide(request, Own(occupancy), user, now);

    /// <summary>Decides each date of a weekly series on its own, at the local time of the first; accepted dates count against later ones.</summary>
    /// <param name="first">The booking on the first date.</param>
    /// <param name="rule">The dates on which it is repeated.</param>
    /// <param name="occupancy">The existing bookings.</param>
    /// <param name="user">The user's bookings.</param>
    /// <param name="now">The current time.</param>
    /// <exception cref="ArgumentException">The rule never ends, gives more than 366 dates, or its numbers are below 1.</exception>
    public OneOf<SeriesAllocation, SeriesRefusal> DecideSeries(Reservation first, WeeklyRule rule, Occupancy occupancy, UserHistory user, Instant now) =>
        Decider.DecideSeries(first, rule, Own(occupancy), user, now);

    /// <summary>Returns a request for whole days, both included, if the facility is booked by days; otherwise the request as it is.</summary>
    /// <remarks>A closed day counts from midnight to midnight, so that the decision refuses it. A request for an unknown court, or with reversed dates, is returned as it is.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the years 1971 to 2199.</exception>
    public Reservation ForDays(Reservation request, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(request);
        var court = request.CourtIds.IsEmpty ? DefaultCourt : _facility.Courts.Find(request.CourtIds[0]);
        if (court is null || last < first || !Kind.TryPickT1(out var days, out _))
            return request;
        var whole = days.Request(request.Id, court, first, last);
        return request with { Start = whole.Start, End = whole.End };
    }

    /// <summary>Returns the windows whose bookings are needed to decide a request.</summary>
    public CalendarNeeds NeedsOf(Reservation request, Instant now)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new NeedsFinder(_facility, LongestGap).Of(request, now);
    }

    /// <summary>Returns the window whose bookings are needed to show some days.</summary>
    /// <param name="first">The first date.</param>
    /// <param name="count">The number of days; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the years 1971 to 2199, or the count is below 1.</exception>
    public TimeWindow WindowOf(LocalDate first, int count = 1) => new NeedsFinder(_facility, LongestGap).OfDays(first, count);

    /// <summary>Returns the window whose bookings are needed to search for free times.</summary>
    public TimeWindow WindowOf(FreeQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new NeedsFinder(_facility, LongestGap).OfSearch(query);
    }

    private static OneOf<SlotCalendar, DayCalendar, InventoryCalendar> KindOf(Facility facility, AvailabilityType type) => type switch
    {
        AvailabilityType.TimeInterval => new SlotCalendar(facility),
        AvailabilityType.Day => new DayCalendar(facility),
        AvailabilityType.Quantity => new InventoryCalendar(facility),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Unknown availability type."),
    };

    private Occupancy Own(Occupancy occupancy) => _facility.Courts.Own(occupancy);
}
