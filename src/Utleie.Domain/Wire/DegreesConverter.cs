using System.Text.Json;
using System.Text.Json.Serialization;

namespace Utleie.Domain.Wire;

/// <summary>Degrees on the map: a finite number.</summary>
internal sealed class DegreesConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw Found.Instead(ref reader, WireTexts.Number, WireSentences.WriteNumber("58.8683"));

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
