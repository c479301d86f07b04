using Utleie.Domain.Pricing;

namespace Utleie.Domain.Resources;

/// <summary>What the sections of a venue add to its prices.</summary>
/// <remarks>Source: 001 §4.2–§4.4; D19, D20a.</remarks>
internal static class VenuePrices
{
    internal static PriceExtras Of(Venue venue) => new()
    {
        Adjustments = [.. SubRooms(venue)],
        Fees = [.. Fees(venue)],
        Items = [.. Items(venue)],
        Deposits = venue.VenueAccess?.KeyDeposit is { } amount and not 0 ? [new(DepositKind.Key, amount, "venueAccess.keyDeposit")] : [],
    };

    private static IEnumerable<PriceAdjustment> SubRooms(Venue venue) => (venue.RoomStructure?.SubRooms ?? []).Select((room, index) => room.Id is null
        ? null
        : new PriceAdjustment(AdjustmentKind.SubRoom, room.Id, room.PriceAdjustment ?? 0, FormattableString.Invariant($"roomStructure.subRooms[{index}].priceAdjustment"), room.Name))
        .OfType<PriceAdjustment>();

    private static IEnumerable<CategoryFee> Fees(Venue venue)
    {
        if (venue.VenueAccess is { CleaningFee: { } cleaning, CleaningIncluded: not true, SelfServiceCleaning: not true })
            yield return CategoryFees.Of("venue.cleaning", "Renhold", cleaning, FeeCategory.Cleaning, "venueAccess.cleaningFee", mandatory: true);
        if (venue.VenueEquipment is { TechSupportAvailable: true } equipment)
            yield return CategoryFees.Of("venue.techSupport", "Teknisk støtte", equipment.TechSupportFee, FeeCategory.Equipment, "venueEquipment.techSupportFee");
    }

    private static IEnumerable<RentalItem> Items(Venue venue) => (venue.VenueEquipment?.AvailableForRent ?? []).Select((item, index) => item.Id is null
        ? null
        : new RentalItem(item.Id, item.Name ?? item.Id, item.RentalPrice ?? 0, item.Quantity, FormattableString.Invariant($"venueEquipment.availableForRent[{index}].rentalPrice")))
        .OfType<RentalItem>();
}
