using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Everything a price book needs to answer, made ready once.</summary>
internal sealed class BookRules
{
    internal required PricingSection Section { get; init; }

    internal required PriceExtras Extras { get; init; }

    internal required DateTimeZone Zone { get; init; }

    internal required ZoneOffsets Offsets { get; init; }

    internal required string Currency { get; init; }

    internal required bool IsFree { get; init; }

    internal required PriceUnit Unit { get; init; }

    /// <summary>The length of a slot in minutes, where prices are per slot.</summary>
    internal required int SlotMinutes { get; init; }

    internal required PlanWindow[] Plans { get; init; }

    /// <summary>The plans from the one that loses to all to the one that beats all.</summary>
    internal required PlanWindow[] PlansByRank { get; init; }

    /// <summary>Whether two plans of one priority can meet.</summary>
    internal required bool HasRivals { get; init; }

    /// <summary>The distinct minimum lengths in minutes, ascending, 0 first.</summary>
    internal required int[] Layers { get; init; }

    internal required GroupRule[] Groups { get; init; }

    /// <summary>Factors on the unit price; the first is none.</summary>
    internal required Multiplier[] Multipliers { get; init; }

    /// <summary>The peak time's multiplier of every minute of the week; empty where there are none.</summary>
    internal required short[] Peaks { get; init; }

    internal required YearRules Years { get; init; }

    internal required PriceAdjustment[] Courts { get; init; }

    internal required PriceAdjustment[] SubRooms { get; init; }

    internal required PriceAdjustment[] Sections { get; init; }

    internal required FeeRule[] Fees { get; init; }

    internal required VatRate Vat { get; init; }

    internal required bool VatIncluded { get; init; }

    internal required string Version { get; init; }

    internal required DepositDue NoDeposit { get; init; }

    /// <summary>Whether a booking at the ordinary price is its hours and nothing else.</summary>
    internal required bool IsHourlyOnly { get; init; }

    /// <summary>The layer of a booking: how many of the minimum lengths it reaches.</summary>
    internal int LayerOf(long minutes)
    {
        var layer = 0;
        for (var i = 1; i < Layers.Length; i++)
            layer += Layers[i] <= minutes ? 1 : 0;
        return layer;
    }
}
