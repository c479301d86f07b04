using System.Text.Json;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Finds the first difference between two rental objects, for the message of a failed check.</summary>
internal static class Difference
{
    internal static string Between(BaseResource expected, BaseResource found)
    {
        using var left = JsonDocument.Parse(UtleieJson.Write(expected));
        using var right = JsonDocument.Parse(UtleieJson.Write(found));
        return First("$", left.RootElement, right.RootElement) ?? "an equal JSON of an object that is not equal";
    }

    private static string? First(string path, JsonElement expected, JsonElement found) => (expected.ValueKind, found.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => OfMembers(path, expected, found),
        (JsonValueKind.Array, JsonValueKind.Array) when expected.GetArrayLength() == found.GetArrayLength() =>
            expected.EnumerateArray().Zip(found.EnumerateArray()).Select((pair, i) => First($"{path}[{i}]", pair.First, pair.Second)).FirstOrDefault(told => told is not null),
        _ => JsonElement.DeepEquals(expected, found) ? null : $"{path} is {found.GetRawText()} and was {expected.GetRawText()}",
    };

    private static string? OfMembers(string path, JsonElement expected, JsonElement found)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var told = found.TryGetProperty(member.Name, out var theirs) ? First($"{path}.{member.Name}", member.Value, theirs) : $"{path}.{member.Name} is lost";
            if (told is not null)
                return told;
        }

        return found.EnumerateObject().Where(member => !expected.TryGetProperty(member.Name, out _)).Select(member => $"{path}.{member.Name} is new").FirstOrDefault();
    }
}
