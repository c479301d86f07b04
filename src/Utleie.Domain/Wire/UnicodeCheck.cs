using System.Text.Json;
using System.Text.Unicode;

namespace Utleie.Domain.Wire;

/// <summary>Rejects documents with invalid Unicode, which could not be written again.</summary>
internal static class UnicodeCheck
{
    private static ReadOnlySpan<byte> Escape => "\\u"u8;

    internal static void Check(ReadOnlySpan<byte> utf8Json)
    {
        if (!Utf8.IsValid(utf8Json))
            throw new WireException(WireTexts.NotUtf8, WireTexts.SaveAsUtf8, "");
        if (utf8Json.IndexOf(Escape) >= 0)
            CheckEscapes(utf8Json);
    }

    private static void CheckEscapes(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new PlacedReader(utf8Json);
        while (reader.Read())
        {
            if (reader.Json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.Json.ValueIsEscaped && !reader.IsWhole())
                throw new WireException(WireTexts.NotUnicode, WireTexts.WriteWholeCharacters, reader.Place);
        }
    }
}
