namespace Utleie.Domain.Pricing;

/// <summary>What bears on a price but stands outside the pricing section: courts, rooms, tickets, charges of the category.</summary>
/// <remarks>A resource composes it from its other sections; a price desk without resources leaves it out. Source: D19, D20a.</remarks>
public sealed record PriceExtras
{
    /// <summary>The length of one slot in minutes, for the model <c>per tidsluke</c>; 1–1440.</summary>
    public int? SlotMinutes { get; init; }

    /// <summary>Courts, sub-rooms and sections of seats, each with what it adds to the unit price.</summary>
    public ValueList<PriceAdjustment> Adjustments { get; init; }

    /// <summary>Kinds of tickets.</summary>
    public ValueList<TicketType> TicketTypes { get; init; }

    /// <summary>The reduction for early orders.</summary>
    public EarlyBird? EarlyBird { get; init; }

    /// <summary>Charges of the category under ids of their own, such as <c>venue.cleaning</c>.</summary>
    public ValueList<CategoryFee> Fees { get; init; }

    /// <summary>Things to rent along with the object, by id and quantity.</summary>
    public ValueList<RentalItem> Items { get; init; }

    /// <summary>Deposits that are due whatever the request: a key, the equipment itself.</summary>
    public ValueList<StandingDeposit> Deposits { get; init; }

    /// <summary>The most that all deposits together come to, in the section's currency; absent is no bound.</summary>
    public decimal? MaxDeposit { get; init; }
}

/// <summary>A court, sub-room or section of seats that a request can name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Amount">What it adds to the unit price; negative for less. The price never goes below 0.</param>
/// <param name="Field">The wire path of the amount: <c>multiCourt.courts[1].priceAdjustment</c>.</param>
/// <param name="Name">What it is called on a quote: <c>Bane 1</c>; absent is its id.</param>
/// <remarks>Source: 001 §4.2, §5.3, §6.2; D19.</remarks>
public sealed record PriceAdjustment(AdjustmentKind Kind, string Id, decimal Amount, string Field, string? Name = null);

/// <summary>What a price adjustment belongs to.</summary>
public enum AdjustmentKind
{
    /// <summary>A court (bane).</summary>
    Court,

    /// <summary>A part of a divisible room (underrom).</summary>
    SubRoom,

    /// <summary>A section of seats (sone).</summary>
    Section,
}

/// <summary>A reduction of tickets ordered before a deadline.</summary>
/// <param name="Deadline">The instant from which it is no longer given.</param>
/// <param name="Percent">Percent of the tickets' price, 0–100.</param>
/// <remarks>Source: 001 §5.4 (<c>earlyBirdDeadline</c>, <c>earlyBirdDiscount</c>); D93.</remarks>
public sealed record EarlyBird(Moment Deadline, decimal Percent);

/// <summary>A charge that another section states.</summary>
/// <param name="Fee">The charge, with an id such as <c>venue.cleaning</c>.</param>
/// <param name="Field">The wire path of its amount: <c>venueAccess.cleaningFee</c>.</param>
/// <remarks>Source: D20a.</remarks>
public sealed record CategoryFee(Fee Fee, string Field);

/// <summary>A thing to rent along with the object.</summary>
/// <param name="Id">Its id, by which a request names it.</param>
/// <param name="Name">What it is called on a quote.</param>
/// <param name="Price">The price of one for the whole booking; ≥ 0.</param>
/// <param name="Available">How many there are; absent is not counted.</param>
/// <param name="Field">The wire path of the price.</param>
/// <remarks>Source: 001 §4.4 (<c>availableForRent</c>); D20a.</remarks>
public sealed record RentalItem(string Id, string Name, decimal Price, int? Available, string Field);

/// <summary>A deposit that is always due.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Amount">How much; ≥ 0.</param>
/// <param name="Field">The wire path of the amount.</param>
/// <remarks>Source: 001 §4.3 (<c>keyDeposit</c>), §7.4 (<c>baseAmount</c>); D20a.</remarks>
public sealed record StandingDeposit(DepositKind Kind, decimal Amount, string Field);

/// <summary>What a standing deposit is for.</summary>
public enum DepositKind
{
    /// <summary>The key of a venue.</summary>
    Key,

    /// <summary>The equipment lent.</summary>
    Equipment,
}
