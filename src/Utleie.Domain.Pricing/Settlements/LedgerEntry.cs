using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Settlements;

/// <summary>One movement of money on a ledger. It is never changed or removed; a mistake is corrected by another entry.</summary>
public sealed record LedgerEntry
{
    /// <summary>The id, unique on the ledger: an entry with the same id is recorded once.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of movement.</summary>
    public required LedgerKind Kind { get; init; }

    /// <summary>The amount; always above 0, since the kind gives the direction.</summary>
    public required Money Amount { get; init; }

    /// <summary>The time it was recorded.</summary>
    public required Instant At { get; init; }

    /// <summary>The user or system that recorded it.</summary>
    public required string By { get; init; }

    /// <summary>How it was paid; null if it is not a payment or the method is unknown.</summary>
    public PaymentType? Method { get; init; }

    /// <summary>The reference of the payment provider; for a refund the id of the payment it goes back to, if it is known.</summary>
    public string? Reference { get; init; }

    /// <summary>The reason, as text; at most 2,000 characters.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a payment can be refunded through the way it was made; null is in part.</summary>
    public Refundable? Refundable { get; init; }

    /// <summary>Whether both say the same about the money. Who recorded it and when does not count, since a payment provider may report twice.</summary>
    internal bool SaysTheSameAs(LedgerEntry other) => this with { At = other.At, By = other.By } == other;
}

/// <summary>The kinds of ledger entries.</summary>
[JsonConverter(typeof(WireEnumConverter<LedgerKind>))]
public enum LedgerKind
{
    /// <summary>An amount that is owed (krav).</summary>
    Charge,

    /// <summary>An amount that was paid (betaling).</summary>
    Payment,

    /// <summary>An amount that was paid back; recorded once the money has gone (refusjon).</summary>
    Refund,

    /// <summary>An amount that is no longer owed (ettergivelse).</summary>
    Waiver,
}
