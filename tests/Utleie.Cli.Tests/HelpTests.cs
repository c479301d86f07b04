using System.Text.RegularExpressions;
using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

public sealed partial class HelpTests
{
    public static TheoryData<string> Commands => [.. CommandTable.All.Select(command => command.Name)];

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public void Help_OfTheProgramListsTheCommands(string word)
    {
        var ran = Desk.Run(word);
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        Assert.All(CommandTable.All, command => Assert.Contains(ran.Lines, line => line.StartsWith($"  {command.Name} ", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Commands))]
    public void Help_OfACommandShowsUsageOptionsAndAnExample(string name)
    {
        var ran = Desk.Run(name, "--help");
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        Assert.Equal(ran, Desk.Run("help", name));
        Assert.Equal(ran, Desk.Run(name, "--no-such-option", "-h"));
        var command = CommandTable.All.Single(command => command.Name == name);
        Assert.Contains($"usage: {command.Usage}", ran.Lines);
        Assert.All(command.AllOptions, option => Assert.Contains($"  {option.Name}", ran.Out, StringComparison.Ordinal));
        Assert.Contains(ran.Lines, line => line.StartsWith("  $ ", StringComparison.Ordinal) && line.Contains($"utleie {name}", StringComparison.Ordinal));
    }

    /// <summary>What the help promises, the program does.</summary>
    [Theory, MemberData(nameof(Commands))]
    public void Help_ExamplesAreTrue(string name)
    {
        var example = CommandTable.All.Single(command => command.Name == name).Example;
        var words = Words().Matches(example.Arguments).Select(word => word.Value.Trim('"').Replace("samples/data", Desk.Data, StringComparison.Ordinal));
        var ran = Desk.With(example.Input, [.. words]);
        Assert.Equal("", ran.Error);
        if (example.Output.EndsWith("\n…", StringComparison.Ordinal))
            Assert.StartsWith(example.Output[..^1], ran.Out, StringComparison.Ordinal);
        else
            Assert.Equal(example.Output + "\n", ran.Out);
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();
}
