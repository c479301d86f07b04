using Utleie.Domain.Lending;

namespace Utleie.Domain.Resources;

// D3.
/// <summary>Things to borrow by number (torg): tents, sound systems, projectors, tables and chairs.</summary>
/// <remarks>Wire: <c>"category": "torg"</c>. Source: 001 §7.</remarks>
public sealed record Equipment() : BaseResource(ResourceCategory.Equipment)
{
    /// <summary>What there is to lend, and what one unit is.</summary>
    public EquipmentInventory? Inventory { get; init; }

    /// <summary>What state it is in.</summary>
    public EquipmentCondition? Condition { get; init; }

    /// <summary>How it is handed out and handed in.</summary>
    public LoanConfig? Loan { get; init; }

    /// <summary>Money held for it, and what may be taken from it.</summary>
    public EquipmentDeposit? EquipmentDeposit { get; init; }
}
