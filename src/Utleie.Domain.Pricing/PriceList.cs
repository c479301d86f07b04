using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D181.
/// <summary>The prices from a date on (prisliste): the members of the section that change.</summary>
/// <remarks>A member that is absent is as in the list before; an empty list clears it. Lists stand in the order of their dates.</remarks>
public sealed record PriceList : PricingSection
{
    /// <summary>The id within the section: <c>2027</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The first local date it applies to.</summary>
    public LocalDate? ValidFrom { get; init; }
}

// D181.
/// <summary>The date that decides which price list applies.</summary>
[JsonConverter(typeof(WireEnumConverter<PriceListDate>))]
public enum PriceListDate
{
    /// <summary>The local date on which the booking starts.</summary>
    Use,

    /// <summary>The date on which the price is asked for.</summary>
    Order,
}
