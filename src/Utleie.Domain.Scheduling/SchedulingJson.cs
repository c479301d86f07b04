using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>The JSON shapes of this package, for <see cref="WireFormat.Create"/>.</summary>
public static class SchedulingJson
{
    /// <summary>Source-generated type information of the sections.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new SchedulingJsonResolver();
}

/// <summary>The generated shapes, with a quicker way to read and write the one list that is long.</summary>
internal sealed class SchedulingJsonResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var generated = ((IJsonTypeInfoResolver)SchedulingJsonContext.Default).GetTypeInfo(type, options);
        return generated is JsonTypeInfo<ValueList<BookingSlot>> { Converter: JsonConverter<ValueList<BookingSlot>> anyList } && IsOfContract(options)
            ? JsonMetadataServices.CreateValueInfo<ValueList<BookingSlot>>(options, new BookingSlotsConverter(anyList, options))
            : generated;
    }

    /// <summary>Whether a host has not changed how names are written and what is left out, nor brings a converter of its own for the rows.</summary>
    private static bool IsOfContract(JsonSerializerOptions options) => options is { AllowDuplicateProperties: false, DefaultIgnoreCondition: JsonIgnoreCondition.WhenWritingNull }
        && options.PropertyNamingPolicy == JsonNamingPolicy.CamelCase
        && !options.Converters.Any(converter => converter.CanConvert(typeof(BookingSlot)));
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
