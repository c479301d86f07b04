using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Scheduling.Rows;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>The JSON shapes of this package, for <see cref="WireFormat.Create"/>.</summary>
public static class SchedulingJson
{
    /// <summary>Source-generated type information of the sections and of answers.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new RowsResolver(SchedulingJsonContext.Default);
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
[JsonSerializable(typeof(CalendarDocument))]
[JsonSerializable(typeof(AllocationDocument))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class SchedulingJsonContext : JsonSerializerContext;
