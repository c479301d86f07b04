using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Pricing;

/// <summary>The JSON metadata of this package, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class PricingJson
{
    private static readonly Type[] Requests = [typeof(QuoteRequest), typeof(TicketOrder), typeof(ItemOrder), typeof(DiscountUse)];

    /// <summary>Source-generated JSON metadata of the sections, requests and stored quotes.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = PricingJsonContext.Default.WithAddedModifier(RejectUnknown);

    /// <summary>A misspelt member of a request would change the price without a word. An attribute would do the same, but not in options with other converters.</summary>
    private static void RejectUnknown(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object && Requests.Contains(type.Type))
            type.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
    }
}

/// <summary>JSON metadata of the sections, requests and stored quotes.</summary>
[JsonSerializable(typeof(PricingSection))]
[JsonSerializable(typeof(TicketType))]
[JsonSerializable(typeof(PriceExtras))]
[JsonSerializable(typeof(QuoteDocument))]
[JsonSerializable(typeof(QuoteRequest))]
[JsonSerializable(typeof(PriceTableDocument))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class PricingJsonContext : JsonSerializerContext;
