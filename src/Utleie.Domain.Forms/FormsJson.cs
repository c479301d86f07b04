using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Forms;

/// <summary>The JSON shapes of this package, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class FormsJson
{
    /// <summary>Source-generated type information of the documents.</summary>
    public static IJsonTypeInfoResolver Resolver => FormsJsonContext.Default;
}

/// <summary>Type information of the documents.</summary>
[JsonSerializable(typeof(Form))]
[JsonSerializable(typeof(FormVersion))]
[JsonSerializable(typeof(FormConfiguration))]
[JsonSerializable(typeof(FormSubmission))]
[JsonSerializable(typeof(FormCategory))]
[JsonSerializable(typeof(FormTemplate))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FormsJsonContext : JsonSerializerContext;
