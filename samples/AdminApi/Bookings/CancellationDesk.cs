using AdminApi.Errors;
using AdminApi.Identity;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Storage;

namespace AdminApi.Bookings;

/// <summary>Whether a booking may be cancelled, and what that costs.</summary>
/// <remarks>Source: 001 §3.4 (Avbestillingsregler), §6.2 (<c>cancellationHours</c>); D153.</remarks>
internal static class CancellationDesk
{
    private static readonly ZonedDateTimePattern Local = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm", null);

    /// <summary>Why it may not be cancelled; nothing where it may.</summary>
    /// <remarks>A caseworker is bound by no time, and what nobody has confirmed can be withdrawn until it starts.</remarks>
    internal static Reason? Against(StoredBooking booking, BaseResource resource, Caller caller, Instant now, DateTimeZone zone)
    {
        if (booking.Status.IsFinal)
            return Reason.Of(BookingCodes.Final, new Argument("status", booking.Status.Value));
        if (caller.IsCaseworker)
            return null;
        if (booking.Booking.Start <= now)
            return Reason.Of(BookingCodes.Started, new Argument("start", Local.Format(booking.Booking.Start.InZone(zone))));
        return booking.Status != BookingStatus.Pending && CutoffHours(resource) is { } hours && HoursLeft(booking, now) < hours
            ? Reason.Of(BookingCodes.TooLate, Argument.Of("hours", hours))
            : null;
    }

    /// <summary>What it costs and gives back.</summary>
    internal static CancellationDocument Cost(StoredBooking booking, BaseResource resource, Instant now)
    {
        var rules = resource.TimeLogic?.CancellationRules ?? new();
        var (paid, currency) = (booking.Quote?.Total ?? 0, booking.Quote?.Currency ?? Money.DefaultCurrency);
        if (booking.Status == BookingStatus.Pending)
            return new(Late: false, Fee: 0, paid, currency);
        var isLate = FreeUntilHours(booking, resource) is { } hours && HoursLeft(booking, now) < hours;
        return new(isLate, isLate ? rules.LateCancellationFee ?? 0 : 0, Refund(resource, paid), currency);
    }

    private static double HoursLeft(StoredBooking booking, Instant now) => (booking.Booking.Start - now).TotalHours;

    private static int? CutoffHours(BaseResource resource) => resource.TimeLogic?.CancellationRules?.CutoffHours;

    /// <summary>The longest of what is said: of the object, and of the courts that are booked.</summary>
    private static int? FreeUntilHours(StoredBooking booking, BaseResource resource)
    {
        var courts = resource is SportsFacility { MultiCourt: { } multi }
            ? from court in multi.Courts where booking.Booking.CourtIds.Contains(court.Id ?? "") select Rules(multi, court).CancellationHours
            : [];
        return courts.Append(resource.TimeLogic?.CancellationRules?.LateCancellationThresholdHours).Max();
    }

    private static CourtBookingRules Rules(MultiCourt multi, Court court) =>
        court.BookingRulesOverride is { CancellationHours: not null } own ? own : multi.BookingRules ?? new();

    /// <summary>Nothing said is everything back.</summary>
    private static decimal Refund(BaseResource resource, decimal paid)
    {
        var rules = resource.TimeLogic?.CancellationRules;
        return rules?.RefundPolicy switch
        {
            RefundPolicy.None => 0,
            RefundPolicy.Partial => Money.Round(paid * Math.Clamp(rules.RefundPercentage ?? 0, 0, 100) / 100).Amount,
            _ => paid,
        };
    }
}
