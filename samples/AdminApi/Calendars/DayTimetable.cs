using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace AdminApi.Calendars;

/// <summary>A calendar of whole days.</summary>
internal sealed class DayTimetable(DayCalendar calendar) : Timetable
{
    internal static DayTimetable Of(DayCalendar calendar, BaseResource resource) =>
        new(calendar) { Warnings = calendar.Warnings, IsShared = SharesSeats(resource), LongestGap = Longest(calendar.Courts) };

    internal override Occupancy CreateOccupancy(IEnumerable<Reservation> bookings) => calendar.CreateOccupancy(bookings);

    internal override OneOf<Allocation, AllocationRefusal> Decide(Reservation request, Occupancy held, UserHistory user, Instant now) =>
        calendar.Decide(request, held, user, now);

    internal override OneOf<FreeTimes, Refusal> FirstFree(FreeQuery query, Occupancy held, Instant now) => calendar.FirstFree(query, held, now);

    internal override ValueList<RowDocument> Day(LocalDate date, Occupancy held, Instant now, Language language) =>
        [.. calendar.Courts.Select(court => Row(court, date, held, now, language))];

    internal override Reservation OfDays(Reservation request, LocalDate first, LocalDate last)
    {
        var court = request.CourtIds.IsEmpty ? calendar.Courts[0] : calendar.Courts.FirstOrDefault(court => court.Id == request.CourtIds[0]);
        if (court is null || last < first)
            return request;
        var days = calendar.Request(request.Id, court, first, last);
        return request with { Start = days.Start, End = days.End };
    }

    private RowDocument Row(CalendarCourt court, LocalDate date, Occupancy held, Instant now, Language language)
    {
        var day = calendar.Days(court, date, 1, held, now)[0];
        var span = calendar.Request("", court, date, date);
        return new(court.Id, court.Name, [CellDocument.Of(span.Start, span.End, day.Status, day.Reasons, language)]);
    }
}
