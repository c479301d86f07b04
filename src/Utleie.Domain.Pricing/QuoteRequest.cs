using System.Text.Json.Serialization;
using NodaTime;

namespace Utleie.Domain.Pricing;

// D16–D21.
/// <summary>A request for a price.</summary>
/// <remarks>Immutable. As JSON, it has no other members: one that is misspelt is an error, not another price. The current time is passed to <see cref="PriceBook.Quote"/> separately. Source: 001 §3.5.</remarks>
public sealed record QuoteRequest
{
    /// <summary>The start of the booking (inclusive); seconds are truncated. Required except for tickets and prices per booking.</summary>
    public Instant? Start { get; init; }

    /// <summary>The end of the booking (exclusive); seconds are truncated.</summary>
    public Instant? End { get; init; }

    /// <summary>The renter's target group by name or id, case-insensitive; null means the regular price.</summary>
    public string? TargetGroup { get; init; }

    /// <summary>Whether the renter's membership of the group is verified; defaults to false.</summary>
    public bool Verified { get; init; }

    /// <summary>The id of the court.</summary>
    public string? CourtId { get; init; }

    /// <summary>The id of the sub-room.</summary>
    public string? SubRoomId { get; init; }

    /// <summary>The ids of the sub-rooms or courts; empty, or all of them, is the whole.</summary>
    public ValueList<string> Parts { get; init; }

    /// <summary>The purpose, one of the section's own, case-insensitive; null if none is given.</summary>
    public string? Purpose { get; init; }

    /// <summary>The number of units to borrow, 1–1,000,000; defaults to 1.</summary>
    public int? Units { get; init; }

    /// <summary>The number of participants; null means unknown and triggers no deposit.</summary>
    public int? Participants { get; init; }

    /// <summary>The number of participants whom fees per person leave out, such as leaders; defaults to 0.</summary>
    public int? FreePersons { get; init; }

    /// <summary>The revenue of the renter's ticket sales; null means unknown, so that a share of it is settled afterwards.</summary>
    public decimal? TicketRevenue { get; init; }

    /// <summary>Whether the renter is registered for VAT; defaults to false.</summary>
    public bool VatRegistered { get; init; }

    /// <summary>The tickets ordered.</summary>
    public ValueList<TicketOrder> Tickets { get; init; }

    /// <summary>Equipment rented with the object, and services ordered by number.</summary>
    public ValueList<ItemOrder> Items { get; init; }

    /// <summary>The ids of the selected services.</summary>
    public ValueList<string> AddOns { get; init; }

    /// <summary>The ids of the selected fees; mandatory fees are always included.</summary>
    public ValueList<string> Fees { get; init; }

    /// <summary>A discount code, case-insensitive.</summary>
    public string? DiscountCode { get; init; }

    /// <summary>Previous uses of discounts, counted by your app.</summary>
    public ValueList<DiscountUse> DiscountUses { get; init; }

    /// <summary>Tags of the booking, such as <c>alkohol</c>, which may require a deposit.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>The buyer's organisation number; null means a private person.</summary>
    public OrganisationNumber? OrganisationNumber { get; init; }
}

/// <summary>An order of tickets.</summary>
/// <param name="Type">The ticket type by id or name; null means the base price of the section.</param>
/// <param name="Quantity">The quantity, from 1.</param>
/// <param name="SectionId">The id of the seat section; null if none is selected.</param>
public sealed record TicketOrder(string? Type, [property: JsonRequired] int Quantity, string? SectionId = null);

/// <summary>An order of rented equipment, or of a service by number.</summary>
/// <param name="Id">The id of the item or service.</param>
/// <param name="Quantity">The quantity, from 1.</param>
public sealed record ItemOrder([property: JsonRequired] string Id, [property: JsonRequired] int Quantity);

/// <summary>The previous uses of a discount.</summary>
/// <param name="DiscountId">The id of the discount.</param>
/// <param name="Used">The number of uses so far, from 0.</param>
public sealed record DiscountUse([property: JsonRequired] string DiscountId, [property: JsonRequired] int Used);
