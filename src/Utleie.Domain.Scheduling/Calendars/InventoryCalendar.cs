using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D4, D71.
/// <summary>The calendar of interchangeable units: n of m units for a period of time.</summary>
/// <remarks>
/// Units are collected and returned within opening hours, at any minute; without opening hours, at any time. The gap is kept after each
/// booking, per unit. A blocked time removes its units. Otherwise like <see cref="SlotCalendar"/>. Source: 001 §7.1, §8.1.
/// </remarks>
public sealed class InventoryCalendar : ICompiled
{
    private readonly Facility _facility;

    internal InventoryCalendar(Facility facility)
    {
        (_facility, Decider) = (facility, new(facility, UnitPolicy.Instance));
        Empty = CreateOccupancy([]);
    }

    /// <summary>The number of units.</summary>
    public int Units => _facility.Courts.Units ?? 0;

    /// <summary>The time zone of its local times.</summary>
    public DateTimeZone Zone => _facility.Zone;

    /// <summary>An occupancy without bookings.</summary>
    public Occupancy Empty { get; }

    /// <summary>The warnings from compiling the sections.</summary>
    public ValueList<Finding> Warnings => _facility.Warnings;

    internal Decider Decider { get; }

    private CalendarCourt All => _facility.Courts.All[0];

    /// <summary>Compiles a calendar from the sections of a facility, or returns every error in them.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="locate">Maps a finding to its path in the document that the sections come from; null leaves the paths of the sections.</param>
    public static OneOf<InventoryCalendar, CompileErrors> Compile(FacilitySections sections, Func<Finding, Finding>? locate = null) =>
        FacilityCompiler.Compile(sections, AvailabilityType.Quantity, locate, static facility => new InventoryCalendar(facility));

    /// <summary>Creates a snapshot of existing bookings, in any order; each occupies its <see cref="Reservation.Units"/>.</summary>
    public Occupancy CreateOccupancy(IEnumerable<Reservation> bookings) => OccupancyBuilder.Build(_facility.Courts, bookings);

    /// <summary>
    /// Returns the number of units free throughout <c>[start, end)</c>, from 0 to <see cref="Units"/>; opening hours and rules are not
    /// checked.
    /// </summary>
    public int FreeUnits(Instant start, Instant end, Occupancy occupancy) => start < end
        ? Math.Max(0, Stock.Free(All, _facility.Courts.Own(occupancy), Minute.Floor(start), Minute.Ceiling(end)))
        : Units;

    /// <summary>Returns the cells of a day with the number of free units in each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years 1971 to 2199.</exception>
    public ValueList<UnitCell> Day(LocalDate date, Occupancy occupancy, Instant now) =>
        UnitCells.Of(All, LocalDay.NumberOf(LocalDay.Known(date)), _facility.Courts.Own(occupancy), now);

    /// <summary>
    /// Returns the first times in a window with enough free units, on the grid of the interval, or every reason why there are none.
    /// </summary>
    public OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new FreeSearch(_facility, UnitPolicy.Instance, query, _facility.Courts.Own(occupancy), now).Run();
    }

    /// <summary>
    /// Checks a request against the rules alone, regardless of existing bookings and of the user. Returns every reason against it; empty if
    /// there is none.
    /// </summary>
    public ValueList<Reason> Check(Reservation request, Instant now) => Decider.Check(request, now);

    /// <summary>Allocates a request, or refuses it with every reason and the nearest alternatives.</summary>
    /// <remarks>
    /// The conflict keys of the allocation identify the time, not the units: a store must count units and decide again inside its
    /// transaction.
    /// </remarks>
    public OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy occupancy, UserHistory user, Instant now) =>
        Decider.Decide(request, _facility.Courts.Own(occupancy), user, now);
}
