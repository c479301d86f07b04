using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>
/// How slots, days and units differ: the rule checks, the check against existing bookings, and the times that a day offers.
/// </summary>
internal sealed record CalendarPolicy(CalendarPolicy.Rule Rules, CalendarPolicy.HeldRule Held, CalendarPolicy.Fit Fits, CalendarPolicy.Offer Times)
{
    internal delegate void Rule(CalendarCourt court, long from, long to, StartWindow window, ref ReasonList reasons);

    internal delegate void HeldRule(CalendarCourt court, Occupancy held, Reservation request, long from, long to, ref ReasonList reasons);

    /// <summary>Returns whether the existing bookings leave room, without giving reasons.</summary>
    internal delegate bool Fit(CalendarCourt court, Occupancy held, Reservation request, long from, long to);

    /// <summary>Returns all times of a given length that begin on a day and would be accepted for the given persons and units.</summary>
    internal delegate IEnumerable<(long From, long To)> Offer(
        CalendarCourt court, int day, long length, Occupancy held, StartWindow window, int? participants, int units);
}
