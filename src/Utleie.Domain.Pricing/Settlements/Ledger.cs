using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Settlements;

// D203.
/// <summary>The money of one order, loan or booking: what is owed and what was paid. Entries are added and never changed.</summary>
/// <remarks>
/// Due = charges − waivers; paid = payments − refunds; open = due − paid. Due and paid are never negative, in any order of entries that is accepted.
/// Adding an entry again changes nothing. Immutable and thread-safe.
/// </remarks>
public sealed record Ledger
{
    private readonly LedgerSums _sums;

    internal Ledger(string currency, ValueList<LedgerEntry> entries, LedgerSums sums) => (Currency, Entries, _sums) = (currency, entries, sums);

    /// <summary>The largest amount of an entry: a thousand million.</summary>
    public const decimal MaxAmount = 1_000_000_000;

    /// <summary>The ISO 4217 code of all amounts.</summary>
    public string Currency { get; }

    /// <summary>The entries in the order they were added.</summary>
    public ValueList<LedgerEntry> Entries { get; }

    /// <summary>The sum of the charges.</summary>
    public Money Charged => Money.Of(_sums.Charged, Currency);

    /// <summary>The sum of the waivers.</summary>
    public Money Waived => Money.Of(_sums.Waived, Currency);

    /// <summary>The sum of the payments, before refunds.</summary>
    public Money Received => Money.Of(_sums.Received, Currency);

    /// <summary>The sum of the refunds.</summary>
    public Money Refunded => Money.Of(_sums.Refunded, Currency);

    /// <summary>The amount owed: charges less waivers; ≥ 0.</summary>
    public Money Due => Money.Of(_sums.Due, Currency);

    /// <summary>The amount paid: payments less refunds; ≥ 0.</summary>
    public Money Paid => Money.Of(_sums.Paid, Currency);

    /// <summary>What remains to be paid; negative if more was paid than owed.</summary>
    public Money Open => Money.Of(_sums.Due - _sums.Paid, Currency);

    /// <summary>The payments with what has been paid back of each, for <see cref="RefundSplit.Of"/>.</summary>
    /// <remarks>A refund counts against the payment its reference names; the part of it that exceeds the payment, and a refund without one, count against none.</remarks>
    public ValueList<RefundablePayment> Payments
    {
        get
        {
            var refunds = Entries.Where(entry => entry.Kind == LedgerKind.Refund).ToLookup(entry => entry.Reference, entry => entry.Amount.Amount, StringComparer.Ordinal);
            return
            [
                .. Entries.Where(entry => entry.Kind == LedgerKind.Payment).Select(entry => new RefundablePayment(
                    entry.Id, entry.Amount, entry.Refundable ?? Refundable.Part, Money.Of(Math.Min(entry.Amount.Amount, refunds[entry.Id].Sum()), Currency))),
            ];
        }
    }

    /// <summary>Returns a ledger without entries.</summary>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public static Ledger Empty(string currency = Money.DefaultCurrency) => new(Money.Of(0, currency).Currency, [], default);

    /// <summary>Creates a ledger of entries, added in order.</summary>
    /// <returns>The ledger, or every reason against any entry.</returns>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public static OneOf<Ledger, Refusal> Of(ValueList<LedgerEntry> entries, string currency = Money.DefaultCurrency) => Empty(currency).Add(entries);

    /// <summary>Adds an entry. One that is there with the same content changes nothing.</summary>
    /// <returns>The ledger with the entry, or every reason against it: <c>entry-id-missing</c>, <c>entry-differs</c>, <c>amount</c>, <c>text-too-long</c>, <c>more-than-paid</c>, <c>more-than-due</c>.</returns>
    public OneOf<Ledger, Refusal> Add(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Add([entry]);
    }

    /// <summary>Adds entries in order, all or none.</summary>
    /// <returns>The ledger with the entries, or every reason against any of them.</returns>
    public OneOf<Ledger, Refusal> Add(ValueList<LedgerEntry> entries)
    {
        var writer = new LedgerWriter(this, _sums);
        foreach (var entry in entries)
            writer.Add(entry);
        return writer.ToAnswer();
    }

    /// <summary>Whether both have equal entries in the same order, in the same currency.</summary>
    public bool Equals(Ledger? other) => other is not null && Currency == other.Currency && Entries.Equals(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Currency, Entries);
}

/// <summary>The sums of a ledger by kind.</summary>
internal readonly record struct LedgerSums(decimal Charged, decimal Waived, decimal Received, decimal Refunded)
{
    internal decimal Due => Charged - Waived;

    internal decimal Paid => Received - Refunded;

    internal LedgerSums With(LedgerKind kind, decimal amount) => kind switch
    {
        LedgerKind.Charge => this with { Charged = Charged + amount },
        LedgerKind.Waiver => this with { Waived = Waived + amount },
        LedgerKind.Payment => this with { Received = Received + amount },
        LedgerKind.Refund => this with { Refunded = Refunded + amount },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of entry."),
    };
}
