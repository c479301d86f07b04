using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Utleie.Domain.Wire;

/// <summary>Describes an unexpected JSON token for error messages.</summary>
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
        JsonTokenType.String or JsonTokenType.PropertyName => $"the text {Bad.Shown(Text(ref reader))}",
        JsonTokenType.None or JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.Comment => "nothing",
        _ => throw new UnreachableException(),
    };

    /// <summary>Returns the index of the word at the reader's position; −1 if it is none of them.</summary>
    internal static int Word(ref Utf8JsonReader reader, JsonEncodedText[] words)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            var text = Text(ref reader);
            return Array.FindIndex(words, word => string.Equals(word.Value, text, StringComparison.Ordinal));
        }

        var utf8 = reader.ValueSpan;
        for (var i = 0; i < words.Length; i++)
        {
            if (utf8.SequenceEqual(words[i].EncodedUtf8Bytes))
                return i;
        }

        return -1;
    }

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

    private static string Shown(ReadOnlySpan<byte> number) => Encoding.ASCII.GetString(number.Length > 40 ? number[..40] : number);
}
