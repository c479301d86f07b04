using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D178.
/// <summary>The least and the most that a rental costs: a minimum, a maximum per day, a maximum per booking, a minimum time.</summary>
/// <remarks>The first limit of the list that is for the renter's group applies. The difference is a line of its own, before discounts and fees.</remarks>
public sealed record PriceLimit : IExtensible
{
    /// <summary>The least that a rental costs; ≥ 0. A rental that is free stays free.</summary>
    public decimal? MinimumPrice { get; init; }

    /// <summary>The most that the time of one local date costs; ≥ 0.</summary>
    public decimal? MaximumPerDay { get; init; }

    /// <summary>The most that the rental of a booking costs; ≥ 0.</summary>
    public decimal? MaximumPerBooking { get; init; }

    /// <summary>The least number of minutes that are charged.</summary>
    public int? MinimumMinutes { get; init; }

    /// <summary>The target groups it is for, by id or name; empty means everyone.</summary>
    public ValueList<string> TargetGroups { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
