using System.Text.RegularExpressions;

namespace Utleie.Cli.Tests;

/// <summary>What README shows is true, and its links lead somewhere. Its code is held against the quickstarts.</summary>
public sealed partial class ReadmeTests
{
    private static string[] Blocks => [.. Block().Matches(Repository.Text("README.md")).Select(block => block.Groups[1].Value)];

    /// <summary>The two commands of the first screen, and the one below it.</summary>
    [Fact]
    public void Readme_ItsCommandsAreTrue()
    {
        Assert.Contains(Blocks, block => block.Contains("dotnet run --project samples/Utleie.Cli -- demo", StringComparison.Ordinal) && block.Contains("dotnet test", StringComparison.Ordinal));
        var shown = Blocks.Single(block => block.StartsWith("$ dotnet run --project samples/Utleie.Cli -- calendar", StringComparison.Ordinal)).Replace("\\\n", "", StringComparison.Ordinal).Split('\n', 2);
        var words = shown[0]["$ dotnet run --project samples/Utleie.Cli -- ".Length..].Replace("samples/data", Desk.Data, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith(shown[1], Desk.Run(words).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_NamesEveryPackage()
    {
        var readme = Repository.Text("README.md");
        var packages = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)!).ToArray();
        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.True(
            readme.Contains($"`{package}`", StringComparison.Ordinal) || readme.Contains($"`{package["Utleie.Domain".Length..]}`", StringComparison.Ordinal), $"README does not name {package}."));
    }

    /// <summary>Every page is reached from the index, and no link leads nowhere.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/index.md")]
    [InlineData("docs/architecture.md")]
    [InlineData("docs/getting-started.md")]
    [InlineData("docs/extending.md")]
    [InlineData("docs/schema/README.md")]
    public void Docs_LinksLeadSomewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        Assert.All(Link().Matches(Repository.Text(page)), link => Assert.True(Path.Exists(Path.Combine(folder, link.Groups[1].Value)), $"{page} links to {link.Groups[1].Value}, which is not there."));
    }

    [Fact]
    public void Docs_TheIndexNamesEveryPage() =>
        Assert.All(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(file => Path.GetFileName(file)!).Where(name => name != "index.md"), page => Assert.Contains($"({page})", Repository.Text("docs/index.md"), StringComparison.Ordinal));

    [GeneratedRegex("^```[a-z]*\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\(([^)#:]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
