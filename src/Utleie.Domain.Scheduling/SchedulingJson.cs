using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Rows;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>The JSON contracts of this package, for <see cref="WireFormat.Create"/>.</summary>
public static class SchedulingJson
{
    /// <summary>The source-generated type information of sections, requests and answers.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new RowsResolver(SchedulingJsonContext.Default.WithAddedModifier(RejectUnknown));

    /// <summary>Rejects unknown members of a request, because a misspelt one would silently change what is booked.</summary>
    private static void RejectUnknown(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object && type.Type == typeof(Reservation))
            type.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
    }
}

/// <summary>The source-generated type information of sections, requests and answers.</summary>
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
[JsonSerializable(typeof(Reservation))]
[JsonSerializable(typeof(FreeTimes))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class SchedulingJsonContext : JsonSerializerContext;
