using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Ticketing;

/// <summary>The JSON shapes of this package, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class TicketingJson
{
    /// <summary>Source-generated type information of the sections.</summary>
    public static IJsonTypeInfoResolver Resolver => TicketingJsonContext.Default;
}

/// <summary>Type information of the sections.</summary>
[JsonSerializable(typeof(EventCapacity))]
[JsonSerializable(typeof(EventRegistration))]
[JsonSerializable(typeof(EventCancellation))]
[JsonSerializable(typeof(EventDate))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class TicketingJsonContext : JsonSerializerContext;
