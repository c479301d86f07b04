using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Wire;

/// <summary>Describes an unexpected JSON token for error messages.</summary>
internal static class Found
{
    private static readonly LocalizedText Null = new("null", "null", "null");

    internal static WireException Instead(ref Utf8JsonReader reader, LocalizedText expected, LocalizedText cure) =>
        new(WireSentences.Instead(expected, What(ref reader)), cure, "");

    internal static LocalizedText What(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => WireTexts.Object,
        JsonTokenType.StartArray => WireTexts.List,
        JsonTokenType.True or JsonTokenType.False => WireTexts.Boolean,
        JsonTokenType.Null => Null,
        JsonTokenType.Number => WireSentences.TheNumber(Shown(reader.ValueSpan)),
        JsonTokenType.String or JsonTokenType.PropertyName => WireSentences.TheText(Bad.Shown(Text(ref reader))),
        JsonTokenType.None or JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.Comment => WireTexts.Nothing,
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
            throw new WireException(WireTexts.NotUnicode, WireTexts.WriteWholeCharacters, "");
        }
    }

    private static string Shown(ReadOnlySpan<byte> number) => Encoding.ASCII.GetString(number.Length > 40 ? number[..40] : number);
}
