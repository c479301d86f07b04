using System.Text.RegularExpressions;

namespace Utleie.House.Tests.Rules;

/// <summary>Code in the documentation is code that is compiled and run: a block repeats a file, or a part of it between <c>// &lt;name&gt;</c> and <c>// &lt;/name&gt;</c>.</summary>
/// <remarks>A block stands under <c>&lt;!-- code: path name --&gt;</c>. Lines that tell the tools how to run a file (<c>#:</c>) are left out.</remarks>
internal static partial class SnippetRule
{
    /// <summary>The blocks of a page that are not what their files say, and the C# that names no file.</summary>
    internal static IEnumerable<string> Check(string path, string text, Func<string, string?> read)
    {
        foreach (Match block in Block().Matches(text))
        {
            var line = text.AsSpan(0, block.Index).Count('\n') + 1;
            if (!block.Groups["file"].Success)
                yield return $"{path}:{line} has C# that no test compiles. Put <!-- code: path name --> above it.";
            else if (Named(block, read) is not { } code)
                yield return $"{path}:{line} names {block.Groups["file"].Value} {block.Groups["part"].Value}, which is not there.";
            else if (code != block.Groups["code"].Value)
                yield return $"{path}:{line} is not what {block.Groups["file"].Value} says. Run the tests with UPDATE_DOCS=1.";
        }
    }

    /// <summary>The page with its blocks as their files say.</summary>
    internal static string Updated(string text, Func<string, string?> read) => Block().Replace(text, block =>
        block.Groups["file"].Success && Named(block, read) is { } code
            ? string.Concat(block.Value.AsSpan(0, block.Groups["code"].Index - block.Index), code, "```")
            : block.Value);

    private static string? Named(Match block, Func<string, string?> read) =>
        read(block.Groups["file"].Value) is { } text ? Part(text.Replace("\r", "", StringComparison.Ordinal), block.Groups["part"].Value) : null;

    private static string? Part(string text, string name)
    {
        if (name.Length == 0)
            return string.Concat(text.Split('\n').Where(line => !line.StartsWith("#:", StringComparison.Ordinal)).Select(line => $"{line}\n")).Trim('\n') + "\n";
        var part = Regex.Match(text, $@"(?<=\n)(?<indent> *)// <{Regex.Escape(name)}>\n(?<code>.*?)(?<=\n) *// </{Regex.Escape(name)}>", RegexOptions.Singleline);
        return part.Success ? string.Concat(part.Groups["code"].Value.TrimEnd('\n').Split('\n').Select(line => $"{Unindented(line, part.Groups["indent"].Length)}\n")) : null;
    }

    private static string Unindented(string line, int indent) => line.Length >= indent ? line[indent..] : line.TrimStart();

    [GeneratedRegex(@"(?<=^|\n)(?:<!-- code: (?<file>\S+)(?: (?<part>\S+))? -->\n```\w*\n|```csharp\n)(?<code>.*?)(?<=\n)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
