using System.Text.Json;
using System.Text.Json.Serialization;

namespace Utleie.Domain.Wire;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw Found.Instead(ref reader, WireTexts.Boolean, WireTexts.WriteBoolean);

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
