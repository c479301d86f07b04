using System.Text.RegularExpressions;

namespace Utleie.Samples.Tests;

/// <summary>Every quickstart is built and run as its README says, and prints what is shown there.</summary>
public sealed partial class QuickstartTests(SingleFileApps apps) : IClassFixture<SingleFileApps>
{
    private const int MostLines = 48;

    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "quickstart");

    public static TheoryData<string> Programs => [.. Directory.GetFiles(Folder, "*.cs").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string Readme => File.ReadAllText(Path.Combine(Folder, "README.md"));

    [Theory]
    [MemberData(nameof(Programs))]
    public void Quickstart_PrintsWhatIsShown(string program)
    {
        var shown = Shown().Matches(Readme).Single(block => block.Groups[1].Value == program).Groups[2].Value;
        Assert.Equal(shown, TrailingBlanks().Replace(apps.Run(Folder, program), ""));
    }

    [Fact]
    public void Readme_ShowsEveryProgramOnceAndNoOther() =>
        Assert.Equal(Programs.Select(row => row.Data), Shown().Matches(Readme).Select(block => block.Groups[1].Value).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/getting-started.md")]
    public void Pages_ShowWhatTheQuickstartsPrint(string page)
    {
        var shown = Shown().Matches(File.ReadAllText(Path.Combine(Repository.Root, page))).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, block => Assert.Contains($"$ dotnet run {Path.GetFileName(block.Groups[1].Value)}\n{block.Groups[2].Value}```", Readme, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Quickstart_FitsAScreenAndSaysItsQuestion(string program)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, program));
        Assert.InRange(lines.Length, 1, MostLines);
        Assert.Contains('?', lines.First(line => line.StartsWith("// ", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 200));
    }

    [GeneratedRegex(@"^```\n\$ dotnet run (\S+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"[ \t]+$", RegexOptions.Multiline)]
    private static partial Regex TrailingBlanks();
}
