using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Utleie.Schema.Tests;

/// <summary>What the library's documentation says, as plain text.</summary>
internal static partial class Summaries
{
    private static readonly Dictionary<string, string> Texts = Directory.EnumerateFiles(AppContext.BaseDirectory, "Utleie.Domain*.xml")
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .Where(member => member.Element("summary") is not null)
        .GroupBy(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => Plain(same.First().Element("summary")!), StringComparer.Ordinal);

    /// <summary>The summary of a type.</summary>
    internal static string Of(Type type) => Texts.GetValueOrDefault($"T:{type.FullName}", "");

    /// <summary>The summary of a property, where the type or one it derives from has it.</summary>
    internal static string Of(Type type, PropertyInfo property)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (Texts.TryGetValue($"P:{declaring.FullName}.{property.Name}", out var text))
                return text;
        }

        return "";
    }

    private static string Plain(XElement summary)
    {
        foreach (var reference in summary.Descendants().Where(element => element.Attribute("cref") is not null).ToList())
            reference.ReplaceWith(LastName().Match(reference.Attribute("cref")!.Value).Value);
        return Space().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"[^.:(]+(?=\(|$)")]
    private static partial Regex LastName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
