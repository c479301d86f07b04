using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D4, D71.
/// <summary>The calendar of things of which there are several alike: n of m units for some time.</summary>
/// <remarks>
/// Units are handed out and brought back inside opening hours, at any minute; without opening hours at any time. The gap is kept after each booking, unit
/// by unit. A blocked time takes its units away. Else as <see cref="SlotCalendar"/>. Source: 001 §7.1, §8.1.
/// </remarks>
public sealed class InventoryCalendar : ICompiled
{
    private readonly Facility _facility;

    internal InventoryCalendar(Facility facility)
    {
        (_facility, Decider) = (facility, new(facility, UnitPolicy.Instance));
        Empty = CreateOccupancy([]);
    }

    /// <summary>How many units there are.</summary>
    public int Units => _facility.Courts.Units ?? 0;

    /// <summary>The zone its wall times are in.</summary>
    public DateTimeZone Zone => _facility.Zone;

    /// <summary>Nothing held.</summary>
    public Occupancy Empty { get; }

    /// <summary>The warnings found when the sections were compiled.</summary>
    public ValueList<Finding> Warnings => _facility.Warnings;

    internal Decider Decider { get; }

    private CalendarCourt All => _facility.Courts.All[0];

    /// <summary>Compiles a calendar from the sections of a facility, or returns every error in them.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="locate">Maps a finding to its path in the document that the sections come from; null leaves the paths of the sections.</param>
    public static OneOf<InventoryCalendar, CompileErrors> Compile(FacilitySections sections, Func<Finding, Finding>? locate = null) =>
        FacilityCompiler.Compile(sections, AvailabilityType.Quantity, locate, static facility => new InventoryCalendar(facility));

    /// <summary>A snapshot of held bookings, in any order; each takes its <see cref="Reservation.Units"/>.</summary>
    public Occupancy CreateOccupancy(IEnumerable<Reservation> bookings) => OccupancyBuilder.Build(_facility.Courts, bookings);

    /// <summary>The units free at every moment of <c>[start, end)</c>, 0 to <see cref="Units"/>; opening hours and rules are not asked.</summary>
    public int FreeUnits(Instant start, Instant end, Occupancy occupancy) => start < end
        ? Math.Max(0, Stock.Free(All, _facility.Courts.Own(occupancy), Minute.Floor(start), Minute.Ceiling(end)))
        : Units;

    /// <summary>A day's cells with the units free in each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the years a calendar knows.</exception>
    public ValueList<UnitCell> Day(LocalDate date, Occupancy occupancy, Instant now) =>
        UnitCells.Of(All, LocalDay.NumberOf(LocalDay.Known(date)), _facility.Courts.Own(occupancy), now);

    /// <summary>The first times in a span with enough units free, on the grid of the interval.</summary>
    public OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy occupancy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new FreeSearch(_facility, UnitPolicy.Instance, query, _facility.Courts.Own(occupancy), now).Run();
    }

    /// <summary>What the rules say against a request, whatever is held and whoever asks; nothing where it may be tried.</summary>
    public ValueList<Reason> Check(Reservation request, Instant now) => Decider.Check(request, now);

    /// <summary>Allocates a request, or refuses it with all reasons and the nearest alternatives.</summary>
    /// <remarks>The allocation's keys name the time, not the units: a store counts units, and asks again inside its transaction.</remarks>
    public OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy occupancy, UserHistory user, Instant now) =>
        Decider.Decide(request, _facility.Courts.Own(occupancy), user, now);
}
