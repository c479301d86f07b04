using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace AdminApi.Calendars;

/// <summary>A calendar of slots of time.</summary>
internal sealed class CourtTimetable(SlotCalendar calendar) : Timetable
{
    internal static CourtTimetable Of(SlotCalendar calendar, BaseResource resource) =>
        new(calendar) { Warnings = calendar.Warnings, IsShared = SharesSeats(resource), LongestGap = Longest(calendar.Courts) };

    internal override Occupancy CreateOccupancy(IEnumerable<Reservation> bookings) => calendar.CreateOccupancy(bookings);

    internal override OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy held, UserHistory user, Instant now) =>
        calendar.Decide(request, held, user, now);

    internal override OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy held, Instant now) => calendar.FirstFree(query, held, now);

    internal override ValueList<RowDocument> Day(LocalDate date, Occupancy held, Instant now, Language language) =>
        [.. calendar.Day(date, held, now).Select(row => RowDocument.Of(row, language))];
}
