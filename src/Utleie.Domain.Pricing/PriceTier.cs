using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D176.
/// <summary>A price from a point of the booking on (pristrinn): the first two hours 610, each started hour after that 215.</summary>
/// <remarks>Minutes are counted from the booking's start. A tier applies until the next one.</remarks>
public sealed record PriceTier : IExtensible
{
    /// <summary>The first minute of the booking it applies to; the first tier starts at 0, and each later one after the one before.</summary>
    public int? FromMinutes { get; init; }

    /// <summary>The unit price in the section's currency; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>What the price applies to: <c>per booking</c> (the tier once), <c>per time</c>, <c>per påbegynt time</c> or <c>per halvtime</c>. Defaults to the section's model.</summary>
    public PriceModel? Model { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
