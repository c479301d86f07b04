using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Access;

/// <summary>The JSON shapes of this package, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class AccessJson
{
    /// <summary>Source-generated type information of the documents.</summary>
    public static IJsonTypeInfoResolver Resolver => AccessJsonContext.Default;
}

/// <summary>Type information of the documents.</summary>
[JsonSerializable(typeof(Tenant))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(Permission))]
[JsonSerializable(typeof(AuditEntry))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class AccessJsonContext : JsonSerializerContext;
