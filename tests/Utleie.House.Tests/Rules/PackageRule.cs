using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Utleie.House.Tests.Rules;

/// <summary>What every package ships: a short README, an icon, a licence and a description; and that analyzers see banned symbols and each change of its public surface.</summary>
internal static partial class PackageRule
{
    private static readonly string[] Analyzers = ["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.CodeAnalysis.PublicApiAnalyzers"];

    private const string List = "BannedSymbols.txt";

    private static readonly string[] Rules = ["RS0016", "RS0017", "RS0030"];

    /// <summary>What is wrong with a README.</summary>
    internal static IEnumerable<string> Readme(string package, string? text)
    {
        if (text is null)
            return [$"{package} has no README.md."];
        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        List<string> wrong = [];
        if (lines.FirstOrDefault() != $"# {package}")
            wrong.Add($"{package}'s README.md does not start with '# {package}'.");
        if (!lines.Contains($"dotnet add package {package}"))
            wrong.Add($"{package}'s README.md does not say how it is installed.");
        if (!lines.Contains("```csharp"))
            wrong.Add($"{package}'s README.md has no example.");
        foreach (var link in Link().Matches(text).Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("https://", StringComparison.Ordinal)))
            wrong.Add($"{package}'s README.md links to {link}, which is nowhere on a package's page. Link to the whole address.");
        return wrong;
    }

    /// <summary>What the common build file of the packages lacks.</summary>
    internal static IEnumerable<string> Common(XDocument props)
    {
        var packed = props.Descendants("None").Where(item => item.Attribute("Pack")?.Value == "true").Select(item => Path.GetFileName(item.Attribute("Include")!.Value)).ToList();
        foreach (var property in new[] { "PackageLicenseExpression", "PackageIcon", "PackageReadmeFile", "GenerateDocumentationFile", "EnablePackageValidation" })
        {
            if (string.IsNullOrWhiteSpace(props.Descendants(property).SingleOrDefault()?.Value))
                yield return $"src/Directory.Build.props does not set {property}.";
        }

        foreach (var file in new[] { props.Descendants("PackageIcon").SingleOrDefault()?.Value, props.Descendants("PackageReadmeFile").SingleOrDefault()?.Value })
        {
            if (file is not null && !packed.Contains(file))
                yield return $"src/Directory.Build.props does not pack {file}.";
        }

        if (!props.Descendants("AdditionalFiles").Any(item => item.Attribute("Include")?.Value.EndsWith(List, StringComparison.Ordinal) == true))
            yield return $"src/Directory.Build.props does not hand {List} to the analyzer.";
        foreach (var analyzer in Analyzers.Where(analyzer => props.Descendants("PackageReference").All(item => item.Attribute("Include")?.Value != analyzer)))
            yield return $"src/Directory.Build.props does not refer to {analyzer}.";
    }

    /// <summary>What a project file lacks, or undoes of the common one.</summary>
    internal static IEnumerable<string> Project(string package, XDocument project)
    {
        if (string.IsNullOrWhiteSpace(project.Descendants("Description").SingleOrDefault()?.Value))
            yield return $"{package} has no Description.";
        foreach (var undone in project.Descendants().Where(Undoes))
            yield return $"{package} undoes a common rule: {undone}.";
    }

    /// <summary>Source files that silence the analyzers of banned symbols and of the public surface.</summary>
    internal static IEnumerable<string> Silenced(IEnumerable<(string Path, string Text)> files) =>
        files.SelectMany(file => Rules.Where(rule => file.Text.Contains($"warning disable {rule}", StringComparison.Ordinal) || file.Text.Contains($"\"{rule}", StringComparison.Ordinal))
            .Select(rule => $"{file.Path} silences {rule}."));

    /// <summary>Links of READMEs to files of the repository that are not there.</summary>
    internal static IEnumerable<string> Broken(IEnumerable<(string Path, string Text)> pages, string address, Func<string, bool> exists) =>
        from page in pages
        from link in Link().Matches(page.Text).Select(match => match.Groups[1].Value)
        where link.StartsWith($"{address}/blob/main/", StringComparison.Ordinal) && !exists(link[$"{address}/blob/main/".Length..].Split('#')[0])
        select $"{page.Path} links to {link}, and there is no such file.";

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    private static bool Undoes(XElement element) =>
        element.Name.LocalName is "NoWarn" or "WarningsNotAsErrors" or "TreatWarningsAsErrors" or "GenerateDocumentationFile" or "PackageLicenseExpression" or "PackageIcon" or "RunAnalyzers" or "EnablePackageValidation"
        || element.Attribute("Remove") is not null;
}
