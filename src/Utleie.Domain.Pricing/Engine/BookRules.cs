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

    /// <summary>The VAT rate of the rental for renters who are not registered for VAT.</summary>
    internal required VatRate Vat { get; init; }

    /// <summary>The VAT rate of the rental for renters who are.</summary>
    internal required VatRate RegisteredVat { get; init; }

    internal required bool VatIncluded { get; init; }

    internal required string Version { get; init; }

    internal required DepositDue NoDeposit { get; init; }

    /// <summary>Whether the regular price of a booking consists of its hours only.</summary>
    internal required bool IsHourlyOnly { get; init; }

    /// <summary>The id of the price list; null for the section itself.</summary>
    internal string? PriceList { get; init; }

    /// <summary>The types of dates; null if no plan or package names them.</summary>
    internal DayKinds? DayKinds { get; init; }

    /// <summary>The prices by length that replace the base price; empty if there are none.</summary>
    internal TierRule[] Tiers { get; init; } = [];

    internal PackageOffer[] Packages { get; init; } = [];

    /// <summary>Whether packages count wherever they fit.</summary>
    internal bool ArePackagesForced { get; init; }

    internal LimitRule[] Limits { get; init; } = [];

    /// <summary>Whether an hour outside all plans has a price.</summary>
    internal bool HasBasePrice { get; init; }

    /// <summary>Whether rentals need more than plans: packages, tiers, limits, or hours without a price.</summary>
    internal bool IsListed { get; init; }

    /// <summary>Whether a plan, package or limit is not for everyone.</summary>
    internal bool HasScopes { get; init; }

    /// <summary>The sub-rooms and courts.</summary>
    internal PriceAdjustment[] Parts { get; init; } = [];

    /// <summary>The whole object.</summary>
    internal PartChoice Whole { get; init; } = new([], 0);

    /// <summary>Whether a mandatory fee is per person.</summary>
    internal bool NeedsParticipants { get; init; }

    /// <summary>The purposes that plans and packages name.</summary>
    internal string[] Purposes { get; init; } = [];

    /// <summary>The numbers of participants at which other plans or packages apply, ascending.</summary>
    internal int[] ParticipantSteps { get; init; } = [];

    /// <summary>Returns the first limit that is for the group; null for none.</summary>
    internal LimitRule? LimitOf(GroupRule? group)
    {
        foreach (var limit in Limits)
        {
            if (limit.Scope.IsFor(group))
                return limit;
        }

        return null;
    }

    /// <summary>Returns the layer of a booking: the number of minimum lengths it reaches.</summary>
    internal int LayerOf(long minutes)
    {
        var layer = 0;
        for (var i = 1; i < Layers.Length; i++)
            layer += Layers[i] <= minutes ? 1 : 0;
        return layer;
    }
}
