using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Wire;

/// <summary>The JSON of requests and answers, in the contract of the library.</summary>
internal static class CliJson
{
    /// <summary>For reading, and for answers on one line.</summary>
    internal static JsonSerializerOptions Options { get; } =
        WireFormat.Create(JsonTypeInfoResolver.Combine(PricingJson.Resolver, PermitsJson.Resolver, CliJsonContext.Default));

    private static readonly JsonSerializerOptions Wide = new(Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The shape of an answer on one line.</summary>
    internal static JsonTypeInfo<T> Line<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>The shape of an indented answer.</summary>
    internal static JsonTypeInfo<T> Indented<T>() => (JsonTypeInfo<T>)Wide.GetTypeInfo(typeof(T));
}

/// <summary>Type information of requests and answers.</summary>
[JsonSerializable(typeof(QuoteAsk))]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(ErrorLine))]
[JsonSerializable(typeof(PermitsAnswer))]
[JsonSerializable(typeof(ValueList<BookingAsk>))]
[JsonSerializable(typeof(FreeAsk))]
[JsonSerializable(typeof(CalendarAnswer))]
[JsonSerializable(typeof(FreeTimesAnswer))]
[JsonSerializable(typeof(NoFreeTimeAnswer))]
[JsonSerializable(typeof(AllocateAnswer))]
[JsonSerializable(typeof(ValueList<string>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class CliJsonContext : JsonSerializerContext;
