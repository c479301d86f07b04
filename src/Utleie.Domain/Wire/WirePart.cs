using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Wire;

/// <summary>Reads and writes a part of a document from within a converter, in one pass.</summary>
/// <remarks>
/// <see cref="JsonSerializer"/> walks a part to its end before it reads it; the part's own converter does not, but loses the place of an error.
/// So the converter reads, and only a part that fails is read again by the serializer, for the place.
/// </remarks>
public static class WirePart
{
    /// <summary>Reads the part that the reader stands at.</summary>
    /// <exception cref="WireException">It cannot be read; the path is the one within the part.</exception>
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
