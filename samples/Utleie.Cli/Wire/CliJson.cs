using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Approvals;
using Utleie.Domain.Holidays;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Wire;

/// <summary>The JSON of requests and answers, in the contract of the library.</summary>
internal static class CliJson
{
    /// <summary>For reading, and for answers on one line.</summary>
    internal static JsonSerializerOptions Options { get; } =
        WireFormat.Create(JsonTypeInfoResolver.Combine(
            PricingJson.Resolver,
            PermitsJson.Resolver,
            SchedulingJson.Resolver,
            ApprovalsJson.Resolver,
            PublishingJson.Resolver,
            CliJsonContext.Default));

    private static readonly JsonSerializerOptions Wide = new(Options) { WriteIndented = true, NewLine = "\n" };
    private static readonly JsonSerializerOptions WideResources = new(UtleieJson.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The shape of an answer on one line.</summary>
    internal static JsonTypeInfo<T> Line<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>A rental object, indented or on one line.</summary>
    internal static string Resource(BaseResource resource, bool isLine) =>
        UtleieJson.Write(resource, isLine ? UtleieJson.Options : WideResources);

    /// <summary>The shape of an indented answer.</summary>
    internal static JsonTypeInfo<T> Indented<T>() => (JsonTypeInfo<T>)Wide.GetTypeInfo(typeof(T));
}

/// <summary>Type information of requests and answers.</summary>
[JsonSerializable(typeof(QuoteAsk))]
[JsonSerializable(typeof(RequestEvent))]
[JsonSerializable(typeof(RequestAnswer))]
[JsonSerializable(typeof(RefusalAnswer))]
[JsonSerializable(typeof(ErrorLine))]
[JsonSerializable(typeof(ValueList<BookingAsk>))]
[JsonSerializable(typeof(ValueList<SchoolCalendar>))]
[JsonSerializable(typeof(FreeAsk))]
[JsonSerializable(typeof(FreeTimesAnswer))]
[JsonSerializable(typeof(NoFreeTimeAnswer))]
[JsonSerializable(typeof(TransitionAsk))]
[JsonSerializable(typeof(TransitionRefusal))]
[JsonSerializable(typeof(ValueList<string>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class CliJsonContext : JsonSerializerContext;
