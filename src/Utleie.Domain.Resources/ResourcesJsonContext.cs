using System.Text.Json.Serialization;

namespace Utleie.Domain.Resources;

/// <summary>The source-generated type information of the rental objects.</summary>
[JsonSerializable(typeof(BaseResource))]
[JsonSerializable(typeof(Venue))]
[JsonSerializable(typeof(SportsFacility))]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(Equipment))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ResourcesJsonContext : JsonSerializerContext;
