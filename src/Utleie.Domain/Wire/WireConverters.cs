using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Utleie.Domain.Wire;

/// <summary>The contract's converters.</summary>
internal static class WireConverters
{
    private static readonly JsonConverter[] Shared =
    [
        new TextConverter(),
        new BooleanConverter(),
        new WholeNumberConverter(),
        new DecimalConverter(),
        new DegreesConverter(),
        new WeekdayConverter(),
        new ClockTimeConverter(),
        new WireCollectionConverterFactory(),
        new ParsedConverter<Slug>("a slug of a–z, 0–9 and hyphens", "Write it as moeterom-y-kragero", static (string text, out Slug slug) => Slug.TryParse(text, out slug)),
        new ParsedConverter<ResourceId>("a UUID", "Write it as 550e8400-e29b-41d4-a716-446655440001", static (string text, out ResourceId id) => ResourceId.TryParse(text, out id)),
        new ParsedConverter<Moment>("a date, a local date and time, or an instant", "Write it as 2026-06-01, 2026-06-01T10:00 or 2026-06-01T08:00:00Z", static (string text, out Moment moment) => Moment.TryParse(text, out moment)),
        new ParsedConverter<LocalDate>("a date", "Write it as 2026-02-06", TryParseDate, LocalDatePattern.Iso.Format),
        new ParsedConverter<AnnualDate>("a day of the year", "Write it as 12-31", TryParseAnnual, AnnualDatePattern.Iso.Format),
        new ParsedConverter<Instant>("an instant with Z or an offset", "Write it as 2026-02-06T10:00:00Z", TryParseInstant, InstantPattern.ExtendedIso.Format),
    ];

    internal static IEnumerable<JsonConverter> All(ISecretProtector? protector) => Shared.Append(new SecretConverter(protector));

    private static bool TryParseAnnual(string text, out AnnualDate day)
    {
        var parsed = AnnualDatePattern.Iso.Parse(text);
        day = parsed.Success ? parsed.Value : default;
        return parsed.Success;
    }

    /// <summary>From the year 1 on: before it no day before or after can be told.</summary>
    private static bool TryParseDate(string text, out LocalDate date)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        date = parsed.Success ? parsed.Value : default;
        return parsed.Success && date.Year > 0;
    }

    private static bool TryParseInstant(string text, out Instant instant)
    {
        var isInstant = Moment.TryParse(text, out var moment) && moment.IsInstant;
        instant = isInstant ? moment.Start(DateTimeZone.Utc) : default;
        return isInstant;
    }
}

/// <summary>What was found where something else belongs, in words.</summary>
internal static class Found
{
    internal static WireException Instead(ref Utf8JsonReader reader, string expected, string cure) => new($"{expected} is expected, and there is {What(ref reader)}", cure);

    internal static string What(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        JsonTokenType.Number => $"the number {Shown(reader.ValueSpan)}",
        _ => $"the text {Bad.Shown(Text(ref reader))}",
    };

    internal static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new WireException("the text is not valid Unicode", "Write whole characters; half a surrogate pair is none");
        }
    }

    private static string Shown(ReadOnlySpan<byte> number) => System.Text.Encoding.ASCII.GetString(number.Length > 40 ? number[..40] : number);
}

/// <summary>Text of whole Unicode characters.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Found.Text(ref reader)
        : throw Found.Instead(ref reader, "a text", "Put it in double quotes");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Found.Text(ref reader)!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Found.Instead(ref reader, "true or false", "Write true or false without quotes"),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}

/// <summary>A whole number of 32 bits.</summary>
internal sealed class WholeNumberConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)
            ? number
            : throw Found.Instead(ref reader, "a whole number", "Write digits without quotes and without decimals, such as 60");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>A number with decimals: a price, a percentage.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number)
            ? number
            : throw Found.Instead(ref reader, "a number", "Write digits with a decimal point and without quotes, such as 500.50");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>Degrees on the map: a finite number.</summary>
internal sealed class DegreesConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw Found.Instead(ref reader, "a number", "Write digits with a decimal point and without quotes, such as 58.8683");

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>A day of the week in Norwegian, read in any letter case.</summary>
internal sealed class WeekdayConverter : JsonConverter<IsoDayOfWeek>
{
    private static readonly JsonEncodedText[] Words = [.. Weekdays.Names.Select(name => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];

    public override IsoDayOfWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryRead(ref reader, out var day)
            ? day
            : throw Found.Instead(ref reader, "a day of the week", $"Write one of {string.Join(", ", Weekdays.Names)}");

    public override void Write(Utf8JsonWriter writer, IsoDayOfWeek value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday ? Words[(int)value - 1] : JsonEncodedText.Encode(Weekdays.Name(value)));

    private static bool TryRead(ref Utf8JsonReader reader, out IsoDayOfWeek day)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            day = (IsoDayOfWeek)(i + 1);
            if (reader.ValueTextEquals(Words[i].EncodedUtf8Bytes))
                return true;
        }

        return Weekdays.TryParse(Found.Text(ref reader), out day);
    }
}

/// <summary>A time of day, without a string in between.</summary>
internal sealed class ClockTimeConverter : JsonConverter<ClockTime>
{
    private const int Length = 5;

    public override ClockTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryRead(ref reader, out var time)
            ? time
            : throw Found.Instead(ref reader, "a time of day from 00:00 to 24:00", "Write it as 08:00");

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
        Span<char> text = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
            text[i] = (char)reader.ValueSpan[i];
        return ClockTime.TryParse(text, out time);
    }
}

/// <summary>A value that is written as text and parses itself.</summary>
internal sealed class ParsedConverter<T>(string expected, string cure, ParsedConverter<T>.Parser parse, Func<T, string>? format = null) : JsonConverter<T>
    where T : struct
{
    internal delegate bool Parser(string text, out T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && parse(Found.Text(ref reader)!, out var value) ? value : throw Found.Instead(ref reader, expected, cure);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(format is null ? string.Create(CultureInfo.InvariantCulture, $"{value}") : format(value));
}

/// <summary>A secret: read in either form, written protected.</summary>
internal sealed class SecretConverter(ISecretProtector? protector) : JsonConverter<Secret>
{
    public override Secret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new WireException("a secret is expected as a text", "Put it in double quotes");
        var text = Found.Text(ref reader)!;
        if (text.Length == 0)
            return null;
        var form = text.AsSpan(text.StartsWith(Secret.ProtectedPrefix, StringComparison.Ordinal) ? Secret.ProtectedPrefix.Length : 0);
        if (form.IsEmpty)
            throw new WireException("the protected form of the secret is empty", "Write the secret again");
        return form.Length == text.Length ? Secret.FromPlainText(text) : Secret.FromProtected(form.ToString());
    }

    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options)
    {
        if (value.WireForm(protector) is { } form)
            writer.WriteStringValue(form);
        else
            writer.WriteNullValue();
    }
}
