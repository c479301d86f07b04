using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Settlements;

// D256.
/// <summary>How a refund is spread over the payments it goes back to.</summary>
/// <param name="Parts">The amounts per payment, those of payments that can only be refunded whole first; all above 0.</param>
/// <param name="ByHand">What no payment can take; a caseworker pays it back in another way.</param>
/// <remarks>The parts and <paramref name="ByHand"/> add up to the refund.</remarks>
public sealed record RefundSplit(ValueList<RefundPart> Parts, Money ByHand)
{
    /// <summary>
    /// Spreads a refund: first over the payments that can only be refunded whole and fit into what is left, in order; then over those that can be refunded
    /// in part, in order; the rest is by hand.
    /// </summary>
    /// <exception cref="ArgumentException">Two amounts are in different currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The refund or an amount is negative, or more of a payment was paid back than paid.</exception>
    public static RefundSplit Of(ValueList<RefundablePayment> payments, Money refund)
    {
        var money = new OneCurrency([refund, .. payments.SelectMany(payment => new[] { payment.Amount, payment.Refunded })]);
        if (refund.Amount < 0)
            throw new ArgumentOutOfRangeException(nameof(refund), refund, "A refund is not negative. Pass 0 or more.");
        var parts = new List<RefundPart>();
        var rest = refund.Amount;
        foreach (var payment in payments.OrderBy(payment => payment.Refundable != Refundable.Whole))
        {
            var taken = Math.Min(payment.Left(), rest);
            if (taken == 0 || !payment.Takes(taken))
                continue;
            parts.Add(new(payment.Id, money.Of(taken)));
            rest -= taken;
        }

        return new([.. parts], money.Of(rest));
    }
}

/// <summary>A part of a refund.</summary>
/// <param name="PaymentId">The id of the payment it goes back to.</param>
/// <param name="Amount">The amount; above 0.</param>
public sealed record RefundPart(string PaymentId, Money Amount);

/// <summary>A payment that a refund can go back to.</summary>
/// <param name="Id">The id of the payment.</param>
/// <param name="Amount">The amount paid; ≥ 0.</param>
/// <param name="Refundable">Whether the payment can be refunded in whole, in part or not at all.</param>
/// <param name="Refunded">What has been paid back of it; from 0 to <paramref name="Amount"/>.</param>
public sealed record RefundablePayment(string Id, Money Amount, Refundable Refundable = Refundable.Part, Money Refunded = default)
{
    internal decimal Left() => Amount.Amount >= 0 && Refunded.Amount >= 0 && Refunded.Amount <= Amount.Amount
        ? Amount.Amount - Refunded.Amount
        : throw new ArgumentOutOfRangeException(nameof(Refunded), Refunded, $"From 0 to the {Amount} of payment {Id} can have been paid back. Pass the sums of the ledger.");

    internal bool Takes(decimal amount) => Refundable switch
    {
        Refundable.Whole => amount == Amount.Amount,
        Refundable.Part => true,
        Refundable.None => false,
        _ => throw new ArgumentOutOfRangeException(nameof(amount), Refundable, "There is no such way to refund."),
    };
}

/// <summary>Whether a payment can be refunded through the way it was made.</summary>
[JsonConverter(typeof(WireEnumConverter<Refundable>))]
public enum Refundable
{
    /// <summary>Any part of it.</summary>
    Part,

    /// <summary>Only the whole amount at once.</summary>
    Whole,

    /// <summary>Not at all, such as cash.</summary>
    None,
}
