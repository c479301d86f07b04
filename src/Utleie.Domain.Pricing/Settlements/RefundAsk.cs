namespace Utleie.Domain.Pricing.Settlements;

/// <summary>What is cancelled, and what has been paid: the amounts before and after, as the customer pays them, VAT included.</summary>
/// <remarks>All amounts are in one currency; an amount of 0 may have any. Source: 001 §3.4, §5.5.</remarks>
public sealed record RefundAsk
{
    /// <summary>The amount owed for what was ordered, before this cancellation; ≥ 0.</summary>
    public required Money Owed { get; init; }

    /// <summary>The price of what stays; ≥ 0. It is 0 if everything is cancelled.</summary>
    public Money TotalAfter { get; init; }

    /// <summary>How much the fees fall between the two prices, the kept ones included. A rise is negative and counts as 0.</summary>
    public Money FeesFall { get; init; }

    /// <summary>How much the fees that are never paid back fall; at most <see cref="FeesFall"/>. A rise is negative and counts as 0.</summary>
    public Money KeptFeesFall { get; init; }

    /// <summary>What earlier cancellations of the same order or booking kept; ≥ 0.</summary>
    public Money KeptBefore { get; init; }

    /// <summary>The sum of all payments; ≥ 0.</summary>
    public Money Paid { get; init; }

    /// <summary>What has been paid back of them; from 0 to <see cref="Paid"/>.</summary>
    public Money Refunded { get; init; }

    /// <summary>
    /// Whether what is kept is owed even if it was never paid: bookings, and orders by invoice. Otherwise no more is kept than has been paid.
    /// </summary>
    public bool OwesUnpaid { get; init; }
}

/// <summary>How much of a cancelled amount is kept.</summary>
/// <param name="KeptPercent">The percentage kept of what rental and tickets fall; fees are paid back.</param>
/// <param name="FixedFee">A fee beside it, such as that of a late cancellation; ≥ 0. It is not limited by the price.</param>
/// <remarks>Source: 001 §3.4, §5.5.</remarks>
public sealed record RefundRule(Percent KeptPercent, Money FixedFee = default)
{
    /// <summary>The rule that keeps nothing.</summary>
    public static RefundRule Full { get; } = new(Percent.Of(0));

    /// <summary>Returns the rule of a refund policy: nothing is kept if it is <c>full</c> or null, everything if it is <c>none</c>.</summary>
    /// <param name="policy">The policy; null is <c>full</c>.</param>
    /// <param name="refundPercentage">The percentage paid back if the policy is <c>partial</c>; null is 0, and values outside 0–100 count as the nearest bound.</param>
    /// <param name="fixedFee">The fee beside it.</param>
    public static RefundRule Of(RefundPolicy? policy, decimal? refundPercentage, Money fixedFee = default) => new(policy switch
    {
        RefundPolicy.Full or null => Percent.Of(0),
        RefundPolicy.Partial => Percent.Of(100 - Math.Clamp(refundPercentage ?? 0, 0, 100)),
        RefundPolicy.None => Percent.Of(100),
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "There is no such refund policy."),
    }, fixedFee);
}
