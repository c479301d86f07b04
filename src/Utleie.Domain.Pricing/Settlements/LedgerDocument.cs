using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Settlements;

/// <summary>The JSON form of a ledger. <see cref="ToLedger"/> restores an equal <see cref="Ledger"/>.</summary>
/// <remarks>Amounts are plain numbers in <see cref="Currency"/>.</remarks>
public sealed record LedgerDocument
{
    /// <summary>The ISO 4217 code of all amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>The entries in the order they were added.</summary>
    public required ValueList<LedgerEntryDocument> Entries { get; init; }

    /// <summary>The amount owed; checked if present.</summary>
    public decimal? Due { get; init; }

    /// <summary>The amount paid, less refunds; checked if present.</summary>
    public decimal? Paid { get; init; }

    /// <summary>What remains to be paid; negative if more was paid than owed. Checked if present.</summary>
    public decimal? Open { get; init; }

    /// <summary>Creates the document of a ledger.</summary>
    public static LedgerDocument Of(Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new()
        {
            Currency = ledger.Currency,
            Entries = [.. ledger.Entries.Select(LedgerEntryDocument.Of)],
            Due = ledger.Due.Amount,
            Paid = ledger.Paid.Amount,
            Open = ledger.Open.Amount,
        };
    }

    /// <summary>Restores the ledger.</summary>
    /// <returns>The ledger, or every reason against its entries or sums; <c>ledger-differs</c> if a sum is not that of the entries.</returns>
    /// <exception cref="ArgumentException">The currency is malformed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount has more than two decimals.</exception>
    public OneOf<Ledger, Refusal> ToLedger() => Ledger.Of([.. Entries.Select(entry => entry.ToEntry(Currency))], Currency).Match<OneOf<Ledger, Refusal>>(
        ledger =>
        {
            ValueList<Reason> differences = [.. Difference("due", Due, ledger.Due).Concat(Difference("paid", Paid, ledger.Paid)).Concat(Difference("open", Open, ledger.Open))];
            return differences.IsEmpty ? ledger : new Refusal(differences);
        },
        refusal => refusal);

    private static IEnumerable<Reason> Difference(string member, decimal? stated, Money sum)
    {
        if (stated is { } amount && amount != sum.Amount)
            yield return Reason.Of(SettlementCodes.LedgerDiffers, new Argument("member", member), Argument.Of("stated", amount), Argument.Of("sum", sum));
    }
}

/// <summary>An entry of a stored ledger.</summary>
public sealed record LedgerEntryDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of movement.</summary>
    public required LedgerKind Kind { get; init; }

    /// <summary>The amount; above 0.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The time it was recorded.</summary>
    public required Instant At { get; init; }

    /// <summary>The user or system that recorded it.</summary>
    public required string By { get; init; }

    /// <summary>How it was paid.</summary>
    public PaymentType? Method { get; init; }

    /// <summary>The reference of the payment provider, or the id of the payment that was refunded.</summary>
    public string? Reference { get; init; }

    /// <summary>The reason, as text.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a payment can be refunded through the way it was made.</summary>
    public Refundable? Refundable { get; init; }

    /// <summary>Creates the document of an entry.</summary>
    public static LedgerEntryDocument Of(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new()
        {
            Id = entry.Id,
            Kind = entry.Kind,
            Amount = entry.Amount.Amount,
            At = entry.At,
            By = entry.By,
            Method = entry.Method,
            Reference = entry.Reference,
            Reason = entry.Reason,
            Refundable = entry.Refundable,
        };
    }

    /// <summary>Restores the entry.</summary>
    /// <exception cref="ArgumentException">The currency is malformed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount has more than two decimals.</exception>
    public LedgerEntry ToEntry(string currency) => new()
    {
        Id = Id,
        Kind = Kind,
        Amount = Money.Of(Amount, currency),
        At = At,
        By = By,
        Method = Method,
        Reference = Reference,
        Reason = Reason,
        Refundable = Refundable,
    };
}
