using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

// D181.
/// <summary>A compiled price list and its first date.</summary>
internal sealed record DatedPrices(LocalDate From, Pricer Prices);
