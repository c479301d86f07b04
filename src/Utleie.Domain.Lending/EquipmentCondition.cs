using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Lending;

/// <summary>What state the equipment is in, and what has happened to it (tilstand og vedlikehold).</summary>
/// <remarks>Wire: <c>condition</c>. Source: 001 §7.2.</remarks>
public sealed record EquipmentCondition : IExtensible
{
    /// <summary>How good it is.</summary>
    public ConditionStatus? Status { get; init; }

    /// <summary>The local date it was last inspected.</summary>
    public LocalDate? LastInspection { get; init; }

    /// <summary>The local date it is to be inspected next.</summary>
    public LocalDate? NextInspection { get; init; }

    /// <summary>Maintenance done and planned (vedlikeholdslogg).</summary>
    public ValueList<MaintenanceEntry> MaintenanceLog { get; init; }

    /// <summary>Damage reported (skadehistorikk).</summary>
    public ValueList<DamageEntry> DamageHistory { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A piece of damage, from the report to the repair (skade).</summary>
/// <remarks>Wire: <c>condition.damageHistory</c>. Source: 001 §7.2.</remarks>
public sealed record DamageEntry : IExtensible
{
    /// <summary>Its id within the history.</summary>
    public string? Id { get; init; }

    /// <summary>The local date it was found.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>What is broken.</summary>
    public string? Description { get; init; }

    /// <summary>What the repair cost, in the pricing section's currency; ≥ 0.</summary>
    public decimal? RepairCost { get; init; }

    /// <summary>The local date it was repaired; absent is not yet.</summary>
    public LocalDate? RepairedDate { get; init; }

    /// <summary>Who reported it.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>The loan it happened on.</summary>
    public string? BookingId { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>How good equipment is.</summary>
/// <remarks>Source: 001 §7.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<ConditionStatus>))]
public enum ConditionStatus
{
    /// <summary>As good as new.</summary>
    Good,

    /// <summary>Worn, and works.</summary>
    Fair,

    /// <summary>Works badly.</summary>
    Poor,

    /// <summary>Cannot be lent before it is repaired.</summary>
    [JsonStringEnumMemberName("needs_repair")]
    NeedsRepair,
}
