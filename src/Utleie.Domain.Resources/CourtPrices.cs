using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources;

// D19, D20a.
/// <summary>The price additions from the sections of a sports facility.</summary>
/// <remarks>Source: 001 §6.1, §6.2.</remarks>
internal static class CourtPrices
{
    private const string Heating = "court.heating";

    internal static PriceExtras Of(SportsFacility facility) => new()
    {
        SlotMinutes = facility.MultiCourt?.BookingRules?.SlotDurationMinutes,
        Adjustments = [.. Courts(facility).Select(Adjustment)],
        Fees = [.. HeatingFees(facility)],
    };

    private static PriceAdjustment Adjustment((string Id, Court Court, string Path) row) =>
        new(AdjustmentKind.Court, row.Id, row.Court.PriceAdjustment ?? 0, $"{row.Path}.priceAdjustment", row.Court.Name, row.Court.PriceFactor);

    // D96.
    /// <summary>Returns one heating fee, and another for each court with a different price.</summary>
    private static IEnumerable<CategoryFee> HeatingFees(SportsFacility facility)
    {
        decimal? common = null;
        if (Heats(facility.CourtInfo))
            yield return Heat(Heating, "Banevarme", (common = facility.CourtInfo!.HeatingFee ?? 0).Value, "courtInfo.heatingFee");
        foreach (var (id, court, path) in Courts(facility))
        {
            if (!Heats(court.CourtInfo) || (court.CourtInfo!.HeatingFee ?? common ?? 0) is var fee && fee == common)
                continue;
            yield return common is null
                ? Heat(Heating, "Banevarme", (common = fee).Value, $"{path}.courtInfo.heatingFee")
                : Heat($"{Heating}.{id}", $"Banevarme {court.Name ?? id}", fee, $"{path}.courtInfo.heatingFee");
        }
    }

    private static CategoryFee Heat(string id, string name, decimal amount, string field) =>
        CategoryFees.Of(id, name, amount, FeeCategory.Other, field);

    private static bool Heats(CourtInfo? info) => info is { HeatingAvailable: true, HeatingIncluded: not true };

    private static IEnumerable<(string Id, Court Court, string Path)> Courts(SportsFacility facility) =>
        NamedRows.Of(facility.MultiCourt?.Courts ?? [], "multiCourt.courts", court => court.Id);
}
