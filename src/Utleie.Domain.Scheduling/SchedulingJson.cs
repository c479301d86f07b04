using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Scheduling;

/// <summary>The JSON shapes of this package, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class SchedulingJson
{
    /// <summary>Source-generated type information of the sections.</summary>
    public static IJsonTypeInfoResolver Resolver => SchedulingJsonContext.Default;
}

/// <summary>Type information of the sections.</summary>
[JsonSerializable(typeof(TimeLogicSection))]
[JsonSerializable(typeof(AvailabilitySection))]
[JsonSerializable(typeof(RoomStructure))]
[JsonSerializable(typeof(CourtInfo))]
[JsonSerializable(typeof(MultiCourt))]
[JsonSerializable(typeof(CourtPriorityRules))]
[JsonSerializable(typeof(CourtMaintenance))]
[JsonSerializable(typeof(SeasonBooking))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class SchedulingJsonContext : JsonSerializerContext;
