using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>What tells slots, days and units apart: how a time is judged by the rules and by what is held, and which times a day offers.</summary>
internal sealed record CalendarPolicy(CalendarPolicy.Rule Rules, CalendarPolicy.HeldRule Held, CalendarPolicy.Fit Fits, CalendarPolicy.Offer Times)
{
    internal delegate void Rule(CalendarCourt court, long from, long to, StartWindow window, ref ReasonList reasons);

    internal delegate void HeldRule(CalendarCourt court, Occupancy held, Reservation request, long from, long to, ref ReasonList reasons);

    /// <summary>Whether what is held leaves room; without a word of reason.</summary>
    internal delegate bool Fit(CalendarCourt court, Occupancy held, Reservation request, long from, long to);

    /// <summary>All times of a length that begin on a day and would be accepted; persons and units are the request's.</summary>
    internal delegate IEnumerable<(long From, long To)> Offer(
        CalendarCourt court, int day, long length, Occupancy held, StartWindow window, int? participants, int units);
}
