using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Settlements;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Bookings;

// D207, D208, D209, D218, D219.
/// <summary>Answers whether a booking may be cancelled, and what that costs.</summary>
/// <remarks>Hours are elapsed hours; exactly so many before the start is in time. Immutable and thread-safe. Source: 001 §3.4 (Avbestillingsregler), §6.2 (<c>cancellationHours</c>).</remarks>
public sealed class CancellationPolicy : ICompiled
{
    private readonly CancellationRules _rules;
    private readonly ValueMap<int> _hoursOfCourts;
    private readonly DateTimeZone _zone;

    private CancellationPolicy(CancellationRules rules, ValueMap<int> hoursOfCourts, DateTimeZone zone) => (_rules, _hoursOfCourts, _zone) = (rules, hoursOfCourts, zone);

    /// <inheritdoc/>
    public ValueList<Finding> Warnings { get; private init; }

    /// <summary>Compiles the policy of an object.</summary>
    /// <param name="rules">The section; null allows cancelling until the start, with a full refund.</param>
    /// <param name="hoursOfCourts">The <c>cancellationHours</c> of the courts by id; they count for bookings of these courts.</param>
    /// <param name="zone">The time zone of the object, for the times in reasons.</param>
    /// <param name="locate">Maps a finding to its path in the containing document; null keeps the paths of the section.</param>
    /// <returns>The policy, or every error: hours outside 0–8,784, a percentage outside 0–100, a negative fee. A <c>partial</c> policy without a percentage is a warning.</returns>
    public static OneOf<CancellationPolicy, CompileErrors> Compile(CancellationRules? rules, ValueMap<int> hoursOfCourts, DateTimeZone zone, Func<Finding, Finding>? locate = null)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ValueList<Finding> findings = [.. CancellationFindings.Of(rules ?? new(), hoursOfCourts).Select(locate ?? (static finding => finding))];
        return findings.Any(finding => finding.Severity == FindingSeverity.Error)
            ? new CompileErrors(findings)
            : new CancellationPolicy(rules ?? new(), hoursOfCourts, zone) { Warnings = findings };
    }

    /// <summary>Returns the last instant at which a booking can be cancelled without a late fee; null if there is no such limit.</summary>
    /// <remarks>A booking that was late to cancel when it was moved stays late: then it is before the start it was moved from.</remarks>
    public Instant? FreeUntil(CancellableBooking booking)
    {
        ArgumentNullException.ThrowIfNull(booking);
        if (HoursOf(booking) is not { } hours)
            return null;
        var notice = Duration.FromHours(hours);
        return booking.Moves.Where(move => move.Start - move.At < notice).Select(move => move.Start).Append(booking.Start).Min() - notice;
    }

    /// <summary>Returns what cancelling a booking in whole or in part costs and gives back.</summary>
    /// <param name="booking">The booking.</param>
    /// <param name="ask">What is to be cancelled.</param>
    /// <param name="by">The user: the applicant or a caseworker.</param>
    /// <param name="now">The current time.</param>
    /// <returns>The statement, or every reason against it: <c>not-allowed</c>, <c>booking-final</c>, <c>started</c>, <c>too-late</c>, <c>reason-missing</c>, <c>goodwill</c>,
    /// <c>partial-not-allowed</c>, <c>not-part</c>, <c>nothing-left</c>.</returns>
    /// <exception cref="ArgumentException">The ask has a part and no price of what stays, or more than one kind of part.</exception>
    public OneOf<CancellationStatement, Refusal> Statement(CancellableBooking booking, CancelAsk ask, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(booking);
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(by);
        if (ask.Part is not null != ask.Rest is not null)
            throw new ArgumentException("A partial cancellation needs both what stays and its price. Set Part and Rest, or neither.", nameof(ask));
        if (CancellationChecks.Forbidden(booking, ask, by) is { } forbidden)
            return new Refusal([forbidden]);
        ValueList<Reason> reasons = [.. CancellationChecks.Of(booking, ask, by, now, _rules, _zone)];
        return reasons.IsEmpty ? Calculate(booking, ask, now) : new Refusal(reasons);
    }

    private CancellationStatement Calculate(CancellableBooking booking, CancelAsk ask, Instant now)
    {
        var ground = GroundOf(booking, ask, now);
        var freeUntil = FreeUntil(booking);
        var isLate = ground != CancellationGround.Pending && now > freeUntil;
        var currency = booking.Total.Currency;
        var fee = Money.Of(isLate && HasLateFee(ground) ? Math.Max(0, (_rules.LateCancellationFee ?? 0) - booking.LateFeeCharged.Amount) : 0, currency);
        var lines = new CancellationLines(booking, ask.Rest);
        var refund = Refund.Of(
            new()
            {
                Owed = booking.Total,
                TotalAfter = ask.Rest?.Total ?? Money.Of(0, currency),
                FeesFall = lines.FeesFall,
                KeptBefore = Money.Of(booking.KeptBefore.Amount + booking.LateFeeCharged.Amount, currency),
                Paid = booking.Paid,
                Refunded = booking.Refunded,
                OwesUnpaid = true,
            },
            RuleOf(ground, ask, fee));
        var statement = new CancellationStatement(refund, fee, ask.Part is null ? booking.Deposit : Money.Of(0, currency))
        {
            Ground = ground,
            Late = isLate,
            FreeUntil = freeUntil,
            NewTotal = ask.Part is null ? null : refund.OwedAfter,
            Notices = ask.Rest?.Notices ?? [],
        };
        return statement with { Lines = lines.Of(statement) };
    }

    /// <summary>The row of the table: who cancels and when.</summary>
    private CancellationGround GroundOf(CancellableBooking booking, CancelAsk ask, Instant now)
    {
        if (ask.By == CancellationParty.Municipality)
            return CancellationGround.Municipality;
        if (booking.Status == BookingStatus.Pending)
            return CancellationGround.Pending;
        if (ask.GoodwillPercent is not null)
            return CancellationGround.Goodwill;
        return now >= booking.Start || CancellationChecks.IsAfterCutoff(booking, _rules, now) ? CancellationGround.AfterCutoff : CancellationGround.Policy;
    }

    private static bool HasLateFee(CancellationGround ground) => ground is CancellationGround.Policy or CancellationGround.AfterCutoff;

    private RefundRule RuleOf(CancellationGround ground, CancelAsk ask, Money fee) => ground switch
    {
        CancellationGround.Pending or CancellationGround.Municipality => RefundRule.Full,
        CancellationGround.Policy => RefundRule.Of(_rules.RefundPolicy, _rules.RefundPercentage, fee),
        CancellationGround.AfterCutoff => RefundRule.Of(RefundPolicy.None, null, fee),
        CancellationGround.Goodwill => RefundRule.Of(RefundPolicy.Partial, ask.GoodwillPercent, fee),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "There is no such ground."),
    };

    /// <summary>The longest counts: of the object, and of the courts that are booked. A booking of the whole object is of all its courts.</summary>
    private int? HoursOf(CancellableBooking booking) => _hoursOfCourts
        .Where(court => booking.CourtIds.IsEmpty || booking.CourtIds.Contains(court.Key))
        .Select(court => (int?)court.Value)
        .Append(_rules.LateCancellationThresholdHours)
        .Max();
}
