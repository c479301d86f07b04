using System.Text;
using Utleie.Domain.Resources;

namespace Utleie.Schema.Tests;

/// <summary>Writes the types as TypeScript, for those who make forms and pages.</summary>
internal static class TypeScript
{
    private const string Category = "category";

    internal static string Types()
    {
        var text = new StringBuilder()
            .Append("// The rental object as JSON. Every member may be absent, since a draft is incomplete; members that no type knows are kept.\n\n")
            .Append("/** A rental object of a municipality (utleieobjekt), told apart by its category. */\n")
            .Append("export type RentalObject = ").AppendJoin(" | ", Shapes.Categories.Select(category => category.Type.Name)).Append(";\n");
        Interface(text, typeof(BaseResource), " ", Shapes.Members(Shapes.Categories[0].Type).Where(member => member.IsCommon), "string");
        foreach (var type in Shapes.Categories.SelectMany(category => Shapes.Reached(category.Type)).Distinct())
        {
            if (Shapes.Categories.FirstOrDefault(category => category.Type == type).Word is { } word)
                Interface(text, type, " extends BaseResource ", Shapes.Members(type).Where(member => !member.IsCommon || member.Name == Category), $"\"{word}\"");
            else
                Interface(text, type, " ", Shapes.Members(type), null);
        }

        return text.ToString();
    }

    private static void Interface(StringBuilder text, Type type, string extends, IEnumerable<Member> members, string? category)
    {
        text.Append("\n/** ").Append(Summaries.Of(type)).Append(" */\nexport interface ").Append(type.Name).Append(extends).Append("{\n");
        foreach (var member in members)
        {
            if (member.Summary.Length > 0)
                text.Append("  /** ").Append(member.Summary).Append(" */\n");
            if (category is not null && member.Name == Category)
                text.Append("  category: ").Append(category).Append(";\n");
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
