using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>A kind of ticket to an event (billettype): <c>Voksen</c>, <c>Barn</c>, <c>Student</c>.</summary>
/// <remarks>Wire: <c>eventCapacity.ticketTypes</c>. Source: 001 §5.3.</remarks>
public sealed record TicketType : IExtensible
{
    /// <summary>Its id, by which an order names it.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>The price of one in the section's currency; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>How many there are in all.</summary>
    public int? Quantity { get; init; }

    /// <summary>How many are left.</summary>
    public int? AvailableQuantity { get; init; }

    /// <summary>What it gives.</summary>
    public string? Description { get; init; }

    /// <summary>Who may use it: <c>Krever gyldig studentbevis</c>.</summary>
    public string? Restrictions { get; init; }

    /// <summary>When the sale opens (included).</summary>
    public Moment? SalesStart { get; init; }

    /// <summary>When the sale closes (excluded; a date is sold out its day).</summary>
    public Moment? SalesEnd { get; init; }

    /// <summary>The most in one order.</summary>
    public int? MaxPerOrder { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
