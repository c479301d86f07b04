using System.Xml.Linq;
using Utleie.House.Tests.Fixtures;
using Utleie.House.Tests.Fixtures.Surface;
using Utleie.House.Tests.Rules;

namespace Utleie.House.Tests;

/// <summary>Every rule finds what it is there to find.</summary>
public sealed class RuleTests
{
    private static readonly Type[] Fixtures = [.. typeof(Unsealed).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Unsealed).Namespace)];

    [Fact]
    public void NeitherSealedNorAbstract_FindsOpenClasses() => Found(TypeRules.NeitherSealedNorAbstract(Fixtures), nameof(Unsealed), nameof(UnsealedRecord));

    [Fact]
    public void MutableStructs_FindsThem() => Found(TypeRules.MutableStructs(Fixtures), nameof(MutableStruct));

    [Fact]
    public void Settable_FindsPropertiesIndexersAndFields() =>
        Found(TypeRules.Settable(Fixtures), "ISettable.Value", "MutableStruct.Value", "Settable.Item", "Settable.Property", "SettableField.Loose");

    [Fact]
    public void Open_FindsUnionsThatAStrangerCanAddTo() => Found(TypeRules.Open(Fixtures), nameof(HalfClosedCommand), nameof(OpenBase), nameof(OpenUnion));

    [Fact]
    public void AbstractAnswers_FindsWhatShouldBeAOneOf() => Found(TypeRules.AbstractAnswers(Fixtures), nameof(ClosedAnswer), nameof(OpenUnion));

    [Fact]
    public void References_FindsArrowsThatTheGraphLacks()
    {
        var graph = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["Roof"] = ["Wall"], ["Wall"] = ["Floor"], ["Floor"] = ["NodaTime"] };
        Assert.Empty(ReferenceRule.Check("Roof", ["Wall", "Floor", "NodaTime", "System.Linq", "System"], graph));
        Assert.Equal(["Floor refers to Wall, and the graph has no such arrow."], ReferenceRule.Check("Floor", ["NodaTime", "Wall"], graph));
        Assert.Equal(["Wall refers to Systematic, and the graph has no such arrow."], ReferenceRule.Check("Wall", ["Systematic"], graph));
        Assert.StartsWith("Shed is not in the graph.", Assert.Single(ReferenceRule.Check("Shed", [], graph)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Utleie.Domain.Pricing", "Utleie.Domain.Scheduling")]
    [InlineData("Utleie.Domain.Bookings", "Utleie.Domain.Resources")]
    [InlineData("Utleie.Domain.Resources", "FluentValidation")]
    [InlineData("Utleie.Domain", "Utleie.Domain.Pricing")]
    [InlineData("Utleie.Domain.Storage", "Microsoft.Extensions.DependencyInjection.Abstractions")]
    public void Graph_HasNoSuchArrow(string from, string to) => Assert.Single(ReferenceRule.Check(from, [to], ReferenceRule.Graph));

    [Fact]
    public void Named_ReadsAProjectFile() => Assert.Equal(
        ["Wall", "NodaTime"],
        ReferenceRule.Named(XDocument.Parse("""<Project><ItemGroup><ProjectReference Include="../Wall/Wall.csproj" /><PackageReference Include="NodaTime" /><PackageReference Include="Analyzer" PrivateAssets="all" /></ItemGroup></Project>""")));

    [Fact]
    public void Documentation_FindsWhatIsNotTold()
    {
        var file = XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{typeof(Thing).Assembly.GetName().Name}.xml"));
        Type[] told = [.. typeof(Thing).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Thing).Namespace)];
        Assert.Empty(DocumentationRule.Check(told, file));
        Assert.Contains("P:Utleie.House.Tests.Fixtures.Settable.Property has no documentation.", DocumentationRule.Check(Fixtures, file));
        foreach (var member in file.Descendants("member").Where(member => member.Attribute("name")!.Value.Contains(".Surface.", StringComparison.Ordinal)))
        {
            var without = XDocument.Parse(file.ToString());
            var name = member.Attribute("name")!.Value;
            without.Descendants("member").Single(other => other.Attribute("name")!.Value == name).Element("summary")?.Remove();
            Assert.Equal([$"{name} has no documentation."], DocumentationRule.Check(told, without));
        }
    }

    [Fact]
    public void Map_FindsWhatIsMissingAndWhatIsGone() => Assert.Equal(
        ["docs/architecture.md does not name samples/New.", "docs/architecture.md names samples/old, which is no folder."],
        MapRule.Check("| folder | holds |\n| `samples/old/`, `samples/A` | x |\n", ["samples/New", "samples/A"]));

    [Fact]
    public void Readme_LinksToTheWholeAddress()
    {
        Found(PackageRule.Readme("P", "# P\ndotnet add package P\n```csharp\n```\n[x](docs/x.md) [y](https://y.no)"), "docs/x.md");
        Found(PackageRule.Broken([("a/README.md", "[x](https://h/blob/main/x.md) [y](https://h/blob/main/y.md#z)")], "https://h", path => path == "y.md"), "x.md");
    }

    [Fact]
    public void Documentation_FindsEmptyWords()
    {
        var file = XDocument.Parse($"""<doc><member name="T:{typeof(Sealed).FullName}"><summary> </summary></member><member name="T:{typeof(Static).FullName}"><summary>Gets or sets it.</summary></member><member name="T:{typeof(Words).FullName}"><inheritdoc/></member></doc>""");
        Found(DocumentationRule.Check([typeof(Sealed)], file), "Sealed has no documentation");
        Found(DocumentationRule.Check([typeof(Static)], file), "says \"Gets or sets\"");
        Found(DocumentationRule.Check([typeof(Sealed)], XDocument.Parse($"""<doc><member name="T:{typeof(Sealed).FullName}"><summary>The thing; nothing where there is none.</summary></member></doc>""")), "says \"nothing where\"");
        Found(DocumentationRule.Check([typeof(Sealed)], XDocument.Parse($"""<doc><member name="T:{typeof(Sealed).FullName}"><summary>A thing (D17).</summary></member></doc>""")), "names decision D17");
    }

    [Theory]
    [InlineData("Money.cs", "namespace P;", "")]
    [InlineData("Wire/Json.cs", "namespace P.Wire;", "")]
    [InlineData("Wire/Json.cs", "namespace P;", "P/Wire/Json.cs is in P; by its folder it is in P.Wire.")]
    [InlineData("Money.cs", "namespace P.Wire\n{", "P/Money.cs is in P.Wire; by its folder it is in P.")]
    [InlineData("A/B/C.cs", "namespace P.A.B;", "P/A/B/C.cs lies 2 levels below its package; one is the most.")]
    [InlineData("Money.cs", "public class Money", "P/Money.cs is in ; by its folder it is in P.")]
    [InlineData("Two.cs", "namespace P;\nnamespace P.Q;", "P/Two.cs is in P and P.Q; by its folder it is in P.")]
    [InlineData("README.md", "anything", "")]
    public void Layout_FindsWhatLiesElsewhere(string path, string text, string violation) => Assert.Equal(violation, string.Join('|', LayoutRule.Check("P", [(path, text)])));

    [Theory]
    [InlineData("# P\n\nInstall:\n\ndotnet add package P\n\n```csharp\nx();\n```\n", "")]
    [InlineData("# P\n\n```csharp\nx();\n```\n", "P's README.md does not say how it is installed.")]
    [InlineData("# P\n\ndotnet add package P\n", "P's README.md has no example.")]
    [InlineData("# Q\n\ndotnet add package P\n```csharp\n```\n", "P's README.md does not start with '# P'.")]
    [InlineData(null, "P has no README.md.")]
    public void Readme_SaysHowToInstallAndShowsAnExample(string? text, string violation) => Assert.Equal(violation, string.Join('|', PackageRule.Readme("P", text)));

    [Fact]
    public void CommonBuild_FindsEachThingThatIsTakenOut()
    {
        var props = XDocument.Load(Path.Combine(House.Source, "Directory.Build.props"));
        foreach (var (name, attribute, value) in new[] { ("PackageIcon", null, null), ("PackageLicenseExpression", null, null), ("GenerateDocumentationFile", null, null), ("None", "Include", "README.md"), ("AdditionalFiles", null, null), ("PackageReference", null, (string?)null) })
        {
            var without = XDocument.Parse(props.ToString());
            without.Descendants(name).Where(element => attribute is null || element.Attribute(attribute)?.Value == value).Remove();
            Assert.NotEmpty(PackageRule.Common(without));
        }
    }

    [Theory]
    [InlineData("<Description>What it is.</Description>", 0)]
    [InlineData("", 1)]
    [InlineData("<Description>What it is.</Description><NoWarn>RS0030</NoWarn>", 1)]
    [InlineData("""<Description>What it is.</Description><AdditionalFiles Remove="BannedSymbols.txt" />""", 1)]
    [InlineData("<Description>What it is.</Description><TreatWarningsAsErrors>false</TreatWarningsAsErrors>", 1)]
    public void Project_UndoesNothing(string content, int violations) => Assert.Equal(violations, PackageRule.Project("P", XDocument.Parse($"<Project>{content}</Project>")).Count());

    [Fact]
    public void Banned_FindsGapsAndSlipsOfThePen()
    {
        var list = File.ReadAllText(Path.Combine(House.Source, "BannedSymbols.txt"));
        Assert.All(BannedRule.Wanted, symbol => Assert.Equal([$"BannedSymbols.txt does not ban {symbol}."], BannedRule.Check(string.Join('\n', list.Split('\n').Where(line => !line.StartsWith($"{symbol};", StringComparison.Ordinal))))));
        Assert.Equal(["BannedSymbols.txt bans P:System.DateTime.Noon, which is no symbol."], BannedRule.Check($"{list}\nP:System.DateTime.Noon;Eat."));
        Found(PackageRule.Silenced([("a.cs", "#pragma warning disable RS0030"), ("b.cs", "")]), "a.cs");
    }

    [Fact]
    public void Size_FindsLongFiles()
    {
        Assert.Empty(SizeRule.Check([.. Files(9, 60), .. Files(1, 151)]));
        Found(SizeRule.Check(Files(2, 61)), "The median file has 61 lines");
        Found(SizeRule.Check([.. Files(8, 60), .. Files(2, 151)]), "2 of 10 files have more than 150 lines");

        static IEnumerable<(string, string)> Files(int count, int lines) => Enumerable.Repeat(("a.cs", new string('\n', lines)), count);
    }

    [Fact]
    public void Paths_FindsMachinesAndClimbs()
    {
        var (slash, up) = ("/", "..");
        string[] bad = [$"see {slash}tmp{slash}x", $"\"{slash}home{slash}ola\"", $"({slash}work{slash}spec)", $"C:{'\\'}Users{'\\'}ola", $"[x]({up}{slash}{up}{slash}{up}{slash}x)"];
        Assert.All(bad, text => Assert.Single(PathRule.Check([("docs/a/x.md", text)])));
        string[] good = [$"https://a.no{slash}home{slash}x", $"[x]({up}{slash}{up}{slash}x)", "src/home/x", $"$(Root){slash}tmp{slash}x", "[.. x]", $"api{slash}home"];
        Assert.All(good, text => Assert.Empty(PathRule.Check([("docs/a/x.md", text)])));
    }

    [Fact]
    public void Snippets_FindsWhatDiffersFromItsFile_AndMendsIt()
    {
        const string Fence = "```";
        const string File = "a\n    // <it>\n    var x = 1;\n\n        y();\n    // </it>\nb\n";
        string Page(string marker, string code) => $"# P\n{marker}{Fence}csharp\n{code}{Fence}\nend";
        string? Read(string path) => path == "f.cs" ? File : null;
        var good = Page("<!-- code: f.cs it -->\n", "var x = 1;\n\n    y();\n");
        Assert.Empty(SnippetRule.Check("p.md", good, Read));
        Found(SnippetRule.Check("p.md", Page("<!-- code: f.cs it -->\n", "var x = 2;\n"), Read), "is not what f.cs says");
        Found(SnippetRule.Check("p.md", Page("<!-- code: f.cs no -->\n", "x\n"), Read), "names f.cs no");
        Found(SnippetRule.Check("p.md", Page("<!-- code: g.cs -->\n", "x\n"), Read), "names g.cs");
        Found(SnippetRule.Check("p.md", Page("", "x\n"), Read), "C# that no test compiles");
        Assert.Equal(good, SnippetRule.Updated(Page("<!-- code: f.cs it -->\n", "old\n"), Read));
        Assert.Equal(Page("<!-- code: h.cs -->\n", "x();\n"), SnippetRule.Updated(Page("<!-- code: h.cs -->\n", ""), _ => "#:project x\n\nx();\n"));
    }

    private static void Found(IEnumerable<string> violations, params string[] names)
    {
        var all = violations.Order(StringComparer.Ordinal).ToList();
        Assert.Equal(names.Length, all.Count);
        Assert.All(names.Zip(all), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }
}
