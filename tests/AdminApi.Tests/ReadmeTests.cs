using System.Diagnostics;
using System.Text.RegularExpressions;
using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

/// <summary>What README shows is run as it stands, and comes out as it says.</summary>
public sealed partial class ReadmeTests
{
    private const string Readme = "samples/AdminApi/README.md";
    private const string Between = "=== next ===";

    private static (string Command, string Shown)[] Examples =>
        [.. Example().Matches(Repository.Text(Readme)).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    [Fact]
    public async Task Readme_ItsExamplesComeOutAsTheySay()
    {
        await using var host = await TestHost.StartAsync("Api:Store=");
        var told = await Run(string.Join($"echo\necho '{Between}'\n", Examples.Select(example => example.Command)), host.Address);
        var answers = told.Split($"\n{Between}\n");
        Assert.Equal(Examples.Length, answers.Length);
        Assert.True(Examples.Length > 8);
        foreach (var (example, answer) in Examples.Zip(answers))
            IsShown(example.Shown, answer);
    }

    [Fact]
    public void Readme_SetsTheClockOfTheTests() =>
        Assert.Contains($"--Api:Now={TestHost.Now}\n", Repository.Text(Readme), StringComparison.Ordinal);

    [Fact]
    public void Readme_NamesEveryStatusAndEndpoint()
    {
        var readme = Repository.Text(Readme);
        Assert.All([400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 429, 503], status => Assert.Contains($"{status}", readme, StringComparison.Ordinal));
        Assert.All(RoleTests.Endpoints, row => Assert.Contains(row.Data.Item1.Split('/')[^1] is "" or "{id}" or "{bookingId}" ? row.Data.Item1.Split(' ')[0] : row.Data.Item1.Split('/')[^1], readme, StringComparison.Ordinal));
    }

    /// <summary>All that stands between the marks of what is left out is there, in order.</summary>
    private static void IsShown(string shown, string answer)
    {
        var (at, text) = (0, answer.Replace("\r", "", StringComparison.Ordinal));
        foreach (var part in shown.Split('…', '\n').Where(part => part.Length > 0))
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"README shows '{part}', and the answer goes on with: {text[at..]}");
            at = found + part.Length;
        }
    }

    private static async Task<string> Run(string script, string address)
    {
        var start = new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, WorkingDirectory = Repository.Root };
        start.Environment["API"] = address;
        using var process = Process.Start(start)!;
        var told = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return told;
    }

    [GeneratedRegex("^```bash\n(.*?)^```\n(?:```\n(.*?)^```)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
