using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;
using static Utleie.Domain.Resources.Publishing.RuleConditions;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The publishing rules of equipment for loan (torg).</summary>
/// <remarks>Source: 001 §8.1, §9.3, §9.4.</remarks>
internal static class EquipmentRules
{
    internal static CategoryRules Table { get; } = CategoryRules.For<Equipment>(ResourceCategory.Equipment) with
    {
        Rules =
        [
            ResourceRule.Hard<Equipment>("total-units", "inventory.totalUnits", e => e.Inventory?.TotalUnits > 0, facts: e => [Argument.Of("value", e.Inventory?.TotalUnits ?? 0)]),
            ResourceRule.Hard<Equipment>("pickup-location", "loan.pickupLocation", e => Text(e.Loan?.PickupLocation)),
            ResourceRule.Hard<Equipment>("loan-duration", "loan.maxLoanDurationDays", e => e.Loan?.MaxLoanDurationDays > 0, facts: e => [Argument.Of("value", e.Loan?.MaxLoanDurationDays ?? 0)]),
            ResourceRule.Hard<Equipment>("loan-availability", "availability", e => OpenDay(e) || PresentationOnly(e) || ByDayOrQuantity(e)),
            ResourceRule.Soft<Equipment>("return-deadline", "loan.returnDeadlineTime", e => e.Loan?.ReturnDeadlineTime is not null),
        ],
        Checklist =
        [
            ChecklistItem.OfCategory("units", new("Antall enheter definert", "Talet på einingar definert", "Number of units defined"), "total-units"),
            ChecklistItem.OfCategory("pickup", new("Hentested oppgitt", "Hentestad oppgitt", "Pick-up place given"), "pickup-location"),
            ChecklistItem.OfCategory("loan-rules", new("Utlånsregler definert", "Utlånsreglar definerte", "Loan rules defined"), "loan-duration", "return-deadline"),
        ],
        Steps =
        [
            new(
                1,
                new("Hentested", "Hentestad", "Pick-up"),
                new("Identitet, hentested/plassering, utstyrsbeskrivelse", "Identitet, hentestad/plassering, utstyrsomtale", "Identity, pick-up place, description of the equipment"),
                ["identity", "subcategory", "location", "content", "contacts", "loan.pickupLocation", "loan.pickupRequired", "loan.deliveryAvailable", "addOnServices"]),
            new(
                2,
                new("Antall/Lager", "Tal/Lager", "Quantity/Stock"),
                new("Tilgjengelig mengde, enheter, tilstand", "Tilgjengeleg mengd, einingar, tilstand", "Available quantity, units, condition"),
                ["inventory", "condition"]),
            new(
                3,
                new("Tilgjengelighet", "Tilgjenge", "Availability"),
                new("Dag/antall-basert, hentetider", "Dag-/talbasert, hentetider", "By day or quantity, pick-up hours"),
                ["availability", "timeLogic.blackoutPeriods", "loan.pickupHours"]),
            new(
                4,
                new("Regler", "Reglar", "Rules"),
                new("Godkjenning, utlånsregler, returfrister", "Godkjenning, utlånsreglar, returfristar", "Approval, loan rules, return deadlines"),
                ["workflow", "audience.restrictions", "audience.priorityRules", "timeLogic", "loan"]),
            new(
                5,
                new("Pris/Depositum", "Pris/Depositum", "Price/Deposit"),
                new("Priser, depositum, skadehåndtering", "Prisar, depositum, skadehandtering", "Prices, deposit, handling of damage"),
                ["pricing", "workflow.termsAcceptance", "equipmentDeposit", "loan.deliveryFee", "loan.lateReturnFeePerDay"]),
            new(
                6,
                new("Publisering", "Publisering", "Publishing"),
                new("Sjekkliste, synlighet", "Sjekkliste, synlegheit", "Checklist, visibility"),
                ["audience", "workflow.prePublishChecklist", "metadata"]),
        ],
    };

    private static bool ByDayOrQuantity(Equipment equipment) => equipment.Availability?.AvailabilityType is AvailabilityType.Day or AvailabilityType.Quantity;
}
