namespace Utleie.Domain.Pricing.Settlements;

// D208, D217, D253, D255.
/// <summary>What a cancellation in whole or in part keeps, pays back and leaves to pay.</summary>
/// <remarks>
/// Only what is kept is rounded: to 0.01, half away from zero. What is owed never rises, 0 ≤ <see cref="Amount"/> ≤ what has been paid and not yet
/// paid back, and <see cref="Amount"/> and <see cref="Open"/> are not both above 0. Cancelling in parts pays back at most as much as cancelling at once,
/// plus half an øre for each part, if everything owed was paid or <see cref="RefundAsk.OwesUnpaid"/> is set. Immutable. Source: 001 §3.4, §5.5.
/// </remarks>
public sealed record Refund
{
    private Refund(Money owedAfter, Money basis, Money kept, Money due, Money amount, Money open) =>
        (OwedAfter, Base, Kept, Due, Amount, Open) = (owedAfter, basis, kept, due, amount, open);

    /// <summary>The amount owed for what stays: the lower of what was owed and its new price.</summary>
    public Money OwedAfter { get; }

    /// <summary>How much the amount owed falls, fees included.</summary>
    public Money Base { get; }

    /// <summary>What is kept of this cancellation, the fixed fee included.</summary>
    public Money Kept { get; }

    /// <summary>The amount owed after it: for what stays, and for everything kept so far.</summary>
    public Money Due { get; }

    /// <summary>The amount to pay back now.</summary>
    public Money Amount { get; }

    /// <summary>What remains to be paid after it.</summary>
    public Money Open { get; }

    /// <summary>Calculates the refund of a cancellation.</summary>
    /// <exception cref="ArgumentException">Two amounts are in different currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or more was paid back than paid.</exception>
    public static Refund Of(RefundAsk ask, RefundRule rule)
    {
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(rule);
        var money = new OneCurrency(ask.Owed, ask.TotalAfter, ask.FeesFall, ask.KeptFeesFall, ask.KeptBefore, ask.Paid, ask.Refunded, rule.FixedFee);
        var (owed, before, fee) = (NotNegative(ask.Owed), NotNegative(ask.KeptBefore), NotNegative(rule.FixedFee));
        var paid = NotNegative(ask.Paid) - NotNegative(ask.Refunded);
        if (paid < 0)
            throw new ArgumentOutOfRangeException(nameof(ask), ask.Refunded, $"More was paid back than the {ask.Paid} paid. Pass the sums of the ledger.");
        var owedAfter = Math.Min(owed, NotNegative(ask.TotalAfter));
        var basis = owed - owedAfter;
        var places = Math.Max(0, basis - Math.Max(0, ask.FeesFall.Amount));
        var kept = Math.Min(basis, Math.Max(0, ask.KeptFeesFall.Amount) + money.Round(places * rule.KeptPercent.Fraction)) + fee;
        if (!ask.OwesUnpaid)
            kept = Math.Min(kept, Math.Max(0, paid - owedAfter - before));
        var due = owedAfter + before + kept;
        return new(money.Of(owedAfter), money.Of(basis), money.Of(kept), money.Of(due), money.Of(Math.Max(0, paid - due)), money.Of(Math.Max(0, due - paid)));
    }

    private static decimal NotNegative(Money money) => money.Amount >= 0
        ? money.Amount
        : throw new ArgumentOutOfRangeException(nameof(money), money, "An amount of a cancellation is not negative. Pass 0 or more.");
}
