using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D28.
/// <summary>The threshold of a trigger: a number, a boolean, or a text such as <c>23:00</c>.</summary>
/// <remarks>
/// The kind must match the condition; <see cref="PermitRules.Compile"/> validates it. Numbers have at most four decimals. The default is 0.
/// </remarks>
[JsonConverter(typeof(PermitThresholdConverter))]
public readonly record struct PermitThreshold
{
    private PermitThreshold(decimal number, bool? flag, string? text) => (Number, Flag, Text) = (number, flag, text);

    internal decimal Number { get; }

    internal bool? Flag { get; }

    internal string? Text { get; }

    /// <summary>Creates a numeric threshold: 500 participants, 85 dB, 4 hours.</summary>
    public static PermitThreshold Of(decimal number) => new(number, null, null);

    /// <summary>Creates a boolean threshold: whether alcohol is served.</summary>
    public static PermitThreshold Of(bool flag) => new(0, flag, null);

    /// <summary>Creates a text threshold: a time of day as <c>HH:mm</c>.</summary>
    public static PermitThreshold Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(0, null, text);
    }

    /// <summary>Converts a number.</summary>
    public static implicit operator PermitThreshold(decimal number) => Of(number);

    /// <summary>Converts a number.</summary>
    public static implicit operator PermitThreshold(int number) => Of((decimal)number);

    /// <summary>Converts a boolean.</summary>
    public static implicit operator PermitThreshold(bool flag) => Of(flag);

    /// <summary>Converts a text.</summary>
    public static implicit operator PermitThreshold(string text) => Of(text);

    /// <summary>Calls the function for its kind and returns the result.</summary>
    public T Match<T>(Func<decimal, T> number, Func<bool, T> flag, Func<string, T> text)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(flag);
        ArgumentNullException.ThrowIfNull(text);
        return Text is not null ? text(Text) : Flag is { } yes ? flag(yes) : number(Number);
    }

    /// <summary>The value as in JSON, without quotes: <c>500</c>, <c>true</c>, <c>23:00</c>.</summary>
    public override string ToString() => Match(
        static number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        static flag => flag ? "true" : "false",
        static text => text);
}

/// <summary>Converts a threshold to and from a JSON number, boolean or string.</summary>
internal sealed class PermitThresholdConverter : JsonConverter<PermitThreshold>
{
    private static readonly LocalizedText Cure =
        new("Skriv det som 500, true eller \"23:00\"", "Skriv det som 500, true eller \"23:00\"", "Write it as 500, true or \"23:00\"");

    private static readonly LocalizedText TooLarge = new("tallet er for stort", "talet er for stort", "the number is too large");

    private static readonly LocalizedText WrongKind = new(
        "et tall, true, false eller en tekst er ventet", "eit tal, true, false eller ein tekst er venta", "a number, true, false or a text is expected");

    public override PermitThreshold Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return reader.GetBoolean();
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString()!;
        if (reader.TokenType != JsonTokenType.Number)
            throw new WireException(WrongKind, Cure, "");
        return reader.TryGetDecimal(out var number) ? number : throw new WireException(TooLarge, Cure, "");
    }

    public override void Write(Utf8JsonWriter writer, PermitThreshold value, JsonSerializerOptions options)
    {
        if (value.Text is not null)
            writer.WriteStringValue(value.Text);
        else if (value.Flag is { } flag)
            writer.WriteBooleanValue(flag);
        else
            writer.WriteNumberValue(value.Number);
    }
}
