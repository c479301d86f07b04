using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Bookings;

/// <summary>The JSON shapes of this package, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class BookingsJson
{
    /// <summary>Source-generated type information of the booking words.</summary>
    public static IJsonTypeInfoResolver Resolver => BookingsJsonContext.Default;
}

/// <summary>Type information of the booking words.</summary>
[JsonSerializable(typeof(BookingStatus))]
[JsonSerializable(typeof(BookingKind))]
[JsonSerializable(typeof(AudienceSection))]
[JsonSerializable(typeof(UserRequirements))]
[JsonSerializable(typeof(CancellationStatementDocument))]
[JsonSerializable(typeof(NoShowState))]
[JsonSerializable(typeof(IntegrationIssue))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class BookingsJsonContext : JsonSerializerContext;
