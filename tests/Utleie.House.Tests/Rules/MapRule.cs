namespace Utleie.House.Tests.Rules;

/// <summary>A newcomer finds every folder on the map of docs/architecture.md, and nothing there that is gone.</summary>
internal static class MapRule
{
    private static readonly string[] NotMapped = ["bin", "obj", "node_modules", "TestResults", "StrykerOutput"];

    /// <summary>The folders of one folder by their paths, without what builds leave behind; those of packages and of their tests stand for their names.</summary>
    internal static IEnumerable<string> Folders(string root, string folder) => Directory.GetDirectories(Path.Combine(root, folder))
        .Select(path => Path.GetFileName(path)!).Where(name => !NotMapped.Contains(name) && !name.StartsWith("Utleie.Domain", StringComparison.Ordinal))
        .Select(name => $"{folder}/{name}");

    /// <summary>Folders that the map lacks, and rows of it that are no folder.</summary>
    internal static IEnumerable<string> Check(string page, IEnumerable<string> folders)
    {
        var there = folders.ToList();
        var rows = page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => line.Split('|')[1].Split(',')).Select(cell => cell.Trim().Trim('`').TrimEnd('/')).ToList();
        return there.Where(folder => !rows.Contains(folder)).Select(folder => $"docs/architecture.md does not name {folder}.")
            .Concat(rows.Where(row => row.Contains('/', StringComparison.Ordinal) && !row.Contains('.', StringComparison.Ordinal) && !there.Contains(row)).Select(row => $"docs/architecture.md names {row}, which is no folder."));
    }
}
