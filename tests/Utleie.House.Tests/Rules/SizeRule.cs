namespace Utleie.House.Tests.Rules;

/// <summary>One concept, one file, one screen: half of the source files within a screen, nine in ten within two and a half.</summary>
internal static class SizeRule
{
    private const int Screen = 60;

    private const int Long = 150;

    /// <summary>What the lengths of the files are beyond.</summary>
    internal static IEnumerable<string> Check(IEnumerable<(string Path, string Text)> files)
    {
        var lengths = files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => (file.Path, Lines: file.Text.AsSpan().Count('\n'))).OrderBy(file => file.Lines).ToList();
        var longest = string.Join(", ", lengths.AsEnumerable().Reverse().Take(5).Select(file => $"{file.Path} ({file.Lines})"));
        if (lengths.Count > 0 && lengths[(lengths.Count - 1) / 2].Lines is var median && median > Screen)
            yield return $"The median file has {median} lines; {Screen} are wanted. The longest: {longest}.";
        var tooLong = lengths.Count(file => file.Lines > Long);
        if (tooLong * 10 > lengths.Count)
            yield return $"{tooLong} of {lengths.Count} files have more than {Long} lines; one in ten may. The longest: {longest}.";
    }
}
