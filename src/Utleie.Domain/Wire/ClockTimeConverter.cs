using System.Text.Json;
using System.Text.Json.Serialization;

namespace Utleie.Domain.Wire;

/// <summary>Converts a time of day without allocating a string.</summary>
internal sealed class ClockTimeConverter : JsonConverter<ClockTime>
{
    private const int Length = 5;

    public override ClockTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryRead(ref reader, out var time)
            ? time
            : throw Found.Instead(ref reader, WireTexts.ClockTime, WireSentences.WriteItAs("08:00"));

    public override void Write(Utf8JsonWriter writer, ClockTime value, JsonSerializerOptions options)
    {
        var (hour, minute) = Math.DivRem(value.Minutes, 60);
        // Digits and a colon need no escaping, so nothing looks for what does.
        writer.WriteRawValue([(byte)'"', Digit(hour / 10), Digit(hour % 10), (byte)':', Digit(minute / 10), Digit(minute % 10), (byte)'"'], skipInputValidation: true);

        static byte Digit(int digit) => (byte)('0' + digit);
    }

    private static bool TryRead(ref Utf8JsonReader reader, out ClockTime time)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length != Length)
            return ClockTime.TryParse(Found.Text(ref reader), out time);
        return ClockTime.TryParse(reader.ValueSpan, out time);
    }
}
