using Utleie.Domain.Pricing;

namespace Utleie.Domain.Resources;

// D20a.
/// <summary>The price additions from the sections of equipment.</summary>
/// <remarks>Source: 001 §7.3, §7.4.</remarks>
internal static class EquipmentPrices
{
    internal static PriceExtras Of(Equipment equipment) => new()
    {
        Fees = equipment.Loan is { DeliveryAvailable: true } loan
            ? [CategoryFees.Of("equipment.delivery", "Levering", loan.DeliveryFee, FeeCategory.Other, "loan.deliveryFee")]
            : [],
        Deposits = equipment.EquipmentDeposit?.BaseAmount is { } amount and not 0
            ? [new(DepositKind.Equipment, amount, "equipmentDeposit.baseAmount")]
            : [],
        MaxDeposit = equipment.EquipmentDeposit?.MaxDeposit,
    };
}
