using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>What a line counts, where it is not the hours of its times.</summary>
internal sealed record LineMeasure(decimal Quantity, Instant? From = null, Instant? To = null)
{
    internal static LineMeasure Empty { get; } = new(0);
}
