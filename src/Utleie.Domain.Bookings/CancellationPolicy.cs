using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Bookings;

/// <summary>Answers whether a booking may be cancelled, and what that costs.</summary>
/// <remarks>Hours are elapsed hours; exactly so many before the start is in time. Immutable. Source: 001 §3.4 (Avbestillingsregler), §6.2 (<c>cancellationHours</c>).</remarks>
public sealed class CancellationPolicy
{
    private static readonly ZonedDateTimePattern Local = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm", null);

    private readonly CancellationRules _rules;
    private readonly MultiCourt? _courts;
    private readonly DateTimeZone _zone;

    private CancellationPolicy(CancellationRules rules, MultiCourt? courts, DateTimeZone zone) => (_rules, _courts, _zone) = (rules, courts, zone);

    /// <summary>Creates the policy of an object.</summary>
    /// <param name="rules">The section; null allows cancelling until the start, with a full refund.</param>
    /// <param name="courts">The courts of a sports facility, whose <c>cancellationHours</c> also count; null if there are none.</param>
    /// <param name="zone">The time zone of the object, for the times in reasons.</param>
    public static CancellationPolicy Of(CancellationRules? rules, MultiCourt? courts, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new(rules ?? new(), courts, zone);
    }

    /// <summary>Returns why a booking may not be cancelled; null if it may. A caseworker is not bound by times, and a pending booking may be withdrawn until it starts.</summary>
    public Reason? Check(CancellationRequest request, Actor actor, Instant now)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(actor);
        if (request.Status.IsFinal)
            return Reason.Of(BookingCodes.Final, new Argument("status", request.Status.Value));
        if (actor.IsCaseworker)
            return null;
        if (request.Start <= now)
            return Reason.Of(BookingCodes.Started, new Argument("start", Local.Format(request.Start.InZone(_zone))));
        return request.Status != BookingStatus.Pending && _rules.CutoffHours is { } hours && IsCloserThan(hours, request, now)
            ? Reason.Of(BookingCodes.TooLate, Argument.Of("hours", hours))
            : null;
    }

    /// <summary>Returns what a cancellation costs and gives back. A pending booking is refunded whole, without a fee.</summary>
    public CancellationStatement Statement(CancellationRequest request, Instant now)
    {
        ArgumentNullException.ThrowIfNull(request);
        var currency = request.Paid.Currency;
        if (request.Status == BookingStatus.Pending)
            return new(Late: false, Fee: 0, request.Paid.Amount, currency);
        var isLate = FreeUntilHours(request) is { } hours && IsCloserThan(hours, request, now);
        return new(isLate, isLate ? _rules.LateCancellationFee ?? 0 : 0, Refund(request.Paid.Amount), currency);
    }

    private static bool IsCloserThan(int hours, CancellationRequest request, Instant now) => (request.Start - now).TotalHours < hours;

    // The longest counts: of the object, and of the courts that are booked.
    private int? FreeUntilHours(CancellationRequest request) => (_courts?.Courts ?? [])
        .Where(court => request.CourtIds.Contains(court.Id ?? ""))
        .Select(court => court.BookingRulesOverride?.CancellationHours ?? _courts!.BookingRules?.CancellationHours)
        .Append(_rules.LateCancellationThresholdHours)
        .Max();

    private decimal Refund(decimal paid) => _rules.RefundPolicy switch
    {
        RefundPolicy.None => 0,
        RefundPolicy.Partial => Money.Round(paid * Math.Clamp(_rules.RefundPercentage ?? 0, 0, 100) / 100).Amount,
        RefundPolicy.Full or null => paid,
        var unknown => throw new InvalidOperationException($"The refund policy {unknown} is not known."),
    };
}

/// <summary>The booking that is to be cancelled.</summary>
/// <param name="Status">The present status.</param>
/// <param name="Start">The start.</param>
/// <param name="CourtIds">The courts; empty is the whole object.</param>
/// <param name="Paid">The amount that has been paid.</param>
public sealed record CancellationRequest(BookingStatus Status, Instant Start, ValueList<string> CourtIds, Money Paid);

/// <summary>What cancelling a booking costs and gives back.</summary>
/// <param name="Late">Whether the time until which it is free has passed.</param>
/// <param name="Fee">The fee, tax included; 0 if there is none.</param>
/// <param name="Refund">The amount to pay back.</param>
/// <param name="Currency">The currency of both amounts.</param>
public sealed record CancellationStatement(bool Late, decimal Fee, decimal Refund, string Currency);
