using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Permits;

/// <summary>The JSON metadata of this package, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class PermitsJson
{
    /// <summary>Source-generated JSON metadata of the sections.</summary>
    public static IJsonTypeInfoResolver Resolver => PermitsJsonContext.Default;
}

/// <summary>JSON metadata of the sections.</summary>
[JsonSerializable(typeof(DocumentRequirements))]
[JsonSerializable(typeof(EventFacts))]
[JsonSerializable(typeof(PermitTrigger))]
[JsonSerializable(typeof(ValueList<PermitTrigger>))]
[JsonSerializable(typeof(PermitsDocument))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class PermitsJsonContext : JsonSerializerContext;
