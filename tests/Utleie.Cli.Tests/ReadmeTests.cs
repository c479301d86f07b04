using System.Text.RegularExpressions;
using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace Utleie.Cli.Tests;

/// <summary>What README shows compiles, runs, and comes out as it says.</summary>
public sealed partial class ReadmeTests
{
    private static string[] Blocks => [.. Block().Matches(Repository.Text("README.md")).Select(block => block.Groups[1].Value)];

    [Fact]
    public void Readme_ItsCodeIsTheCodeBelow()
    {
        var own = Repository.Text("tests/Utleie.Cli.Tests/ReadmeTests.cs").Split("// README begins\n")[1].Split("        // README ends")[0];
        var shown = Blocks.Single(block => block.Contains("var section", StringComparison.Ordinal));
        Assert.Equal(shown.Replace("Console.WriteLine(answer", "var line = (answer", StringComparison.Ordinal), Indent().Replace(own, ""));
    }

    [Fact]
    public void Readme_ItsCodePrintsWhatItShows()
    {
        // README begins
        var section = new PricingSection
        {
            BasePrice = 500, PriceModel = PriceModel.PerHour, Currency = "NOK", VatRate = 25,
            PricePlans = [new() { Id = "kveld", Name = "Kveld", Price = 350, Conditions = new() { TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.Of(22) } }],
        };
        var prices = PriceBook.Compile(section, DateTimeZoneProviders.Tzdb["Europe/Oslo"]).OrThrow();
        var start = Instant.FromUtc(2026, 1, 19, 13, 0);
        var answer = prices.Quote(new QuoteRequest { Start = start, End = start + Duration.FromHours(4) }, now: start);
        var line = (answer.Match(
            quote => $"{string.Join(" + ", quote.Lines.Select(line => LineTexts.Of(line, Language.Nb)))} + mva. = {quote.Total}",
            reasons => string.Join(' ', reasons.Select(reason => PricingTexts.Reasons.Render(reason, Language.Nb)))));
        // README ends
        Assert.Contains(line + "\n", Blocks);
    }

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

    [GeneratedRegex("^ {8}", RegexOptions.Multiline)]
    private static partial Regex Indent();

    [GeneratedRegex(@"\]\(([^)#:]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
