using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>The compiled data of a price book.</summary>
internal sealed class BookRules
{
    internal required PricingSection Section { get; init; }

    /// <summary>Notes on the rows that do not apply, since they cannot be read.</summary>
    internal ValueList<Reason> Unread { get; init; }

    internal required PriceExtras Extras { get; init; }

    internal required DateTimeZone Zone { get; init; }

    internal required ZoneOffsets Offsets { get; init; }

    internal required string Currency { get; init; }

    internal required bool IsFree { get; init; }

    internal required PriceUnit Unit { get; init; }

    /// <summary>The slot length in minutes, if prices are per slot.</summary>
    internal required int SlotMinutes { get; init; }

    internal required PlanWindow[] Plans { get; init; }

    /// <summary>The plans by rank, lowest first.</summary>
    internal required PlanWindow[] PlansByRank { get; init; }

    /// <summary>Whether two plans with equal priority can overlap.</summary>
    internal required bool HasRivals { get; init; }

    /// <summary>The distinct minimum lengths in minutes, ascending, 0 first.</summary>
    internal required int[] Layers { get; init; }

    internal required GroupRule[] Groups { get; init; }

    /// <summary>Factors on the unit price; index 0 means no factor.</summary>
    internal required Multiplier[] Multipliers { get; init; }

    /// <summary>The peak-time multiplier of every minute of the week; empty if there are no peak times.</summary>
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

    /// <summary>Whether the regular price of a booking consists of its hours only.</summary>
    internal required bool IsHourlyOnly { get; init; }

    /// <summary>Returns the layer of a booking: the number of minimum lengths it reaches.</summary>
    internal int LayerOf(long minutes)
    {
        var layer = 0;
        for (var i = 1; i < Layers.Length; i++)
            layer += Layers[i] <= minutes ? 1 : 0;
        return layer;
    }
}
