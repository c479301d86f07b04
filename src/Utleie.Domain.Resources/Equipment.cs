using Utleie.Domain.Lending;

namespace Utleie.Domain.Resources;

// D3.
/// <summary>Equipment lent by the unit (torg): tents, sound systems, projectors, tables and chairs.</summary>
/// <remarks>Wire: <c>"category": "torg"</c>. Source: 001 §7.</remarks>
public sealed record Equipment() : BaseResource(ResourceCategory.Equipment)
{
    /// <summary>The inventory and the kind of unit.</summary>
    public EquipmentInventory? Inventory { get; init; }

    /// <summary>The condition.</summary>
    public EquipmentCondition? Condition { get; init; }

    /// <summary>How it is collected and returned.</summary>
    public LoanConfig? Loan { get; init; }

    /// <summary>The deposit, and what may be deducted from it.</summary>
    public EquipmentDeposit? EquipmentDeposit { get; init; }
}
