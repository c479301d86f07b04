using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Lending;

// D20a.
/// <summary>Money held for borrowed equipment, and what may be taken from it (depositum og skadehåndtering).</summary>
/// <remarks>Wire: <c>equipmentDeposit</c>. Source: 001 §7.4.</remarks>
public sealed record EquipmentDeposit : IExtensible
{
    /// <summary>How much is held, in the pricing section's currency; ≥ 0.</summary>
    public decimal? BaseAmount { get; init; }

    /// <summary>The most that is held, whatever joins it; absent is no limit.</summary>
    public decimal? MaxDeposit { get; init; }

    /// <summary>When the equipment is looked over.</summary>
    public InspectionProcess? InspectionProcess { get; init; }

    /// <summary>How damage is settled.</summary>
    public DamageHandling? DamageHandling { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>When equipment is looked over.</summary>
/// <remarks>Wire: <c>equipmentDeposit.inspectionProcess</c>. Source: 001 §7.4.</remarks>
public sealed record InspectionProcess : IExtensible
{
    /// <summary>Whether it is when handed out (ved utlevering); default no.</summary>
    public bool? PreInspectionRequired { get; init; }

    /// <summary>Whether it is when handed in (ved retur); default no.</summary>
    public bool? PostInspectionRequired { get; init; }

    /// <summary>Whether photographs are taken; default no.</summary>
    public bool? PhotoDocumentationRequired { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>How damage is settled with the borrower.</summary>
/// <remarks>Wire: <c>equipmentDeposit.damageHandling</c>. Source: 001 §7.4.</remarks>
public sealed record DamageHandling : IExtensible
{
    /// <summary>How a deduction is decided, in words.</summary>
    public string? DeductionProcess { get; init; }

    /// <summary>Days the borrower has to dispute it.</summary>
    public int? DisputeDeadlineDays { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
