using System.Text.RegularExpressions;

namespace Utleie.House.Tests.Rules;

/// <summary>Where a file lies is what namespace it is in, at most one level below its package.</summary>
internal static partial class LayoutRule
{
    /// <summary>Source files whose folder and namespace disagree.</summary>
    /// <param name="package">The package.</param>
    /// <param name="files">Paths from the package's folder, with slashes, and texts.</param>
    internal static IEnumerable<string> Check(string package, IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)))
        {
            var folders = path.Split('/')[..^1];
            var wanted = string.Join('.', folders.Prepend(package));
            var found = Namespace().Matches(text).Select(match => match.Groups[1].Value).ToList();
            if (folders.Length > 1)
                yield return $"{package}/{path} lies {folders.Length} levels below its package; one is the most.";
            else if (found.Count == 0 ? text.Contains(" class ", StringComparison.Ordinal) : found is not [var one] || one != wanted)
                yield return $"{package}/{path} is in {string.Join(" and ", found)}; by its folder it is in {wanted}.";
        }
    }

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
