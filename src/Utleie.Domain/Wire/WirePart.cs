using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Wire;

/// <summary>Reads and writes a part of a document inside a converter, in one pass.</summary>
/// <remarks>
/// <see cref="JsonSerializer"/> scans a part to its end before reading it; the part's own converter does not, but loses the path of an error.
/// So the converter reads the part, and the serializer reads it again only to find the path of an error.
/// </remarks>
public static class WirePart
{
    /// <summary>Reads the part at the reader's position.</summary>
    /// <exception cref="WireException">The part cannot be read; the path is relative to the part.</exception>
    public static T? Read<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var start = reader;
        try
        {
            return ((JsonConverter<T>)type.Converter).Read(ref reader, typeof(T), type.Options);
        }
        catch (JsonException error)
        {
            throw Placed(start, type) ?? WireException.Below(error, "");
        }
    }

    /// <summary>Writes the part.</summary>
    public static void Write<T>(Utf8JsonWriter writer, T part, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        ((JsonConverter<T>)type.Converter).Write(writer, part, type.Options);
    }

    private static WireException? Placed<T>(Utf8JsonReader start, JsonTypeInfo<T> type)
    {
        try
        {
            JsonSerializer.Deserialize(ref start, type);
            return null;
        }
        catch (JsonException error)
        {
            return WireException.Below(error, "");
        }
    }
}
