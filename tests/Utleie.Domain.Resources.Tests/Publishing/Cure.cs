using System.Text.Json.Nodes;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Domain.Resources.Tests.Publishing;

/// <summary>Mends a field of any object by taking it from the complete object of its category.</summary>
internal static class Cure
{
    /// <summary>The object with a field as the complete one has it; null where the complete one has none.</summary>
    internal static BaseResource? Of(BaseResource resource, string field)
    {
        var complete = Complete.All.Single(one => one.GetType() == resource.GetType());
        if (Find(Json(complete), field) is not { } value)
            return null;
        var json = Json(resource);
        Put(json, field.Split('.'), value.DeepClone());
        return UtleieJson.Read(json.ToJsonString());
    }

    internal static ulong Hard(PublishingReport report)
    {
        var rules = PublishingRules.Standard.RulesOf(report.Resource.Category);
        return Enumerable.Range(0, rules.Count).Where(i => rules[i].Severity == Answers.FindingSeverity.Error).Aggregate(0UL, (bits, i) => bits | (1UL << i)) & report.Outcome.Broken;
    }

    private static JsonObject Json(BaseResource resource) => JsonNode.Parse(UtleieJson.Write(resource))!.AsObject();

    private static JsonNode? Find(JsonNode json, string field) => field.Split('.').Aggregate((JsonNode?)json, (node, name) => node is JsonObject part ? part[name] : null);

    private static void Put(JsonObject json, string[] path, JsonNode value)
    {
        foreach (var name in path[..^1])
        {
            if (json[name] is not JsonObject part)
                json[name] = part = [];
            json = part;
        }

        json[path[^1]] = value;
    }
}
