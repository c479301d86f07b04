using NodaTime;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Storage;

/// <summary>A condition that a store evaluates inside its own transaction, so that nothing can be written between the decision and the write.</summary>
/// <remarks>
/// For limits that a time range cannot express: shared units and seats, and how many bookings a user may have. The store runs one such write at a
/// time per rental object.
/// </remarks>
/// <param name="From">Bookings whose <see cref="StoredBooking.Until"/> is after this are passed to the condition.</param>
/// <param name="To">Bookings that start before this are passed to the condition.</param>
/// <param name="IsMet">
/// Returns whether the write may be committed, given the bookings of the rental object that occupy their time, without those being written. It must be
/// quick and free of side effects, and may be called more than once. An exception from it reaches the caller, and nothing is written.
/// </param>
public sealed record CommitCondition(Instant From, Instant To, Func<ValueList<StoredBooking>, bool> IsMet)
{
    /// <summary>Returns the condition under which a decision of a calendar still holds; null if the blocked spans of the booking are enough.</summary>
    /// <param name="calendar">The calendar that decided.</param>
    /// <param name="request">The request that was allocated.</param>
    /// <param name="now">The current time.</param>
    public static CommitCondition? Of(FacilityCalendar calendar, Reservation request, Instant now)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(request);
        var needs = calendar.NeedsOf(request, now);
        return (needs.OfUser, calendar.IsShared) switch
        {
            (null, false) => null,
            (null, true) => In(needs.Around, held => IsAllocated(held, [])),
            ({ } limits, true) => In(needs.Around.Union(limits), held => IsAllocated(held, Own(held))),
            ({ } limits, false) => In(limits, held => IsAllocated(Own(held), Own(held))),
        };

        bool IsAllocated(ValueList<Reservation> held, ValueList<Reservation> own) => calendar.Decide(request, calendar.CreateOccupancy(held), new(own), now).IsT0;

        ValueList<Reservation> Own(ValueList<Reservation> held) =>
            [.. held.Where(booking => booking.BookedBy is not null && string.Equals(booking.BookedBy, request.BookedBy, StringComparison.Ordinal))];
    }

    private static CommitCondition In(TimeWindow window, Func<ValueList<Reservation>, bool> isMet) =>
        new(window.From, window.To, held => isMet([.. held.Select(booking => booking.Booking)]));
}
