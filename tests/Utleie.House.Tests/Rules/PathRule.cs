using System.Text.RegularExpressions;

namespace Utleie.House.Tests.Rules;

/// <summary>No file knows where on a machine the repository lies, or what lies above it.</summary>
internal static partial class PathRule
{
    /// <summary>Mentions of a machine's folders, and of paths that climb out of the repository.</summary>
    internal static IEnumerable<string> Check(IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            foreach (Match match in Machine().Matches(text))
                yield return $"{path}:{Line(text, match.Index)} mentions {match.Value}";
            var depth = path.Count(c => c == '/');
            foreach (Match match in Climb().Matches(text).Where(match => match.Value.Split("..").Length - 1 > depth))
                yield return $"{path}:{Line(text, match.Index)} climbs out of the repository: {match.Value}";
        }
    }

    private static int Line(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"(?<![\w.:/$}~)\]*-])/(?:work|tmp|home|root|Users|mnt|private|opt)/[\w.-]+|\b[A-Za-z]:\\(?:Users|work|src|dev|repos?)\\[\w.-]+", RegexOptions.IgnoreCase)]
    private static partial Regex Machine();

    [GeneratedRegex(@"(?:\.\.[/\\])+")]
    private static partial Regex Climb();
}
