using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>
/// Finds the windows in which bookings can affect an answer. They are wide enough for every answer, because a missed booking is a double
/// booking.
/// </summary>
internal sealed class NeedsFinder(Facility facility, Duration gap)
{
    /// <summary>A day before and after, because opening hours may pass midnight and a local day may have 25 hours.</summary>
    private static readonly Duration Neighbour = Duration.FromDays(1);

    internal CalendarNeeds Of(Reservation request, Instant now)
    {
        var around = Known(request.Start, request.End).Widen(gap);
        return new(around, around.Union(Alternatives(request, now)), facility.Limits.WindowOf(request, now)) { OfOrganisation = facility.Limits.OrganisationWindowOf(request, now) };
    }

    internal TimeWindow OfDays(LocalDate first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var from = facility.Days.On(LocalDay.Known(first)).Start;
        var to = facility.Days.On(LocalDay.Known(first.PlusDays(count - 1))).End;
        // A free stretch shorter than the shortest booking is shown as such, so what ends it is needed too.
        return new TimeWindow(Minute.ToInstant(from), Minute.ToInstant(to)).Widen(Neighbour + gap + Shortest);
    }

    internal TimeWindow OfSearch(FreeQuery query) => Known(query.From, query.To).Widen(Neighbour + gap + Shortest);

    private TimeWindow Alternatives(Reservation request, Instant now)
    {
        var earliest = facility.Courts.All.Max(court => Minute.ToInstant(court.Schedule.StartsFrom(now).Earliest));
        var asked = Known(request.Start, request.End);
        var length = Duration.Max(asked.To - asked.From, Shortest);
        var last = Instant.Max(asked.From, earliest) + Duration.FromDays(AlternativeSearch.DaysAhead + 1) + length;
        return new TimeWindow(asked.From, last).Widen(Neighbour + gap);
    }

    /// <summary>Returns the part within the years that a calendar supports; a reversed request gives an empty window.</summary>
    private static TimeWindow Known(Instant from, Instant to)
    {
        var first = Bounded(from);
        return new(first, Instant.Max(first, Bounded(to)));
    }

    private static Instant Bounded(Instant instant) =>
        Instant.Max(Minute.ToInstant(Minute.First), Instant.Min(instant, Minute.ToInstant(Minute.Last)));

    private Duration Shortest => Duration.FromMinutes(facility.Courts.All.Max(court => court.MinMinutes + court.SlotMinutes));
}
