using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Utleie.Domain.Wire;

/// <summary>Refuses text that is no Unicode before any of it is kept: what cannot be written again is not read.</summary>
internal static class UnicodeCheck
{
    private static ReadOnlySpan<byte> Escape => "\\u"u8;

    internal static void Check(ReadOnlySpan<byte> utf8Json)
    {
        if (!Utf8.IsValid(utf8Json))
            throw new WireException("the document is not valid UTF-8", "Save it as UTF-8");
        if (utf8Json.IndexOf(Escape) >= 0)
            CheckEscapes(utf8Json);
    }

    private static void CheckEscapes(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireFormat.MaxDepth });
        var path = new List<string>();
        var counts = new int[WireFormat.MaxDepth + 1];
        while (reader.Read())
        {
            Track(ref reader, path, counts);
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !IsWhole(ref reader))
                throw new WireException("the text is not valid Unicode", "Write whole characters; half a surrogate pair is none", string.Concat(path).TrimStart('.'));
        }
    }

    /// <summary>Keeps one place per level: the member's name in an object, the index in a list.</summary>
    private static void Track(ref Utf8JsonReader reader, List<string> path, int[] counts)
    {
        var depth = reader.CurrentDepth;
        if (path.Count > depth)
            path.RemoveRange(depth, path.Count - depth);
        if (reader.TokenType == JsonTokenType.PropertyName)
            Place(path, depth, $".{(IsWhole(ref reader) ? reader.GetString() : "…")}");
        else if (reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject) && depth > 0 && counts[depth] >= 0)
            Place(path, depth, string.Create(CultureInfo.InvariantCulture, $"[{counts[depth]++}]"));
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            counts[depth + 1] = reader.TokenType == JsonTokenType.StartArray ? 0 : -1;
    }

    private static void Place(List<string> path, int depth, string place)
    {
        if (path.Count == depth)
            path.RemoveAt(depth - 1);
        path.Add(place);
    }

    private static bool IsWhole(ref Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
