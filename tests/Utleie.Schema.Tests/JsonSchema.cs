using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Utleie.Schema.Tests;

/// <summary>Writes the JSON Schema (2020-12) of a category from its types.</summary>
/// <remarks>A member may be absent or null, and members that no type knows are let be: a draft is incomplete, and hosts have members of their own.</remarks>
internal static class JsonSchema
{
    private const string TwoDigits = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> Patterns = new(StringComparer.Ordinal)
    {
        ["time"] = "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$",
        ["date"] = $"^[0-9]{{4}}-{TwoDigits}$",
        ["MM-DD"] = $"^{TwoDigits}$",
        ["instant"] = $"^[0-9]{{4}}-{TwoDigits}T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}([.][0-9]+)?(Z|[+-][0-9]{{2}}:[0-9]{{2}})$",
        ["moment"] = $"^[0-9]{{4}}-{TwoDigits}(T[0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}([.][0-9]+)?)?(Z|[+-][0-9]{{2}}:[0-9]{{2}})?)?$",
        ["slug"] = "^[a-z0-9]+(-[a-z0-9]+)*$",
        ["uuid"] = "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
    };

    internal static string Of(string category, Type type)
    {
        var schema = Object(type, category);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", category);
        schema["required"] = new JsonArray("category");
        schema["$defs"] = new JsonObject(Shapes.Reached(type).Where(reached => reached != type).OrderBy(reached => reached.Name, StringComparer.Ordinal)
            .Select(reached => KeyValuePair.Create<string, JsonNode?>(reached.Name, Object(reached, category))));
        return schema.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Object(Type type, string category) => new()
    {
        ["description"] = Summaries.Of(type),
        ["type"] = "object",
        ["properties"] = new JsonObject(Shapes.Members(type).Select(member => KeyValuePair.Create<string, JsonNode?>(member.Name, Member(member, category)))),
    };

    private static JsonObject Member(Member member, string category)
    {
        var schema = member.Name == "category" && member.Kind.StartsWith("lokaler|", StringComparison.Ordinal)
            ? new JsonObject { ["const"] = category }
            : Optional(Of(member.Kind));
        if (member.Summary.Length > 0)
            schema.Insert(0, "description", member.Summary);
        return schema;
    }

    private static JsonObject Of(string kind) => kind switch
    {
        _ when kind.EndsWith("[]", StringComparison.Ordinal) => new() { ["type"] = "array", ["items"] = Of(kind[..^2]) },
        _ when kind.EndsWith("{}", StringComparison.Ordinal) => new() { ["type"] = "object", ["additionalProperties"] = Of(kind[..^2]) },
        "weekday" => OneOf(Words.Weekdays),
        _ when kind.Contains('|', StringComparison.Ordinal) => OneOf(kind.Split('|')),
        "text" or "secret" => new() { ["type"] = "string" },
        "boolean" => new() { ["type"] = "boolean" },
        "whole" => new() { ["type"] = "integer" },
        "number" => new() { ["type"] = "number" },
        "object" => new() { ["type"] = "object" },
        _ when Patterns.TryGetValue(kind, out var pattern) => new() { ["type"] = "string", ["pattern"] = pattern },
        _ => new() { ["$ref"] = $"#/$defs/{kind}" },
    };

    private static JsonObject OneOf(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };

    private static JsonObject Optional(JsonObject schema) => new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
}

/// <summary>Words that no type lists.</summary>
internal static class Words
{
    internal static string[] Weekdays { get; } = ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"];
}
