using AdminApi.Calendars;
using AdminApi.Prices;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;

namespace AdminApi.Bookings;

/// <summary>A request for a booking, with the rules it is judged by.</summary>
/// <param name="Ask">What was written.</param>
/// <param name="Resource">The object.</param>
/// <param name="Calendar">Its calendar.</param>
/// <param name="Time">The time asked for, by whom.</param>
/// <param name="Now">The present.</param>
/// <param name="Zone">The zone of dates.</param>
internal sealed record BookingRequest(RentalAsk Ask, BaseResource Resource, Timetable Calendar, Reservation Time, Instant Now, DateTimeZone Zone)
{
    internal ResourceId ResourceId { get; } = ResourceKey.Of(Resource).Id;

    internal string User => Time.BookedBy!;

    /// <summary>Where the user's bookings are counted; nothing where the object limits nobody.</summary>
    internal BookingWindow? OfLimits { get; } = Resource.TimeLogic?.MaxBookingsPerUser is { } limits && IsAny(limits)
        ? BookingWindow.OfLimits(Time, limits, Now, Zone)
        : null;

    /// <summary>Where bookings stand that can be in its way.</summary>
    internal BookingWindow Around => BookingWindow.Around(Time, Calendar);

    internal OneOf<Allocation, AllocationRefusal> Decide(IEnumerable<Reservation> held, IEnumerable<Reservation> own) =>
        Calendar.Decide(Time, Calendar.CreateOccupancy(held), new([.. own]), Now);

    /// <summary>What the store is to ask again in its own step, where the spans do not say it: units, seats and limits (D71, D78, D126).</summary>
    internal CommitCondition? Recheck() => (OfLimits, Calendar.IsShared) switch
    {
        (null, false) => null,
        (null, true) => Recheck(Around, held => Decide(held, [])),
        ({ } limits, true) => Recheck(Around.With(limits), held => Decide(held, held.Where(IsOwn))),
        ({ } limits, false) => Recheck(limits, held => Decide(held.Where(IsOwn), held.Where(IsOwn))),
    };

    private static bool IsAny(BookingLimits limits) =>
        (limits.PerDay ?? limits.PerWeek ?? limits.PerMonth ?? limits.ActiveBookings) is not null;

    private bool IsOwn(Reservation booking) => string.Equals(booking.BookedBy, User, StringComparison.Ordinal);

    private static CommitCondition Recheck(BookingWindow window, Func<IReadOnlyList<Reservation>, OneOf<Allocation, AllocationRefusal>> decide) =>
        new(window.From, window.To, held => decide([.. held.Select(booking => booking.Booking)]).IsT0);

    /// <summary>The booking to store.</summary>
    internal StoredBooking Stored(Allocation allocation, BookingStatus status, QuoteDocument quote, string createdBy) => new()
    {
        Resource = ResourceId,
        Booking = Time with { Status = status == BookingStatus.Pending ? OccupancyStatus.Pending : OccupancyStatus.Confirmed },
        Status = status,
        Blocked = allocation.Blocked,
        IsExclusive = Calendar.IsExclusive,
        Quote = quote,
        CreatedAt = Now,
        CreatedBy = createdBy == User ? null : createdBy,
    };
}
