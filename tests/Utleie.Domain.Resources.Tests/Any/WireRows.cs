namespace Utleie.Domain.Resources.Tests;

/// <summary>Reads a table of wire names: a block per type, <c>where it stands · Type</c> first, then <c>name kind</c> a line.</summary>
public static class WireRows
{
    /// <summary>The lines of each type, by its name.</summary>
    public static Dictionary<string, string[]> Parse(string text) => text
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(lines => lines[0].Split(" · ")[1], lines => lines[1..]);
}
