using System.Text.Json;
using System.Text.Json.Nodes;

namespace Utleie.Domain.Resources.Tests;

/// <summary>JSON that no type knows: what a host adds to a document.</summary>
internal static class AnyJson
{
    private static readonly string[] Names = ["x-host", "extra", "ærlig talt", "$type", "$id", "$ref", "a.b[0]", "Category", "CATEGORY", "__proto__", "😀", "\u0000", " "];

    private static readonly string[] Scalars = ["null", "true", "false", "0", "-0", "1.50", "1e400", "123456789012345678901234567890", "\"\"", "\"æøå\"", "\"2026-02-06\""];

    /// <summary>An object with one member or more.</summary>
    internal static JsonElement Members(Random random, int depth) => JsonSerializer.SerializeToElement(Object(random, depth));

    private static JsonObject Object(Random random, int depth)
    {
        var members = new JsonObject();
        for (var count = random.Next(1, 4); count > 0; count--)
            members[Names[random.Next(Names.Length)]] = Any(random, depth - 1);
        return members;
    }

    private static JsonNode? Any(Random random, int depth) => random.Next(depth > 0 ? 3 : 1) switch
    {
        1 => Object(random, depth),
        2 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(random, depth - 1))]),
        _ => JsonNode.Parse(Scalars[random.Next(Scalars.Length)]),
    };
}
