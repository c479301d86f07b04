using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Utleie.Benchmarks.Workloads;

namespace Utleie.Benchmarks.Comparing;

/// <summary>Where a run was made, and with which versions.</summary>
internal static partial class Machine
{
    internal static IReadOnlyDictionary<string, string> Describe() => new Dictionary<string, string>
    {
        ["processor"] = $"{Found("/proc/cpuinfo", ModelName())}, {Environment.ProcessorCount} cores",
        ["memory"] = $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB",
        ["system"] = $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}",
        [".NET"] = $"{Environment.Version}, SDK {Output("dotnet", "--version")}",
        ["Node"] = Output("node", "--version"),
        ["PostgreSQL"] = Output(
            Path.Combine(Environment.GetEnvironmentVariable("POSTGRES_BIN") ?? "/usr/lib/postgresql/15/bin", "postgres"),
            "--version"),
        ["packages"] = string.Join(", ", NuGetPackages().Concat(NodePackages())),
    };

    private static IEnumerable<string> NodePackages() => JsonDocument
        .Parse(File.ReadAllBytes(Path.Combine(WorkloadFolder.Benchmarks, "peers", "package.json"))).RootElement
        .GetProperty("dependencies").EnumerateObject().Select(package => $"{package.Name} {package.Value}");

    private static IEnumerable<string> NuGetPackages() => PackageVersion()
        .Matches(File.ReadAllText(Path.Combine(WorkloadFolder.Benchmarks, "..", "Directory.Packages.props")))
        .Where(match => match.Groups[1].Value is "NodaTime" or "FluentValidation")
        .Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

    private static string Found(string file, Regex pattern) =>
        File.Exists(file) ? pattern.Match(File.ReadAllText(file)).Groups[1].Value : "unknown";

    /// <summary>What a program says of itself; a program that is not there says nothing.</summary>
    private static string Output(string program, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [argument]) { RedirectStandardOutput = true })!;
            return process.StandardOutput.ReadToEnd().Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return Texts.NotRun;
        }
    }

    [GeneratedRegex(@"^model name\s*: (.+)$", RegexOptions.Multiline)]
    private static partial Regex ModelName();

    [GeneratedRegex(@"PackageVersion Include=""([^""]+)"" Version=""\[?([^""\]]+)")]
    private static partial Regex PackageVersion();
}
