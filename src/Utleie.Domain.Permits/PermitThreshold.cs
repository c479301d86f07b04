using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>What a trigger compares a fact with: a number, a yes or no, or a text such as <c>23:00</c>.</summary>
/// <remarks>
/// Which of them fits is the condition's to say; <see cref="PermitRules.Compile"/> judges it. Numbers have at most four decimals. The default is 0. Source: D28.
/// </remarks>
[JsonConverter(typeof(PermitThresholdConverter))]
public readonly record struct PermitThreshold
{
    private PermitThreshold(decimal number, bool? flag, string? text) => (Number, Flag, Text) = (number, flag, text);

    internal decimal Number { get; }

    internal bool? Flag { get; }

    internal string? Text { get; }

    /// <summary>A number: 500 participants, 85 dB, 4 hours.</summary>
    public static PermitThreshold Of(decimal number) => new(number, null, null);

    /// <summary>Yes or no: whether alcohol is served.</summary>
    public static PermitThreshold Of(bool flag) => new(0, flag, null);

    /// <summary>A text: a time of day as <c>HH:mm</c>.</summary>
    public static PermitThreshold Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(0, null, text);
    }

    /// <summary>A number as a threshold.</summary>
    public static implicit operator PermitThreshold(decimal number) => Of(number);

    /// <summary>A number as a threshold.</summary>
    public static implicit operator PermitThreshold(int number) => Of((decimal)number);

    /// <summary>A yes or no as a threshold.</summary>
    public static implicit operator PermitThreshold(bool flag) => Of(flag);

    /// <summary>A text as a threshold.</summary>
    public static implicit operator PermitThreshold(string text) => Of(text);

    /// <summary>The answer of the kind it is.</summary>
    public T Match<T>(Func<decimal, T> number, Func<bool, T> flag, Func<string, T> text)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(flag);
        ArgumentNullException.ThrowIfNull(text);
        return Text is not null ? text(Text) : Flag is { } yes ? flag(yes) : number(Number);
    }

    /// <summary>The value as JSON writes it, without quotes: <c>500</c>, <c>true</c>, <c>23:00</c>.</summary>
    public override string ToString() => Match(
        static number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        static flag => flag ? "true" : "false",
        static text => text);
}

/// <summary>A JSON number, boolean or string.</summary>
internal sealed class PermitThresholdConverter : JsonConverter<PermitThreshold>
{
    private const string Cure = "Write it as 500, true or \"23:00\"";

    public override PermitThreshold Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => throw new WireException("the number is too large", Cure),
        _ => throw new WireException("a number, true, false or a text is expected", Cure),
    };

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
