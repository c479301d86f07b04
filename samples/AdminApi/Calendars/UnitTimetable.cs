using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace AdminApi.Calendars;

/// <summary>A calendar of things of which there are several alike.</summary>
internal sealed class UnitTimetable(InventoryCalendar calendar, FacilitySections sections) : Timetable
{
    internal static UnitTimetable Of(InventoryCalendar calendar, BaseResource resource, DateTimeZone zone)
    {
        var (before, after) = (resource.TimeLogic?.BufferBeforeMinutes ?? 0, resource.TimeLogic?.BufferAfterMinutes ?? 0);
        return new(calendar, ResourceCalendars.SectionsOf(resource, zone)) { Warnings = calendar.Warnings, IsShared = true, LongestGap = Duration.FromMinutes(before + after) };
    }

    internal override bool IsExclusive => false;

    internal override Occupancy CreateOccupancy(IEnumerable<Reservation> bookings) => calendar.CreateOccupancy(bookings);

    internal override OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy held, UserHistory user, Instant now) =>
        calendar.Decide(request, held, user, now);

    internal override OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy held, Instant now) => calendar.FirstFree(query, held, now);

    internal override ValueList<RowDocument> Day(LocalDate date, Occupancy held, Instant now, Language language) =>
        [new(sections.Id, sections.Name ?? sections.Id, [.. calendar.Day(date, held, now).Select(cell => Cell(cell, language))])];

    private static CellDocument Cell(UnitCell cell, Language language) =>
        CellDocument.Of(cell.Start, cell.End, cell.Status, cell.Reasons, language) with { FreeUnits = cell.FreeUnits };
}
