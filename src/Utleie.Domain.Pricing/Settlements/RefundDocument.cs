using NodaTime;

namespace Utleie.Domain.Pricing.Settlements;

/// <summary>The JSON form of a refund and its split over payments. It is written and not read back.</summary>
/// <remarks>Amounts are plain numbers in <see cref="Currency"/>.</remarks>
public sealed record RefundDocument
{
    /// <summary>The ISO 4217 code of all amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>How much the amount owed falls.</summary>
    public required decimal Base { get; init; }

    /// <summary>What is kept of it.</summary>
    public required decimal Kept { get; init; }

    /// <summary>The amount to pay back.</summary>
    public required decimal Refund { get; init; }

    /// <summary>What remains to be paid.</summary>
    public required decimal Open { get; init; }

    /// <summary>The local date by which it is paid back; null if there is no deadline.</summary>
    public LocalDate? RefundBy { get; init; }

    /// <summary>The amounts per payment.</summary>
    public required ValueList<RefundPartDocument> Split { get; init; }

    /// <summary>What is paid back in another way.</summary>
    public required decimal ByHand { get; init; }

    /// <summary>Creates the document of a refund and its split.</summary>
    /// <exception cref="ArgumentException">The split does not add up to the refund.</exception>
    public static RefundDocument Of(Refund refund, RefundSplit split, LocalDate? refundBy = null)
    {
        ArgumentNullException.ThrowIfNull(refund);
        ArgumentNullException.ThrowIfNull(split);
        var sum = split.Parts.Sum(part => part.Amount.Amount) + split.ByHand.Amount;
        if (sum != refund.Amount.Amount)
            throw new ArgumentException($"The split adds up to {sum}, and the refund is {refund.Amount}. Split that refund.", nameof(split));
        return new()
        {
            Currency = refund.Amount.Currency,
            Base = refund.Base.Amount,
            Kept = refund.Kept.Amount,
            Refund = refund.Amount.Amount,
            Open = refund.Open.Amount,
            RefundBy = refundBy,
            Split = [.. split.Parts.Select(part => new RefundPartDocument(part.PaymentId, part.Amount.Amount))],
            ByHand = split.ByHand.Amount,
        };
    }
}

/// <summary>A part of a stored refund.</summary>
/// <param name="PaymentId">The id of the payment it goes back to.</param>
/// <param name="Amount">The amount.</param>
public sealed record RefundPartDocument(string PaymentId, decimal Amount);
