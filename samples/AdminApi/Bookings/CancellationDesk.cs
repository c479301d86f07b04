using AdminApi.Errors;
using AdminApi.Identity;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Storage;
using Utleie.Domain.Ticketing;

namespace AdminApi.Bookings;

/// <summary>Whether a booking may be cancelled, and what that costs.</summary>
/// <remarks>Source: 001 §3.4 (Avbestillingsregler), §5.5, §6.2 (<c>cancellationHours</c>); D153.</remarks>
internal static class CancellationDesk
{
    private static readonly ZonedDateTimePattern Local = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm", null);

    /// <summary>Why it may not be cancelled; nothing where it may. A caseworker is bound by no time, and what nobody has confirmed can be withdrawn.</summary>
    internal static Reason? Against(StoredBooking booking, BaseResource resource, Caller caller, Instant now, DateTimeZone zone)
    {
        if (booking.Status.IsFinal)
            return Reason.Of(BookingCodes.Final, new Argument("status", booking.Status.Value));
        if (caller.IsCaseworker)
            return null;
        if (booking.Booking.Start <= now)
            return Reason.Of(BookingCodes.Started, new Argument("start", Local.Format(booking.Booking.Start.InZone(zone))));
        return booking.Status != BookingStatus.Pending && CutoffHours(resource) is { } hours && HoursLeft(booking, now) < hours ? Reason.Of(BookingCodes.TooLate, Argument.Of("hours", hours)) : null;
    }

    /// <summary>What it costs and gives back.</summary>
    internal static CancellationDocument Cost(StoredBooking booking, BaseResource resource, Instant now)
    {
        var rules = resource.TimeLogic?.CancellationRules ?? new();
        var isLate = booking.Status != BookingStatus.Pending && FreeUntilHours(booking, resource) is { } hours && HoursLeft(booking, now) < hours;
        var paid = booking.Quote?.Total ?? 0;
        var back = booking.Status == BookingStatus.Pending ? paid : Refund(resource, paid);
        return new(isLate, isLate ? rules.LateCancellationFee ?? 0 : 0, back, booking.Quote?.Currency ?? resource.Pricing?.Currency ?? Money.DefaultCurrency);
    }

    private static double HoursLeft(StoredBooking booking, Instant now) => (booking.Booking.Start - now).TotalHours;

    private static int? CutoffHours(BaseResource resource) => resource is Event { Cancellation.CancellationDeadlineHours: { } hours }
        ? hours
        : resource.TimeLogic?.CancellationRules?.CutoffHours;

    /// <summary>The longest of what is said: of the object, and of the courts that are booked.</summary>
    private static int? FreeUntilHours(StoredBooking booking, BaseResource resource)
    {
        var courts = resource is SportsFacility { MultiCourt: { } multi }
            ? multi.Courts.Where(court => booking.Booking.CourtIds.Contains(court.Id ?? "")).Select(court => Rules(multi, court).CancellationHours)
            : [];
        return courts.Append(resource.TimeLogic?.CancellationRules?.LateCancellationThresholdHours).Max();
    }

    private static CourtBookingRules Rules(MultiCourt multi, Court court) =>
        court.BookingRulesOverride is { CancellationHours: not null } own ? own : multi.BookingRules ?? new();

    /// <summary>Nothing said is everything back.</summary>
    private static decimal Refund(BaseResource resource, decimal paid)
    {
        var (policy, percentage) = resource is Event { Cancellation: { RefundPolicy: { } own } cancellation }
            ? (own, cancellation.PartialRefundPercentage)
            : (resource.TimeLogic?.CancellationRules?.RefundPolicy ?? RefundPolicy.Full, resource.TimeLogic?.CancellationRules?.RefundPercentage);
        return policy switch
        {
            RefundPolicy.None => 0,
            RefundPolicy.Partial => Money.Round(paid * Math.Clamp(percentage ?? 0, 0, 100) / 100).Amount,
            _ => paid,
        };
    }
}
