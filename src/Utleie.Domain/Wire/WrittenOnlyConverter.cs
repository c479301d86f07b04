using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Wire;

/// <summary>Converts a computed member: it is written, and its value is ignored when reading. It still must not occur twice.</summary>
internal sealed class WrittenOnlyConverter<T> : JsonConverter<T>
{
    public override bool HandleNull => true;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        _ = reader.TrySkip();
        return default;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        WirePart.Write(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
}
