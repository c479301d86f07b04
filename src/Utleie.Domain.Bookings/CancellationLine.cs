using System.Text.Json.Serialization;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

/// <summary>A line of a cancellation statement.</summary>
/// <param name="Kind">What becomes of the amount.</param>
/// <param name="Of">The part of the price it is about; null for the late fee and the deposit.</param>
/// <param name="Amount">The amount; above 0.</param>
/// <param name="Rule">The rule that applied.</param>
public sealed record CancellationLine(CancellationLineKind Kind, LineKind? Of, Money Amount, CancellationGround Rule);

/// <summary>What becomes of an amount of a cancelled booking.</summary>
[JsonConverter(typeof(WireEnumConverter<CancellationLineKind>))]
public enum CancellationLineKind
{
    /// <summary>It is kept, or remains owed.</summary>
    Kept,

    /// <summary>It is no longer owed, and paid back if it was paid.</summary>
    [JsonStringEnumMemberName("paid-back")]
    PaidBack,

    /// <summary>The late fee.</summary>
    [JsonStringEnumMemberName("late-fee")]
    LateFee,

    /// <summary>What stays has become dearer, such as by a lost quantity price; it reduces what is paid back.</summary>
    [JsonStringEnumMemberName("taken-back")]
    TakenBack,

    /// <summary>The deposit goes back.</summary>
    [JsonStringEnumMemberName("deposit-back")]
    DepositBack,
}

/// <summary>The rule that a cancellation follows.</summary>
[JsonConverter(typeof(WireEnumConverter<CancellationGround>))]
public enum CancellationGround
{
    /// <summary>The booking is pending: nothing is kept.</summary>
    Pending,

    /// <summary>The municipality cancels: nothing is kept.</summary>
    Municipality,

    /// <summary>The refund policy of the object.</summary>
    Policy,

    /// <summary>After the deadline or the start: rental and tickets are kept.</summary>
    [JsonStringEnumMemberName("after-cutoff")]
    AfterCutoff,

    /// <summary>A caseworker pays back a percentage of their choice.</summary>
    Goodwill,
}
