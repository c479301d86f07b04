using System.Text.RegularExpressions;

namespace Utleie.Samples.Tests;

/// <summary>Every quickstart is built and run as its README says, and prints what is shown there.</summary>
public sealed partial class QuickstartTests(SingleFileApps apps) : IClassFixture<SingleFileApps>
{
    private const int MostLines = 48;

    private const string First = "price.cs";

    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "quickstart");

    public static TheoryData<string> Programs => [.. Directory.GetFiles(Folder, "*.cs").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string Readme => File.ReadAllText(Path.Combine(Folder, "README.md"));

    public static TheoryData<string, string> Published => new()
    {
        { "host.cs", "PublishTrimmed" },
        { "host.cs", "PublishReadyToRun" },
        { "storage.cs", "PublishTrimmed" },
    };

    [Fact]
    public void Quickstart_OfTheFirstPagePrintsWhatIsShown() => PrintsWhatIsShown(First, apps.Run(Folder, First));

    /// <summary>Each takes seconds to build; run by <c>.ci/run quickstarts</c>.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(Programs))]
    public void Quickstart_PrintsWhatIsShown(string program) => PrintsWhatIsShown(program, apps.Run(Folder, program));

    /// <summary>Published, programs print the same: what trimming removed was not needed. Run by <c>.ci/run trimmed</c>.</summary>
    /// <remarks>The one warning is of a look-up by reflection in Ardalis.SmartEnum that nothing here uses.</remarks>
    [Theory(Explicit = true)]
    [MemberData(nameof(Published))]
    public void Published_PrintsWhatIsShown(string program, string how)
    {
        var (printed, log) = apps.Publish(Folder, program, how);
        PrintsWhatIsShown(program, printed);
        Assert.DoesNotContain(Warning().Matches(log).Select(match => match.Value), warning => !Known().IsMatch(warning));
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

    private static void PrintsWhatIsShown(string program, string printed)
    {
        var shown = Shown().Matches(Readme).Single(block => block.Groups[1].Value == program).Groups[2].Value;
        Assert.Equal(shown, TrailingBlanks().Replace(printed, ""));
    }

    [GeneratedRegex(@"^.*warning (IL|CS|CA)\d+.*$", RegexOptions.Multiline)]
    private static partial Regex Warning();

    [GeneratedRegex(@"IL2026: Ardalis\.SmartEnum\.SmartEnum<TEnum,TValue>\.GetAllOptions\(\)")]
    private static partial Regex Known();

    [GeneratedRegex(@"^```\n\$ dotnet run (\S+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"[ \t]+$", RegexOptions.Multiline)]
    private static partial Regex TrailingBlanks();
}
