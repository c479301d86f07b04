using System.Xml.Linq;
using Utleie.House.Tests.Rules;

namespace Utleie.House.Tests;

/// <summary>The rules of docs/architecture.md, held against every package.</summary>
public sealed class FenceTests
{
    public static TheoryData<string> Packages => House.EachPackage;

    [Theory]
    [MemberData(nameof(Packages))]
    public void References_FollowTheGraph(string package) => House.Holds(
        ReferenceRule.Check(package, House.Load(package).GetReferencedAssemblies().Select(name => name.Name!), ReferenceRule.Graph)
            .Concat(ReferenceRule.Check(package, ReferenceRule.Named(XDocument.Load(House.Project(package))), ReferenceRule.Graph)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Classes_AreSealedAbstractOrStatic(string package) => House.Holds(TypeRules.NeitherSealedNorAbstract(House.Load(package).GetExportedTypes()));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Structs_AreReadonly(string package) => House.Holds(TypeRules.MutableStructs(House.Load(package).GetExportedTypes()));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Nothing_IsSettable(string package) => House.Holds(TypeRules.Settable(House.Load(package).GetExportedTypes()));

    [Theory]
    [MemberData(nameof(Packages))]
    public void AbstractTypes_AreClosed(string package) => House.Holds(TypeRules.Open(House.Load(package).GetExportedTypes()));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Answers_AreNoAbstractRecords(string package) => House.Holds(TypeRules.AbstractAnswers(House.Load(package).GetExportedTypes()));

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicMembers_AreDocumented(string package) => House.Holds(DocumentationRule.Check(House.Load(package).GetExportedTypes(), House.Documentation(package)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicSurface_IsWrittenDown(string package) => Assert.All(["PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt"], file =>
        Assert.Equal("#nullable enable", File.ReadLines(Path.Combine(House.Source, package, file)).First()));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Folders_AreNamespaces(string package) =>
        House.Holds(LayoutRule.Check(package, House.TextFiles(Path.Combine(House.Source, package)).Select(file => (file.Path[$"src/{package}/".Length..], file.Text))));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Packages_ShipWhatAPackageShips(string package)
    {
        var readme = Path.Combine(House.Source, package, "README.md");
        House.Holds(PackageRule.Readme(package, File.Exists(readme) ? File.ReadAllText(readme) : null).Concat(PackageRule.Project(package, XDocument.Load(House.Project(package)))));
    }

    [Fact]
    public void Readmes_LinkToFilesThatExist() => House.Holds(PackageRule.Broken(
        House.TextFiles(House.Source).Where(file => file.Path.EndsWith("README.md", StringComparison.Ordinal)),
        XDocument.Load(Path.Combine(House.Root, "Directory.Build.props")).Descendants("ProjectUrl").Single().Value,
        path => File.Exists(Path.Combine(House.Root, path))));

    [Fact]
    public void Architecture_NamesEveryFolder() => House.Holds(MapRule.Check(
        File.ReadAllText(Path.Combine(House.Root, "docs", "architecture.md")),
        new[] { "src", "tests", "samples", "benchmarks" }.SelectMany(folder => MapRule.Folders(House.Root, folder))));

    /// <summary>What a developer types into the search box leads to the page that answers.</summary>
    [Theory]
    [InlineData("docs/index.md", "double booking|optimistic concurrency|idempotency|pagination|time zone|daylight saving|thread-safe|validation|availability|recurring|rounding|serialization|trimming")]
    [InlineData("docs/packages/storage.md", "double booking|optimistic concurrency|idempotency|pagination|atomic|thread-safe")]
    [InlineData("docs/packages/scheduling.md", "double booking|time zone|daylight saving|thread-safe|availability")]
    [InlineData("docs/packages/pricing.md", "rounded|VAT")]
    [InlineData("README.md", "double-booking|thread-safe|validation|optimistic concurrency|idempotency|paging|DST")]
    public void Pages_SayTheTermsOfTheField(string page, string terms) => Assert.All(
        terms.Split('|'), term => Assert.Contains(term, File.ReadAllText(Path.Combine(House.Root, page)), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void CommonBuild_PacksAndBans()
    {
        House.Holds(PackageRule.Common(XDocument.Load(Path.Combine(House.Source, "Directory.Build.props"))));
        Assert.True(File.Exists(Path.Combine(House.Root, "assets", "icon.png")));
    }

    [Fact]
    public void BannedSymbols_AreTheArchitectures() => House.Holds(BannedRule.Check(File.ReadAllText(Path.Combine(House.Source, "BannedSymbols.txt"))));

    [Fact]
    public void Analyzers_AreNotSilenced() => House.Holds(PackageRule.Silenced(House.TextFiles(House.Source)));

    [Fact]
    public void Files_FitAScreen() => House.Holds(SizeRule.Check(House.TextFiles(House.Source)));

    [Fact]
    public void Files_KnowNoPathOfAMachine() => House.Holds(PathRule.Check(House.TextFiles(House.Root)));

    [Fact]
    public void Code_OfTheDocumentationIsCompiledAndRun()
    {
        var pages = House.TextFiles(House.Root).Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            pages = [.. pages.Select(page => (page.Path, Updated(page.Path, page.Text)))];
        House.Holds(pages.SelectMany(page => SnippetRule.Check(page.Path, page.Text, Read)));
    }

    private static string Updated(string path, string text)
    {
        var updated = SnippetRule.Updated(text, Read);
        if (updated != text)
            File.WriteAllText(Path.Combine(House.Root, path), updated);
        return updated;
    }

    private static string? Read(string path) => File.Exists(Path.Combine(House.Root, path)) ? File.ReadAllText(Path.Combine(House.Root, path)) : null;
}
