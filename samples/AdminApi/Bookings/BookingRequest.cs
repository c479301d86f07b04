using AdminApi.Calendars;
using AdminApi.Prices;
using Utleie.Domain.Approvals;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;

namespace AdminApi.Bookings;

/// <summary>A request for a booking, with the rules it is judged by.</summary>
/// <param name="Ask">What was written.</param>
/// <param name="Resource">The object.</param>
/// <param name="Calendar">Its calendar.</param>
/// <param name="Time">The time asked for, by whom.</param>
/// <param name="Applicant">Who it is for.</param>
/// <param name="Now">The present.</param>
/// <param name="Zone">The zone of dates.</param>
internal sealed record BookingRequest(RentalAsk Ask, BaseResource Resource, FacilityCalendar Calendar, Reservation Time, Applicant Applicant, Instant Now, DateTimeZone Zone)
{
    internal ResourceId ResourceId { get; } = ResourceKey.Of(Resource).Id;

    internal string User => Time.BookedBy!;

    /// <summary>Whether the applicant is of the group that the price is asked for.</summary>
    internal bool IsVerified => Ask.TargetGroup is { } group && Applicant.Groups.Contains(group);

    /// <summary>Whether it is approved at once; never while the rules of approval cannot be read.</summary>
    internal bool IsAutomatic => ResourceBookings.Approvals(Resource).Match(
        rules => rules.Plan(ApprovalFacts.Of(Time.Start, Time.End, Zone) with
        {
            Groups = IsVerified ? [Ask.TargetGroup!] : [],
            Participants = Ask.Participants,
            NeedApproval = ResourceBookings.AddOnsThatNeedApproval(Resource, Ask.AddOns),
        }).IsT0,
        static _ => false);

    /// <summary>The windows in which bookings are needed to decide.</summary>
    internal CalendarNeeds Needs { get; } = Calendar.NeedsOf(Time, Now);

    internal OneOf<Allocation, AllocationRefusal> Decide(IEnumerable<Reservation> held, UserHistory own) =>
        Calendar.Decide(Time, Calendar.CreateOccupancy(held), own, Now);

    /// <summary>The booking to store.</summary>
    internal StoredBooking Stored(Allocation allocation, BookingStatus status, QuoteDocument quote, string createdBy) => new()
    {
        Resource = ResourceId,
        Booking = Time with { Status = status.Occupancy },
        Status = status,
        Blocked = allocation.Blocked,
        IsExclusive = Calendar.IsExclusive,
        Quote = quote,
        CreatedAt = Now,
        CreatedBy = createdBy == User ? null : createdBy,
    };
}
