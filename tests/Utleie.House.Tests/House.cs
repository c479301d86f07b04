using System.Reflection;
using System.Xml.Linq;

namespace Utleie.House.Tests;

/// <summary>The repository as the rules see it: its packages, their assemblies and documentation, and its files.</summary>
internal static class House
{
    private static readonly HashSet<string> NotOurs = new(StringComparer.OrdinalIgnoreCase) { ".git", ".vs", ".idea", "bin", "obj", "node_modules", "TestResults", "StrykerOutput", "artifacts" };

    private static readonly HashSet<string> NotText = new(StringComparer.OrdinalIgnoreCase) { ".png", ".ico", ".snk", ".zip", ".gz", ".db", ".sqlite" };

    internal static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    internal static string Source { get; } = Path.Combine(Root, "src");

    /// <summary>The names of the packages, which are their folders, projects, assemblies and root namespaces.</summary>
    internal static IReadOnlyList<string> Packages { get; } =
        [.. Directory.GetDirectories(Source).Select(folder => Path.GetFileName(folder)!).Where(name => File.Exists(Project(name))).Order(StringComparer.Ordinal)];

    internal static TheoryData<string> EachPackage => [.. Packages];

    internal static string Project(string package) => Path.Combine(Source, package, $"{package}.csproj");

    internal static Assembly Load(string package) => Assembly.Load(package);

    internal static XDocument Documentation(string package) => XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{package}.xml"));

    /// <summary>Every text file, by its path from the root with slashes.</summary>
    internal static IEnumerable<(string Path, string Text)> TextFiles(string folder) =>
        Files(folder).Where(file => !NotText.Contains(Path.GetExtension(file))).Select(file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)));

    /// <summary>Fails with the violations, one a line.</summary>
    internal static void Holds(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        if (all.Count > 0)
            Assert.Fail($"{all.Count} violations:{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder).Concat(Directory.GetDirectories(folder).Where(child => !NotOurs.Contains(Path.GetFileName(child))).SelectMany(Files));

    private static string FindRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Utleie.Domain.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {from} holds Utleie.Domain.sln. Run the tests inside the repository.");
    }
}
