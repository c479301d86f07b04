using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AdminApi.Bookings;
using AdminApi.Calendars;
using AdminApi.Errors;
using AdminApi.Permits;
using AdminApi.Prices;
using AdminApi.Resources;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Wire;

namespace AdminApi.Http;

/// <summary>The JSON of requests and answers, in the contract of the library.</summary>
internal static class ApiJson
{
    internal static JsonSerializerOptions Options { get; } = WireFormat.Create(
        JsonTypeInfoResolver.Combine(PricingJson.Resolver, SchedulingJson.Resolver, PermitsJson.Resolver, PublishingJson.Resolver, ProblemJson.Resolver, ApiJsonContext.Default),
        protector: null,
        new ResourceDocumentConverter());

    /// <exception cref="WireException">It cannot be read.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> json)
        where T : notnull => WireFormat.Read<T>(json, Options);

    /// <exception cref="WireException">It cannot be read.</exception>
    internal static T Read<T>(string json)
        where T : notnull => WireFormat.Read<T>(json, Options);

    internal static string Write<T>(T document) => WireFormat.Write(document, Options);
}

/// <summary>Type information of requests and answers.</summary>
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(StatusAsk))]
[JsonSerializable(typeof(Envelope<ResourceDocument>))]
[JsonSerializable(typeof(Envelope<ValueList<ResourceDocument>>))]
[JsonSerializable(typeof(Envelope<ValueList<WizardStepDocument>>))]
[JsonSerializable(typeof(RentalAsk))]
[JsonSerializable(typeof(Envelope<ValidationDocument>))]
[JsonSerializable(typeof(Envelope<BookingDocument>))]
[JsonSerializable(typeof(Envelope<ValueList<BookingDocument>>))]
[JsonSerializable(typeof(Envelope<CalendarDocument>))]
[JsonSerializable(typeof(Envelope<FreeDocument>))]
[JsonSerializable(typeof(Envelope<QuoteDocument>))]
[JsonSerializable(typeof(Envelope<PermitsDocument>))]
[JsonSerializable(typeof(DecisionAsk))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
