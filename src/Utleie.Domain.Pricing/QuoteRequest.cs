using NodaTime;

namespace Utleie.Domain.Pricing;

/// <summary>What someone wants to know the price of.</summary>
/// <remarks>A value without culture or clock; <see cref="PriceBook.Quote"/> gets the time of asking beside it. Source: 001 §3.5; D16–D21.</remarks>
public sealed record QuoteRequest
{
    /// <summary>When the booking starts (included); seconds are dropped. Needed but for tickets and prices per booking.</summary>
    public Instant? Start { get; init; }

    /// <summary>When it ends (excluded); seconds are dropped.</summary>
    public Instant? End { get; init; }

    /// <summary>The group of the renter, by name or id in any letter case; absent is the ordinary price.</summary>
    public string? TargetGroup { get; init; }

    /// <summary>Whether the renter is verified as one of the group; default no.</summary>
    public bool Verified { get; init; }

    /// <summary>The court, by id.</summary>
    public string? CourtId { get; init; }

    /// <summary>The part of a divisible room, by id.</summary>
    public string? SubRoomId { get; init; }

    /// <summary>How many units are borrowed, 1–1,000,000; absent is one.</summary>
    public int? Units { get; init; }

    /// <summary>How many people take part; absent is unknown, and triggers nothing.</summary>
    public int? Participants { get; init; }

    /// <summary>The tickets ordered.</summary>
    public ValueList<TicketOrder> Tickets { get; init; }

    /// <summary>Things rented along.</summary>
    public ValueList<ItemOrder> Items { get; init; }

    /// <summary>The add-on services chosen, by id.</summary>
    public ValueList<string> AddOns { get; init; }

    /// <summary>The charges chosen, by id; mandatory ones need not be.</summary>
    public ValueList<string> Fees { get; init; }

    /// <summary>A discount code, in any letter case.</summary>
    public string? DiscountCode { get; init; }

    /// <summary>How often discounts have been used before, where the host counts.</summary>
    public ValueList<DiscountUse> DiscountUses { get; init; }

    /// <summary>What the booking is marked with, such as <c>alkohol</c>; a deposit may be due for it.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>The buyer's organisation number; absent is a private person.</summary>
    public OrganisationNumber? OrganisationNumber { get; init; }
}

/// <summary>So many tickets of a kind.</summary>
/// <param name="Type">The kind by id or name; absent is the price of the section itself.</param>
/// <param name="Quantity">How many, from 1.</param>
/// <param name="SectionId">The section of seats, if one is chosen.</param>
public sealed record TicketOrder(string? Type, int Quantity, string? SectionId = null);

/// <summary>So many of a thing rented along.</summary>
/// <param name="Id">The thing by id.</param>
/// <param name="Quantity">How many, from 1.</param>
public sealed record ItemOrder(string Id, int Quantity);

/// <summary>How often a discount has been used.</summary>
/// <param name="DiscountId">The discount by id.</param>
/// <param name="Used">Uses so far, from 0.</param>
public sealed record DiscountUse(string DiscountId, int Used);
