using System.Text.Json;

namespace Utleie.Domain.Resources.Tests;

/// <summary>A table of wire names: a block per type, <c>where it stands · Type</c> first, then <c>name kind</c> a line.</summary>
public static class WireRows
{
    /// <summary>The lines of each type, by its name.</summary>
    public static Dictionary<string, string[]> Parse(string table) => table
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(lines => lines[0].Split(" · ")[1], lines => lines[1..]);

    /// <summary>Fails where a table and the shapes that these types reach do not have the same types and the same fields.</summary>
    public static void Hold(string table, JsonSerializerOptions options, params Type[] types) => Assert.Equal(
        Parse(table).SelectMany(type => type.Value.Select(line => $"{type.Key}.{line}")).Order(StringComparer.Ordinal),
        types.SelectMany(type => WireKind.Reached(type, options)).Distinct()
            .SelectMany(type => WireKind.Members(type, options).Select(line => $"{type.Name}.{line}")).Order(StringComparer.Ordinal));
}
