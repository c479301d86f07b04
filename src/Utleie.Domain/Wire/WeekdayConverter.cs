using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Utleie.Domain.Wire;

/// <summary>A day of the week in Norwegian, read case-insensitively.</summary>
internal sealed class WeekdayConverter : JsonConverter<IsoDayOfWeek>
{
    private static readonly JsonEncodedText[] Words = [.. Weekdays.Names.Select(name => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];

    public override IsoDayOfWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryRead(ref reader, out var day)
            ? day
            : throw Found.Instead(ref reader, WireTexts.Weekday, WireSentences.WriteOneOf(Weekdays.Names));

    public override void Write(Utf8JsonWriter writer, IsoDayOfWeek value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday ? Words[(int)value - 1] : JsonEncodedText.Encode(Weekdays.Name(value)));

    private static bool TryRead(ref Utf8JsonReader reader, out IsoDayOfWeek day)
    {
        day = (IsoDayOfWeek)(Found.Word(ref reader, Words) + 1);
        return day != IsoDayOfWeek.None || Weekdays.TryParse(Found.Text(ref reader), out day);
    }
}
