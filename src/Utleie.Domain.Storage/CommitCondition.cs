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
        var counted = needs.OfOrganisation is { } organisation ? needs.OfUser?.Union(organisation) ?? organisation : needs.OfUser;
        return (counted, calendar.IsShared) switch
        {
            (null, false) => null,
            (null, true) => In(needs.Around, held => IsAllocated(held, UserHistory.None)),
            ({ } limits, true) => In(needs.Around.Union(limits), held => IsAllocated(held, HistoryOf(request, held))),
            ({ } limits, false) => In(limits, held => HistoryOf(request, held) is var history && IsAllocated([.. history.Bookings.Union(history.OrganisationBookings)], history)),
        };

        bool IsAllocated(ValueList<Reservation> held, UserHistory user) => calendar.Decide(request, calendar.CreateOccupancy(held), user, now).IsT0;
    }

    /// <summary>Returns the bookings that count against the limits of a request: those of its user, and those of its organisation.</summary>
    private static UserHistory HistoryOf(Reservation request, ValueList<Reservation> held) => new(Same(held, request.BookedBy, static booking => booking.BookedBy))
    {
        OrganisationBookings = Same(held, request.Organisation, static booking => booking.Organisation),
    };

    private static ValueList<Reservation> Same(ValueList<Reservation> held, string? holder, Func<Reservation, string?> holderOf) =>
        holder is null ? [] : [.. held.Where(booking => string.Equals(holderOf(booking), holder, StringComparison.Ordinal))];

    private static CommitCondition In(TimeWindow window, Func<ValueList<Reservation>, bool> isMet) =>
        new(window.From, window.To, held => isMet([.. held.Select(booking => booking.Booking)]));
}
