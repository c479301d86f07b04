using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Settlements;

namespace Utleie.Domain.Bookings;

/// <summary>What cancelling a booking costs and gives back.</summary>
/// <remarks>The lines add up to the figures: what is kept, paid back (less what is taken back), the late fee and the deposit. Source: 001 §3.4.</remarks>
public sealed record CancellationStatement
{
    internal CancellationStatement(Refund refund, Money fee, Money depositBack) =>
        (Kept, Waived, Fee, Refund, Owed, DepositBack) = (refund.Kept - fee, refund.Base - (refund.Kept - fee), fee, refund.Amount, refund.Open, depositBack);

    /// <summary>The rule that applied.</summary>
    public required CancellationGround Ground { get; init; }

    /// <summary>Whether it is late: after <see cref="FreeUntil"/>. A pending booking never is.</summary>
    public bool Late { get; internal init; }

    /// <summary>The last instant without a late fee; null if there is no such limit.</summary>
    public Instant? FreeUntil { get; internal init; }

    /// <summary>What the figures are made of.</summary>
    public ValueList<CancellationLine> Lines { get; internal init; }

    /// <summary>What is kept of the price, without the late fee.</summary>
    public Money Kept { get; }

    /// <summary>What is no longer owed: a waiver on the ledger.</summary>
    public Money Waived { get; }

    /// <summary>The late fee, without VAT: a charge on the ledger; 0 if there is none.</summary>
    public Money Fee { get; }

    /// <summary>The amount to pay back, without the deposit.</summary>
    public Money Refund { get; }

    /// <summary>What remains to be paid.</summary>
    public Money Owed { get; }

    /// <summary>The deposit that goes back.</summary>
    public Money DepositBack { get; }

    /// <summary>The amount owed for what stays; null if all of it is cancelled.</summary>
    public Money? NewTotal { get; internal init; }

    /// <summary>Notices such as <c>price-book-changed</c>; empty if there are none.</summary>
    public ValueList<Reason> Notices { get; internal init; }

    /// <summary>Returns the entries for the ledger of the booking: a waiver of what is no longer owed and a charge of the late fee, without amounts of 0.</summary>
    /// <param name="id">The start of their ids, unique for the cancellation.</param>
    /// <param name="at">The time of the cancellation.</param>
    /// <param name="by">The user who cancels.</param>
    public ValueList<LedgerEntry> Entries(string id, Instant at, string by) =>
    [
        .. new LedgerEntry[]
        {
            new() { Id = $"{id}:waiver", Kind = LedgerKind.Waiver, Amount = Waived, At = at, By = by },
            new() { Id = $"{id}:late-fee", Kind = LedgerKind.Charge, Amount = Fee, At = at, By = by },
        }.Where(entry => entry.Amount.Amount > 0),
    ];
}
