using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Utleie.Domain.Wire;

namespace AdminApi.OpenApi;

/// <summary>How the values of the contract look as JSON: those that are no objects.</summary>
internal static class WireTypes
{
    private static readonly Dictionary<Type, (JsonSchemaType Type, string? Format, string? Example)> Values = new()
    {
        [typeof(string)] = (JsonSchemaType.String, null, null),
        [typeof(bool)] = (JsonSchemaType.Boolean, null, null),
        [typeof(int)] = (JsonSchemaType.Integer, "int32", null),
        [typeof(long)] = (JsonSchemaType.Integer, "int64", null),
        [typeof(decimal)] = (JsonSchemaType.Number, null, null),
        [typeof(double)] = (JsonSchemaType.Number, "double", null),
        [typeof(Instant)] = (JsonSchemaType.String, "date-time", "2026-02-06T10:00:00Z"),
        [typeof(LocalDate)] = (JsonSchemaType.String, "date", "2026-02-06"),
        [typeof(AnnualDate)] = (JsonSchemaType.String, null, "12-31"),
        [typeof(ClockTime)] = (JsonSchemaType.String, null, "08:00"),
        [typeof(Moment)] = (JsonSchemaType.String, null, "2026-02-09T10:00"),
        [typeof(ResourceId)] = (JsonSchemaType.String, "uuid", null),
        [typeof(Slug)] = (JsonSchemaType.String, null, "moeterom-y-kragero"),
        [typeof(Secret)] = (JsonSchemaType.String, "password", null),
    };

    /// <summary>The schema of a value; nothing where the type is an object's or a collection's.</summary>
    internal static OpenApiSchema? Of(Type type)
    {
        if (Values.TryGetValue(type, out var value))
        {
            JsonNode[]? examples = value.Example is null ? null : [JsonValue.Create(value.Example)];
            return new() { Type = value.Type, Format = value.Format, Examples = examples, WriteOnly = type == typeof(Secret) };
        }

        if (type == typeof(JsonElement))
            return new();
        if (type == typeof(JsonMembers))
            return new() { Type = JsonSchemaType.Object, AdditionalPropertiesAllowed = true };
        return WordsOf(type) is { Length: > 0 } words
            ? new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)JsonValue.Create(word))] }
            : null;
    }

    private static string[] WordsOf(Type type)
    {
        if (type == typeof(IsoDayOfWeek))
            return [.. Weekdays.Names];
        if (type.IsEnum)
            return [.. (ValueList<string>)typeof(WireWords<>).MakeGenericType(type).GetProperty("All")!.GetValue(null)!];
        if (!type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IWireWord<>)))
            return [];
        var all = (System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!;
        return [.. all.Cast<object>().Select(word => (string)type.GetProperty("Value")!.GetValue(word)!)];
    }
}
