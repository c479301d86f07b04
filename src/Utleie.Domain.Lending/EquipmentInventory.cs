using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Lending;

/// <summary>What there is to lend, and what one unit is (utstyrsinventar).</summary>
/// <remarks>Wire: <c>inventory</c>. Source: 001 §7.1, §9.3.</remarks>
public sealed record EquipmentInventory : IExtensible
{
    /// <summary>How many units the municipality owns; > 0 to be published.</summary>
    public int? TotalUnits { get; init; }

    /// <summary>How many of them can be lent at all: not under repair or withdrawn.</summary>
    public int? AvailableUnits { get; init; }

    /// <summary>What one unit is: <c>Partytelt 6 × 12 m</c>.</summary>
    public string? UnitDescription { get; init; }

    /// <summary>What one set holds.</summary>
    public ValueList<string> SetContents { get; init; }

    /// <summary>The units' serial numbers.</summary>
    public ValueList<string> SerialNumbers { get; init; }

    /// <summary>The local date they were bought.</summary>
    public LocalDate? PurchaseDate { get; init; }

    /// <summary>Months they are expected to last from the purchase.</summary>
    [JsonPropertyName("expectedLifespan")]
    public int? ExpectedLifespanMonths { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
