using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Wire;

/// <summary>Converts a value that is written as text and has its own parser.</summary>
internal sealed class ParsedConverter<T>(LocalizedText expected, LocalizedText cure, ParsedConverter<T>.Parser parse, Func<T, string>? format = null) : JsonConverter<T>
    where T : struct
{
    internal delegate bool Parser(string text, out T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && parse(Found.Text(ref reader)!, out var value) ? value : throw Found.Instead(ref reader, expected, cure);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(format is null ? string.Create(CultureInfo.InvariantCulture, $"{value}") : format(value));
}
