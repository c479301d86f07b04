using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Rows;

/// <summary>A hand-written converter for lists of rows that make up most of a document.</summary>
/// <remarks>
/// Reads only ordinary rows: known names, in the order of the contract, with valid values. If a list contains anything else, it is read
/// again with the generated contract of the row, which preserves unknown members and reports the location of an error, so the contract is
/// defined only once.
/// </remarks>
internal abstract class RowsConverter<TRow>(JsonConverter<ValueList<TRow>> anyList, JsonSerializerOptions options, params JsonEncodedText[] names) : JsonConverter<ValueList<TRow>>
    where TRow : class, IExtensible
{
    public sealed override bool HandleNull => true;

    public sealed override ValueList<TRow> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        try
        {
            if (TryReadRows(ref reader, out var rows))
                return rows;
        }
        catch (JsonException)
        {
            // Reading again says where.
        }

        reader = start;
        return anyList.Read(ref reader, typeToConvert, options);
    }

    public sealed override void Write(Utf8JsonWriter writer, ValueList<TRow> value, JsonSerializerOptions options)
    {
        foreach (var row in value)
        {
            if (row.ExtensionData is null && IsOrdinary(row))
                continue;
            anyList.Write(writer, value, options);
            return;
        }

        writer.WriteStartArray();
        foreach (var row in value)
        {
            writer.WriteStartObject();
            WriteMembers(writer, row);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Reads a row with <see cref="NextName"/>; returns null if it is not an ordinary row.</summary>
    protected abstract TRow? ReadRow(ref Utf8JsonReader reader);

    /// <summary>Returns whether <see cref="WriteMembers"/> writes all members of a row.</summary>
    protected virtual bool IsOrdinary(TRow row) => true;

    /// <summary>Writes the members of a row in the order of the contract.</summary>
    protected abstract void WriteMembers(Utf8JsonWriter writer, TRow row);

    /// <summary>
    /// Advances to the value of the next member. Returns which of the names after the last one it has, or that the row has ended, or that
    /// the row is not ordinary.
    /// </summary>
    /// <param name="reader">The reader, positioned before a name.</param>
    /// <param name="last">The index of the previous name, −1 for none. Names are matched forward only, so no name is read twice.</param>
    protected int NextName(ref Utf8JsonReader reader, int last)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            return reader.TokenType == JsonTokenType.EndObject ? Ended : Unusual;
        for (var name = last + 1; name < names.Length; name++)
        {
            if (reader.ValueTextEquals(names[name].EncodedUtf8Bytes))
                return reader.Read() && reader.TokenType != JsonTokenType.Null ? name : Unusual;
        }

        return Unusual;
    }

    protected const int Ended = -1;

    protected const int Unusual = -2;

    /// <summary>Returns the converter of a member's values, which may be one of your app's own.</summary>
    protected Values<T> Of<T>() => new((JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter, options);

    private bool TryReadRows(ref Utf8JsonReader reader, out ValueList<TRow> rows)
    {
        rows = default;
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        var read = new List<TRow>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            if (ReadRow(ref reader) is not { } row)
                return false;
            read.Add(row);
        }

        rows = [.. read];
        return reader.TokenType == JsonTokenType.EndArray;
    }

    /// <summary>Reads and writes the values of a member.</summary>
    protected readonly struct Values<T>(JsonConverter<T> converter, JsonSerializerOptions options)
    {
        internal T? Read(ref Utf8JsonReader reader) => converter.Read(ref reader, typeof(T), options);

        internal void Write(Utf8JsonWriter writer, JsonEncodedText name, T value)
        {
            writer.WritePropertyName(name);
            converter.Write(writer, value, options);
        }
    }
}
