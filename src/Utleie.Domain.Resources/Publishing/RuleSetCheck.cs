using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>Rejects an invalid table early, so that the developer sees the error and not the administrator.</summary>
internal static class RuleSetCheck
{
    internal static void Check(CategoryRules table, IReadOnlySet<string> known, TextTable texts, int mostRules)
    {
        var category = table.Category.Value;
        if (table.Rules.Count > mostRules)
            throw Bad($"'{category}' has {table.Rules.Count} rules, and a category has at most {mostRules}. Join some that are judged together.");
        if (Twice(table.Rules.Select(rule => rule.Id)) is { } rule)
            throw Bad($"'{category}' has two rules called '{rule}'. Give each an id of its own.");
        if (Twice(table.Checklist.Select(item => item.Id)) is { } item)
            throw Bad($"'{category}' has two checklist items called '{item}'. Give each an id of its own.");
        if (table.Rules.FirstOrDefault(rule => !rule.Type.IsAssignableFrom(table.Type)) is { } stranger)
            throw Bad($"The rule '{stranger.Id}' judges a {stranger.Type.Name}, and '{category}' has documents of {table.Type.Name}. Write it for that type.");
        if (table.Rules.FirstOrDefault(rule => !texts.Codes.Contains(rule.Id)) is { } mute)
            throw Bad($"The rule '{mute.Id}' of '{category}' has no sentence. Add one to the texts under its id.");
        if (table.Checklist.FirstOrDefault(item => item.Rules.IsEmpty || item.Rules.Any(id => !known.Contains(id))) is { } idle)
            throw Bad($"The checklist item '{idle.Id}' of '{category}' stands for {idle.Rules}, and not all of them are rules. Name one rule or more.");
        if (table.Steps.IsEmpty)
            throw Bad($"'{category}' has no wizard steps. Give it one or more.");
    }

    private static ArgumentException Bad(string message) => new(message);

    private static string? Twice(IEnumerable<string> ids) => ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;
}
