using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Rows;

/// <summary>Reads and writes the rows of a list by hand, where a document has so many of them that they are most of it.</summary>
/// <remarks>
/// Only ordinary rows are read here: names of the contract, in its order, with values that are what they should be. Where there is another among them, or
/// something is wrong, the list is read again as any list is: by the generated shape of the row, which keeps unknown members and says where an error is.
/// So the contract is told once.
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
            if (row.ExtensionData is null)
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

    /// <summary>Reads a row by <see cref="NextName"/>; null where it is not an ordinary one.</summary>
    protected abstract TRow? ReadRow(ref Utf8JsonReader reader);

    /// <summary>Writes a row's members in the order of the contract.</summary>
    protected abstract void WriteMembers(Utf8JsonWriter writer, TRow row);

    /// <summary>Steps to the next member's value: which name it has, of those behind the last, or that the row has ended, or that it is not an ordinary one.</summary>
    /// <param name="reader">Stands before a name.</param>
    /// <param name="last">The name before it, −1 for none. Going forward only, no name is read twice.</param>
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

    /// <summary>The converter of a member's values, which may be a host's own.</summary>
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
