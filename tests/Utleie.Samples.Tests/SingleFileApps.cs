using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Utleie.Samples.Tests;

/// <summary>Runs single-file programs with the SDK; what it makes of them is gone afterwards.</summary>
public sealed class SingleFileApps : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly DirectoryInfo _made = Directory.CreateTempSubdirectory("utleie-quickstart-");

    public void Dispose() => _made.Delete(recursive: true);

    /// <summary>What a program prints.</summary>
    internal string Run(string folder, string program) => Output(folder, "dotnet", "run", program);

    /// <summary>What a program prints when it is published, on its own where it is trimmed, and what publishing it printed.</summary>
    internal (string Printed, string Log) Publish(string folder, string program, string how)
    {
        var (name, target) = (Path.GetFileNameWithoutExtension(program), Path.Combine(_made.FullName, "published", program, how));
        var log = Output(
            folder, "dotnet", "publish", program, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", how == "PublishTrimmed" ? "true" : "false", "-o", target,
            "-p:PublishAot=false", $"-p:{how}=true", "-p:TrimmerSingleWarn=false", "-p:TreatWarningsAsErrors=false");
        return (Output(folder, Path.Combine(target, OperatingSystem.IsWindows() ? $"{name}.exe" : name)), log);
    }

    private string Output(string folder, string program, params string[] words)
    {
        using var process = Process.Start(Start(folder, program, words))!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var ended = process.WaitForExit(Patience);
        if (!ended)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        Assert.True(ended, $"{program} {string.Join(' ', words)} did not end in {Patience}.");
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', words)} ended with {process.ExitCode}: {error.Result}{output.Result}");
        return output.Result.ReplaceLineEndings("\n");
    }

    private ProcessStartInfo Start(string folder, string program, string[] words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        // The variables of the build that runs this test would steer the one it starts.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        // The SDK keeps what it makes of a single file among the user's data.
        start.Environment["XDG_DATA_HOME"] = _made.FullName;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return start;
    }
}
