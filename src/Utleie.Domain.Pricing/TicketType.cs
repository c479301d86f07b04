using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>A ticket type of an event (billettype): <c>Voksen</c>, <c>Barn</c>, <c>Student</c>.</summary>
/// <remarks>Wire: <c>eventCapacity.ticketTypes</c>. Source: 001 §5.3.</remarks>
public sealed record TicketType : IExtensible
{
    /// <summary>The id, used in orders.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>The price per ticket in the section's currency; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>The total number of tickets.</summary>
    public int? Quantity { get; init; }

    /// <summary>The number of tickets left.</summary>
    public int? AvailableQuantity { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>Restrictions, such as <c>Krever gyldig studentbevis</c>.</summary>
    public string? Restrictions { get; init; }

    /// <summary>The start of sales (inclusive).</summary>
    public Moment? SalesStart { get; init; }

    /// <summary>The end of sales (exclusive; a date includes the whole day).</summary>
    public Moment? SalesEnd { get; init; }

    /// <summary>The maximum number per order.</summary>
    public int? MaxPerOrder { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
