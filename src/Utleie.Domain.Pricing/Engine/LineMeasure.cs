using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>The quantity of a line, if it is not the hours between its times.</summary>
internal sealed record LineMeasure(decimal Quantity, Instant? From = null, Instant? To = null)
{
    internal static LineMeasure Empty { get; } = new(0);
}
