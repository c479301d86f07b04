using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Scheduling.Rows;

/// <summary>The generated contracts, with faster converters for long lists.</summary>
internal sealed class RowsResolver(IJsonTypeInfoResolver generated) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => generated.GetTypeInfo(type, options) switch
    {
        JsonTypeInfo<ValueList<BookingSlot>> list => ByHand<BookingSlot>(list, options, static (anyList, options) => new BookingSlotsConverter(anyList, options)),
        JsonTypeInfo<ValueList<OpeningHours>> list => ByHand<OpeningHours>(list, options, static (anyList, options) => new OpeningHoursConverter(anyList, options)),
        var other => other,
    };

    private static JsonTypeInfo ByHand<TRow>(JsonTypeInfo list, JsonSerializerOptions options, Func<JsonConverter<ValueList<TRow>>, JsonSerializerOptions, JsonConverter> converter) =>
        list.Converter is JsonConverter<ValueList<TRow>> anyList && IsOfContract<TRow>(options)
            ? JsonMetadataServices.CreateValueInfo<ValueList<TRow>>(options, converter(anyList, options))
            : list;

    /// <summary>Returns whether the options use the default naming and ignore rules and no custom converter for the rows.</summary>
    private static bool IsOfContract<TRow>(JsonSerializerOptions options) =>
        options is { AllowDuplicateProperties: false, DefaultIgnoreCondition: JsonIgnoreCondition.WhenWritingNull }
        && options.PropertyNamingPolicy == JsonNamingPolicy.CamelCase
        && !options.Converters.Any(converter => converter.CanConvert(typeof(TRow)));
}
