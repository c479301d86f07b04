using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Settlements;

/// <summary>One deduction from a deposit.</summary>
/// <remarks>Amounts stand as they are, without VAT. Source: 001 §7.4.</remarks>
public sealed record DeductionLine
{
    /// <summary>The id, unique on the statement.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for.</summary>
    public required DeductionKind Kind { get; init; }

    /// <summary>The id of the recorded damage; null if it is for something else.</summary>
    public string? DamageId { get; init; }

    /// <summary>The amount; after a reduction the reduced one. Null while the cost is unknown.</summary>
    public Money? Amount { get; init; }

    /// <summary>The amount before it was reduced; null if it was not.</summary>
    public Money? ReducedFrom { get; init; }

    /// <summary>The status; defaults to <see cref="DeductionStatus.Proposed"/>.</summary>
    public DeductionStatus Status { get; init; }

    /// <summary>The reason for the deduction, as text.</summary>
    public string? Reason { get; init; }

    /// <summary>Why the payer disputes it, as text.</summary>
    public string? Objection { get; init; }

    /// <summary>The reason for the decision on a disputed line, as text.</summary>
    public string? Decision { get; init; }

    /// <summary>What is held back for it: the amount, or 0 if it is dropped or unknown.</summary>
    internal decimal Claimed => Status == DeductionStatus.Dropped ? 0 : Amount?.Amount ?? 0;
}

/// <summary>What a deduction is for, in the order deductions are made.</summary>
[JsonConverter(typeof(WireEnumConverter<DeductionKind>))]
public enum DeductionKind
{
    /// <summary>A late return.</summary>
    Late,

    /// <summary>Damage.</summary>
    Damage,

    /// <summary>Missing parts or units.</summary>
    Missing,

    /// <summary>A key that was not returned.</summary>
    Key,
}

/// <summary>The status of a deduction.</summary>
[JsonConverter(typeof(WireEnumConverter<DeductionStatus>))]
public enum DeductionStatus
{
    /// <summary>Proposed; the payer can dispute it until the deadline.</summary>
    Proposed,

    /// <summary>Disputed; a caseworker decides.</summary>
    Disputed,

    /// <summary>Disputed, and stands.</summary>
    Upheld,

    /// <summary>Disputed, and reduced.</summary>
    Reduced,

    /// <summary>No longer deducted.</summary>
    Dropped,

    /// <summary>Not disputed before the deadline.</summary>
    Final,
}

/// <summary>The status of a deposit statement.</summary>
[JsonConverter(typeof(WireEnumConverter<DepositStatus>))]
public enum DepositStatus
{
    /// <summary>The cost of a deduction is still unknown.</summary>
    Open,

    /// <summary>A deduction can still be disputed or is not decided.</summary>
    Proposed,

    /// <summary>Every deduction is decided.</summary>
    Settled,
}
