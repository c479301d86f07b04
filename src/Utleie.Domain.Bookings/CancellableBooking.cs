using NodaTime;
using Utleie.Domain.Pricing.Settlements;

namespace Utleie.Domain.Bookings;

/// <summary>What the cancellation rules need to know of a booking. All amounts are in one currency, VAT included.</summary>
public sealed record CancellableBooking
{
    /// <summary>The present status.</summary>
    public required BookingStatus Status { get; init; }

    /// <summary>The start.</summary>
    public required Instant Start { get; init; }

    /// <summary>The end (exclusive).</summary>
    public required Instant End { get; init; }

    /// <summary>The ids of the users who may cancel it as its applicant; caseworkers always may.</summary>
    public ValueList<string> ApplicantIds { get; init; }

    /// <summary>The courts; empty is the whole object.</summary>
    public ValueList<string> CourtIds { get; init; }

    /// <summary>The number of units; null if it has none.</summary>
    public int? Units { get; init; }

    /// <summary>The amount owed for what is booked, without what earlier cancellations kept or charged.</summary>
    public required Money Total { get; init; }

    /// <summary>The lines of the price (<see cref="PayableLine.Of"/>); empty counts as rental. What they differ from <see cref="Total"/> by counts as rental too.</summary>
    public ValueList<PayableLine> Lines { get; init; }

    /// <summary>The sum of all payments.</summary>
    public Money Paid { get; init; }

    /// <summary>What has been paid back of them.</summary>
    public Money Refunded { get; init; }

    /// <summary>What earlier partial cancellations kept, without their late fee.</summary>
    public Money KeptBefore { get; init; }

    /// <summary>The late fee that earlier partial cancellations charged.</summary>
    public Money LateFeeCharged { get; init; }

    /// <summary>The starts it has been moved from, and when.</summary>
    public ValueList<BookingMove> Moves { get; init; }

    /// <summary>The deposit that goes back with a cancellation of all of it, less deductions: <see cref="DepositStatement.Returned"/>.</summary>
    public Money Deposit { get; init; }
}

/// <summary>A move of a booking to another time.</summary>
/// <param name="At">The time of the move.</param>
/// <param name="Start">The start it was moved from.</param>
public sealed record BookingMove(Instant At, Instant Start);
