using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources;

// D19, D20a.
/// <summary>The price additions from the sections of a venue.</summary>
/// <remarks>Source: 001 §4.2–§4.4.</remarks>
internal static class VenuePrices
{
    internal static PriceExtras Of(Venue venue) => new()
    {
        Adjustments = [.. NamedRows.Of(venue.RoomStructure?.SubRooms ?? [], "roomStructure.subRooms", room => room.Id).Select(Adjustment)],
        Fees = [.. Fees(venue)],
        Items = [.. Items(venue.VenueEquipment?.AvailableForRent ?? [])],
        Deposits = venue.VenueAccess?.KeyDeposit is { } amount and not 0 ? [new(DepositKind.Key, amount, "venueAccess.keyDeposit")] : [],
    };

    private static PriceAdjustment Adjustment((string Id, SubRoom Row, string Path) room) =>
        new(AdjustmentKind.SubRoom, room.Id, room.Row.PriceAdjustment ?? 0, $"{room.Path}.priceAdjustment", room.Row.Name, room.Row.PriceFactor);

    private static IEnumerable<RentalItem> Items(ValueList<EquipmentItem> items) =>
        NamedRows.Of(items, "venueEquipment.availableForRent", item => item.Id).Select(Item);

    private static RentalItem Item((string Id, EquipmentItem Row, string Path) item) =>
        new(item.Id, item.Row.Name ?? item.Id, item.Row.RentalPrice ?? 0, item.Row.Quantity, $"{item.Path}.rentalPrice", item.Row.Unit ?? ChargeUnit.Booking, item.Row.QuantityPrices);

    private static IEnumerable<CategoryFee> Fees(Venue venue)
    {
        if (venue.VenueAccess is { CleaningFee: { } cleaning, CleaningIncluded: not true, SelfServiceCleaning: not true })
            yield return CategoryFees.Of("venue.cleaning", "Renhold", cleaning, FeeCategory.Cleaning, "venueAccess.cleaningFee", mandatory: true);
        if (venue.VenueEquipment is { TechSupportAvailable: true, TechSupportFee: var support })
            yield return CategoryFees.Of("venue.techSupport", "Teknisk støtte", support, FeeCategory.Equipment, "venueEquipment.techSupportFee");
    }
}
