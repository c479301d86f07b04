using System.Text;
using System.Text.Json.Nodes;

namespace Utleie.Cli.Tests.Fuzz;

/// <summary>Spoils a document a little: bytes that are no JSON, or JSON that is no such document.</summary>
internal static class Mutation
{
    private static readonly string[] Words =
    [
        "null", "true", "-1", "0", "0.005", "1e308", "1e-400", "99999999999999999999", "2147483647", "-2147483648", "79228162514264337593543950335", "\"\"", "\"24:00\"", "\"25:61\"",
        "\"0001-01-01\"", "\"9999-12-31\"", "\"2026-03-29T02:30\"", "\"-9998-01-01T00:00:00Z\"", "\"\\uD800\"", "\"\\u0000\"", "\"‮Ω🎾\"", "[]", "{}", "[[[[[[[[]]]]]]]]", "\"per uke\"",
    ];

    /// <summary>A spoilt copy, the same for the same seed.</summary>
    internal static byte[] Of(byte[] document, int seed)
    {
        var random = new Random(seed);
        for (var times = 1 + random.Next(4); times > 0; times--)
            document = random.Next(4) == 0 ? Bytes(document, random) : Json(document, random);
        return document;
    }

    private static byte[] Bytes(byte[] document, Random random)
    {
        if (document.Length == 0)
            return [(byte)random.Next(256)];
        var (at, length) = (random.Next(document.Length), 1 + random.Next(Math.Min(40, document.Length)));
        var end = Math.Min(document.Length, at + length);
        return random.Next(5) switch
        {
            0 => [.. document[..at], (byte)random.Next(256), .. document[(at + 1)..]],
            1 => [.. document[..at], .. document[end..]],
            2 => [.. document[..end], .. document[at..]],
            3 => document[..at],
            _ => [.. document[..at], .. Encoding.UTF8.GetBytes(new string(random.Next(2) == 0 ? '[' : '{', random.Next(200))), .. document[at..]],
        };
    }

    /// <summary>What is no JSON any longer, or names a member twice, is spoilt as bytes.</summary>
    private static byte[] Json(byte[] document, Random random)
    {
        try
        {
            var root = JsonNode.Parse(document);
            var nodes = new List<JsonNode>();
            Gather(root, nodes);
            if (nodes.Count == 0)
                return Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]);
            Spoil(nodes[random.Next(nodes.Count)], nodes[random.Next(nodes.Count)].DeepClone(), random);
            return Encoding.UTF8.GetBytes(root!.ToJsonString());
        }
        catch (Exception error) when (error is System.Text.Json.JsonException or InvalidOperationException or ArgumentException)
        {
            return Bytes(document, random);
        }
    }

    private static void Spoil(JsonNode node, JsonNode other, Random random)
    {
        var word = Words[random.Next(Words.Length)];
        JsonNode? replacement = random.Next(3) == 0 ? other : word.Contains("\\uD800", StringComparison.Ordinal) ? "half" : JsonNode.Parse(word);
        switch (node.Parent)
        {
            case JsonObject parent when random.Next(4) == 0:
                parent.Remove(node.GetPropertyName());
                break;
            case JsonObject parent:
                parent[node.GetPropertyName()] = replacement;
                break;
            case JsonArray parent when random.Next(3) == 0:
                for (var times = random.Next(60); times > 0; times--)
                    parent.Add(node.DeepClone());
                break;
            case JsonArray parent:
                parent[node.GetElementIndex()] = replacement;
                break;
        }
    }

    private static void Gather(JsonNode? node, List<JsonNode> nodes)
    {
        if (node is null)
            return;
        if (node.Parent is not null)
            nodes.Add(node);
        foreach (var child in node is JsonObject members ? members.Select(member => member.Value) : node is JsonArray items ? items : [])
            Gather(child, nodes);
    }
}
