using System.Globalization;
using System.Text.Json;

namespace Utleie.Domain.Wire;

/// <summary>Reads a document token by token and tracks its wire path.</summary>
internal ref struct PlacedReader(ReadOnlySpan<byte> utf8Json)
{
    private readonly List<string> _path = [];
    private readonly int[] _counts = new int[WireFormat.MaxDepth + 1];

    internal Utf8JsonReader Json = new(utf8Json, new JsonReaderOptions { MaxDepth = WireFormat.MaxDepth });

    /// <summary>The path of the value or property name read last.</summary>
    internal readonly string Place => string.Concat(_path).TrimStart('.');

    internal bool Read()
    {
        if (!Json.Read())
            return false;
        Track();
        return true;
    }

    /// <summary>Whether the current text is valid Unicode.</summary>
    internal readonly bool IsWhole()
    {
        try
        {
            Json.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Tracks one path segment per level: the member name in an object, the index in a list.</summary>
    private void Track()
    {
        var depth = Json.CurrentDepth;
        if (_path.Count > depth)
            _path.RemoveRange(depth, _path.Count - depth);
        if (Json.TokenType == JsonTokenType.PropertyName)
            Put(depth, $".{(IsWhole() ? Json.GetString() : "…")}");
        else if (Json.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject) && depth > 0 && _counts[depth] >= 0)
            Put(depth, string.Create(CultureInfo.InvariantCulture, $"[{_counts[depth]++}]"));
        if (Json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            _counts[depth + 1] = Json.TokenType == JsonTokenType.StartArray ? 0 : -1;
    }

    private readonly void Put(int depth, string place)
    {
        if (_path.Count == depth)
            _path.RemoveAt(depth - 1);
        _path.Add(place);
    }
}
