using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Wire;

namespace Utleie.Hosting.Errors;

/// <summary>Problem details as JSON.</summary>
public static class ProblemJson
{
    /// <summary>The media type of problem details.</summary>
    public const string MediaType = "application/problem+json";

    private static readonly JsonSerializerOptions Options = WireFormat.Create(JsonTypeInfoResolver.Combine(SchedulingJson.Resolver, ProblemJsonContext.Default));

    /// <summary>Type information of <see cref="ProblemDocument"/>, for a host's own options.</summary>
    public static IJsonTypeInfoResolver Resolver => ProblemJsonContext.Default;

    internal static string Write(ProblemDocument document) => WireFormat.Write(document, Options);
}

[JsonSerializable(typeof(ProblemDocument))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ProblemJsonContext : JsonSerializerContext;
