using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Lending;

/// <summary>How equipment is handed out and handed in (utlånskonfigurasjon).</summary>
/// <remarks>Wire: <c>loan</c>. Source: 001 §7.3, §9.3.</remarks>
public sealed record LoanConfig : IExtensible
{
    /// <summary>The longest loan in days; > 0 to be published.</summary>
    public int? MaxLoanDurationDays { get; init; }

    /// <summary>Whether the borrower must fetch it; default no.</summary>
    public bool? PickupRequired { get; init; }

    /// <summary>Whether the municipality brings it; default no.</summary>
    public bool? DeliveryAvailable { get; init; }

    /// <summary>What bringing it costs, in the pricing section's currency; ≥ 0.</summary>
    public decimal? DeliveryFee { get; init; }

    /// <summary>Where it is fetched (hentested).</summary>
    public string? PickupLocation { get; init; }

    /// <summary>When it can be fetched, in words.</summary>
    public string? PickupHours { get; init; }

    /// <summary>The time of the last day it must be back by.</summary>
    public ClockTime? ReturnDeadlineTime { get; init; }

    /// <summary>What each started day late costs, in the pricing section's currency; ≥ 0.</summary>
    public decimal? LateReturnFeePerDay { get; init; }

    /// <summary>Hours after the deadline before the fee begins; default 0.</summary>
    public int? GraceHours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
