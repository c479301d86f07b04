using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Wire;

/// <summary>Creates the converters of collections.</summary>
internal sealed class WireCollectionConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsValueType && typeof(IWireCollection).IsAssignableFrom(typeToConvert);

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "Only structs come here, and a struct needs no constructor.")]
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IWireCollection)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
}

/// <summary>A JSON array.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    private JsonTypeInfo<T>? _itemType;

    public override bool HandleNull => true;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Found.Instead(ref reader, WireTexts.List, WireTexts.WriteList);
        var type = ItemType(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Item(ref reader, type, items.Count));
        return new([.. items]);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var type = ItemType(options);
        writer.WriteStartArray();
        foreach (var item in value)
            WirePart.Write(writer, item, type);
        writer.WriteEndArray();
    }

    /// <summary>Caches the metadata per options instance.</summary>
    private JsonTypeInfo<T> ItemType(JsonSerializerOptions options)
    {
        if (_itemType is { } known && ReferenceEquals(known.Options, options))
            return known;
        return _itemType = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private static T Item(ref Utf8JsonReader reader, JsonTypeInfo<T> type, int index)
    {
        try
        {
            return reader.TokenType != JsonTokenType.Null && WirePart.Read(ref reader, type) is { } item
                ? item
                : throw new WireException(WireTexts.NullItem, WireTexts.OmitItem, "");
        }
        catch (JsonException error)
        {
            throw WireException.Below(error, FormattableString.Invariant($"[{index}]"));
        }
    }
}

/// <summary>Converts a map to a JSON object.</summary>
internal sealed class ValueMapConverter<T> : JsonConverter<ValueMap<T>>
{
    public override bool HandleNull => true;

    public override ValueMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Found.Instead(ref reader, WireTexts.Object, WireTexts.WriteEntries);
        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var entries = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = Found.Text(ref reader)!;
            reader.Read();
            if (!entries.TryAdd(key, Value(ref reader, type, key)))
                throw new WireException(WireTexts.DuplicateName, WireTexts.KeepOne, key);
        }

        return ValueMap<T>.Of(entries);
    }

    public override void Write(Utf8JsonWriter writer, ValueMap<T> value, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartObject();
        foreach (var (key, item) in value)
        {
            writer.WritePropertyName(key);
            WirePart.Write(writer, item, type);
        }

        writer.WriteEndObject();
    }

    private static T Value(ref Utf8JsonReader reader, JsonTypeInfo<T> type, string key)
    {
        try
        {
            return reader.TokenType != JsonTokenType.Null && WirePart.Read(ref reader, type) is { } value
                ? value
                : throw new WireException(WireTexts.NullEntry, WireTexts.OmitEntry, "");
        }
        catch (JsonException error)
        {
            throw WireException.Below(error, key);
        }
    }
}
