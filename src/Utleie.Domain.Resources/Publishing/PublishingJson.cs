using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The JSON contracts of reports, checklists and wizards.</summary>
public static class PublishingJson
{
    /// <summary>The source-generated type information of the documents.</summary>
    public static IJsonTypeInfoResolver Resolver => PublishingJsonContext.Default;

    /// <summary>The options to write and read the documents, like <see cref="UtleieJson.Options"/> for rental objects.</summary>
    public static JsonSerializerOptions Options { get; } = WireFormat.Create(Resolver);
}

/// <summary>The source-generated type information of the documents.</summary>
[JsonSerializable(typeof(ValidationDocument))]
[JsonSerializable(typeof(ChecklistDocument))]
[JsonSerializable(typeof(ValueList<WizardStepDocument>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class PublishingJsonContext : JsonSerializerContext;
