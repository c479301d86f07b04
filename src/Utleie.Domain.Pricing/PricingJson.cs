using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Pricing;

/// <summary>The JSON metadata of this package, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class PricingJson
{
    /// <summary>Source-generated JSON metadata of the sections and of stored quotes.</summary>
    public static IJsonTypeInfoResolver Resolver => PricingJsonContext.Default;
}

/// <summary>JSON metadata of the sections and of stored quotes.</summary>
[JsonSerializable(typeof(PricingSection))]
[JsonSerializable(typeof(TicketType))]
[JsonSerializable(typeof(PriceExtras))]
[JsonSerializable(typeof(QuoteDocument))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class PricingJsonContext : JsonSerializerContext;
