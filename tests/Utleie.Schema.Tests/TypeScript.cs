using System.Text;

namespace Utleie.Schema.Tests;

/// <summary>Writes the types as TypeScript, for those who make forms and pages.</summary>
internal static class TypeScript
{
    internal static string Types()
    {
        var text = new StringBuilder()
            .Append("// The rental object as JSON. Every member may be absent, since a draft is incomplete; members that no type knows are kept.\n\n")
            .Append("/** A rental object of a municipality (utleieobjekt), told apart by its category. */\n")
            .Append("export type RentalObject = ").AppendJoin(" | ", Shapes.Categories.Select(category => category.Type.Name)).Append(";\n");
        foreach (var type in Shapes.Categories.SelectMany(category => Shapes.Reached(category.Type)).Distinct())
            Interface(text, type);
        return text.ToString();
    }

    private static void Interface(StringBuilder text, Type type)
    {
        var category = Shapes.Categories.FirstOrDefault(category => category.Type == type).Word;
        text.Append("\n/** ").Append(Summaries.Of(type)).Append(" */\nexport interface ").Append(type.Name).Append(" {\n");
        foreach (var member in Shapes.Members(type))
        {
            if (member.Summary.Length > 0)
                text.Append("  /** ").Append(member.Summary).Append(" */\n");
            if (category is not null && member.Name == "category")
                text.Append("  category: \"").Append(category).Append("\";\n");
            else
                text.Append("  ").Append(member.Name).Append("?: ").Append(Of(member.Kind)).Append(" | null;\n");
        }

        text.Append("}\n");
    }

    private static string Of(string kind) => kind switch
    {
        _ when kind.EndsWith("[]", StringComparison.Ordinal) => $"Array<{Of(kind[..^2])}>",
        _ when kind.EndsWith("{}", StringComparison.Ordinal) => $"Record<string, {Of(kind[..^2])}>",
        "weekday" => OneOf(Words.Weekdays),
        _ when kind.Contains('|', StringComparison.Ordinal) => OneOf(kind.Split('|')),
        "boolean" => "boolean",
        "whole" or "number" => "number",
        "object" => "Record<string, unknown>",
        "text" or "secret" or "time" or "date" or "MM-DD" or "instant" or "moment" or "slug" or "uuid" => "string",
        _ => kind,
    };

    private static string OneOf(IEnumerable<string> words) => string.Join(" | ", words.Select(word => $"\"{word}\""));
}
