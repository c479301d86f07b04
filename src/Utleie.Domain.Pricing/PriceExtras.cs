using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing;

// D19, D20a.
/// <summary>Price data from outside the pricing section: courts, rooms, tickets and fees of the category.</summary>
/// <remarks>For a resource, it is composed from its other sections. Optional if you use pricing without resources.</remarks>
public sealed record PriceExtras
{
    /// <summary>The slot length in minutes, for the model <c>per tidsluke</c>; 1–1440.</summary>
    public int? SlotMinutes { get; init; }

    /// <summary>The days that plans and packages know by type; null means the Norwegian calendar without school days.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IDayTypes? DayTypes { get; init; }

    /// <summary>Price adjustments of courts, sub-rooms and seat sections.</summary>
    public ValueList<PriceAdjustment> Adjustments { get; init; }

    /// <summary>The ticket types.</summary>
    public ValueList<TicketType> TicketTypes { get; init; }

    /// <summary>The early-bird discount.</summary>
    public EarlyBird? EarlyBird { get; init; }

    /// <summary>Fees of the category, with ids such as <c>venue.cleaning</c>.</summary>
    public ValueList<CategoryFee> Fees { get; init; }

    /// <summary>Equipment that can be rented with the object.</summary>
    public ValueList<RentalItem> Items { get; init; }

    /// <summary>Deposits that are always required, such as for a key or the equipment itself.</summary>
    public ValueList<StandingDeposit> Deposits { get; init; }

    /// <summary>The maximum of all deposits together, in the section's currency; null means no limit.</summary>
    public decimal? MaxDeposit { get; init; }
}

// D19.
/// <summary>The price adjustment of a court, sub-room or seat section.</summary>
/// <param name="Kind">Court, sub-room or seat section.</param>
/// <param name="Id">The id.</param>
/// <param name="Amount">The amount added to the unit price; may be negative. The price never goes below 0.</param>
/// <param name="Field">The wire path of the amount: <c>multiCourt.courts[1].priceAdjustment</c>.</param>
/// <param name="Name">The name shown on a quote: <c>Bane 1</c>; null means the id.</param>
/// <param name="Factor">The share of the whole's unit price that a part costs, 0–1; null means the same price.</param>
/// <remarks>Source: 001 §4.2, §5.3, §6.2.</remarks>
public sealed record PriceAdjustment(AdjustmentKind Kind, string Id, decimal Amount, string Field, string? Name = null, decimal? Factor = null);

/// <summary>The kind of place that an adjustment applies to.</summary>
public enum AdjustmentKind
{
    /// <summary>A court (bane).</summary>
    Court,

    /// <summary>A part of a divisible room (underrom).</summary>
    SubRoom,

    /// <summary>A seat section (sone).</summary>
    Section,
}

// D93.
/// <summary>A discount on tickets ordered before a deadline.</summary>
/// <param name="Deadline">The deadline (exclusive).</param>
/// <param name="Percent">The percentage of the ticket price, 0–100.</param>
/// <remarks>Source: 001 §5.4 (<c>earlyBirdDeadline</c>, <c>earlyBirdDiscount</c>).</remarks>
public sealed record EarlyBird(Moment Deadline, decimal Percent);

// D20a.
/// <summary>A fee from another section of the resource.</summary>
/// <param name="Fee">The fee, with an id such as <c>venue.cleaning</c>.</param>
/// <param name="Field">The wire path of the amount: <c>venueAccess.cleaningFee</c>.</param>
public sealed record CategoryFee(Fee Fee, string Field);

// D20a.
/// <summary>Equipment that can be rented with the object.</summary>
/// <param name="Id">The id, used in requests.</param>
/// <param name="Name">The name shown on a quote.</param>
/// <param name="Price">The price per item and unit; ≥ 0.</param>
/// <param name="Available">The number available; null means unlimited.</param>
/// <param name="Field">The wire path of the price.</param>
/// <param name="Unit">What the price applies to.</param>
/// <param name="QuantityPrices">Lower prices for many items, in the order of their quantities.</param>
/// <remarks>Source: 001 §4.4 (<c>availableForRent</c>).</remarks>
public sealed record RentalItem(string Id, string Name, decimal Price, int? Available, string Field, ChargeUnit Unit = ChargeUnit.Booking, ValueList<QuantityPrice> QuantityPrices = default);

// D20a.
/// <summary>A deposit that is always required.</summary>
/// <param name="Kind">What the deposit is for.</param>
/// <param name="Amount">The amount; ≥ 0.</param>
/// <param name="Field">The wire path of the amount.</param>
/// <remarks>Source: 001 §4.3 (<c>keyDeposit</c>), §7.4 (<c>baseAmount</c>).</remarks>
public sealed record StandingDeposit(DepositKind Kind, decimal Amount, string Field);

/// <summary>The purpose of a standing deposit.</summary>
public enum DepositKind
{
    /// <summary>The key of a venue.</summary>
    Key,

    /// <summary>The equipment on loan.</summary>
    Equipment,
}
