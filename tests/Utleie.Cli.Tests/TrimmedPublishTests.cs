using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Utleie.Cli.Tests;

/// <summary>Trimming takes away what only reflection finds: the published program must show the same as the one under test; run by <c>.ci/run trimmed</c>.</summary>
public sealed class TrimmedPublishTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [Fact(Explicit = true)]
    public void Publish_TrimmedRunsTheDemo()
    {
        var folder = Directory.CreateTempSubdirectory("utleie-publish-");
        try
        {
            var program = Path.Combine(folder.FullName, "out", OperatingSystem.IsWindows() ? "utleie.exe" : "utleie");
            Run("dotnet", "publish", Path.Combine(Repository.Root, "samples", "Utleie.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained",
                "-p:PublishTrimmed=true", "--artifacts-path", Path.Combine(folder.FullName, "build"), "-o", Path.GetDirectoryName(program)!, "--disable-build-servers", "-nologo");
            Assert.Equal(Desk.Run("demo").Out, Run(program, "demo"));
            Assert.Equal(Desk.Run("validate", Desk.MoeteromY, "--lang", "en", "--now", Desk.Now).Out, Run(program, "validate", Desk.MoeteromY, "--lang", "en", "--now", Desk.Now));
            Assert.Equal(Desk.Run("calendar", Desk.Padel, "--date", "2026-02-09", "--now", Desk.Now).Out, Run(program, "calendar", Desk.Padel, "--date", "2026-02-09", "--now", Desk.Now));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        // The variables of the build that runs this test would steer the one it starts.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {words[0]} ended with {process.ExitCode}: {error.Result}{output.Result}");
        return output.Result;
    }
}
