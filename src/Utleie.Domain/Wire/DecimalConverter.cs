using System.Text.Json;
using System.Text.Json.Serialization;

namespace Utleie.Domain.Wire;

/// <summary>A number with decimals: a price, a percentage.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number)
            ? number
            : throw Found.Instead(ref reader, WireTexts.Number, WireSentences.WriteNumber("500.50"));

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
